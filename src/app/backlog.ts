import { CannotRun } from '../finding/cannot-run.ts';
import { type Backlog, backlogOf } from '../issues/backlog.ts';
import { teamNamed } from '../issues/responsible-team.ts';
import type { Configuration, Team } from '../repository/configuration.ts';
import { readContent } from '../repository/content.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { assembleRepository, type OnProgress } from '../repository/read-repository.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import { suggest } from '../schema/suggest.ts';
import type { Instant } from '../time/instant.ts';
import { configurationOf } from './configuration-of.ts';

export interface BacklogRequest {
  readonly now: Instant;
  /** Id or handle of the only team to look at; undefined for all. */
  readonly team: string | undefined;
  readonly lateOnly: boolean;
  readonly onProgress?: OnProgress;
}

/** Returns how all action items stand. Throws CannotRun without a valid lookback.yml, or where there is no such team. */
export function reportBacklog(tree: FileTree, cache: ReadingCache, request: BacklogRequest): Backlog {
  const { now, lateOnly, onProgress } = request;
  const repository = assembleRepository(readContent(tree), cache, onProgress);
  const configuration = configurationOf(repository);
  const team = request.team === undefined ? undefined : teamCalled(request.team, configuration);
  return backlogOf(repository, configuration, { now, team, lateOnly });
}

function teamCalled(name: string, configuration: Configuration): Team {
  const team = teamNamed(name, configuration);
  if (team !== undefined) return team;
  const ids = configuration.teams.map(({ id }) => id);
  const near = suggest(name, ids);
  throw new CannotRun(
    `There is no team \`${name}\` in lookback.yml.`,
    near === undefined
      ? 'Give a key of `teams` in lookback.yml, or the handle of a GitHub team, such as @example/database.'
      : `Write --team ${near}.`,
  );
}
