import type { RollingPull } from '../../issues/rolling-pull.ts';
import type { GitHubClient } from './client.ts';
import { committedText } from './committed-text.ts';
import { rollingBase } from './rolling-base.ts';
import { type RollingPlace, rollingAttempts } from './rolling-place.ts';
import { bringPull, closePull, describePull, listPulls, pastPull } from './rolling-pulls.ts';
import { deleteBranch } from './rolling-ref.ts';
import { writingBranch, writingPull } from './rolling-refusal.ts';
import { bringBranch } from './rolling-writing.ts';
import { withRemedy } from './with-remedy.ts';

export interface RollingOptions {
  /** `owner/name` */
  readonly repository: string;
  /** Without `refs/heads/`. */
  readonly branch: string;
}

/** The rolling pull request on GitHub, written through the API: no checkout, and commits that GitHub signs. */
export function githubRollingPull(client: GitHubClient, options: RollingOptions): RollingPull {
  const { repository, branch } = options;
  const [owner = '', repo = ''] = repository.split('/');
  const place: RollingPlace = { client, name: { owner, repo }, repository, branch };
  const reading = rollingAttempts.readContents(place);
  let defaultBranch: string | undefined;
  const knownDefaultBranch = async (): Promise<string> => {
    defaultBranch ??= (await client.rest.repos.get({ owner, repo })).data.default_branch;
    return defaultBranch;
  };

  return {
    list: () =>
      withRemedy(rollingAttempts.readPulls(place), async () => (await listPulls(place)).map(pastPull)),
    base: (open) =>
      withRemedy(reading, async () => rollingBase(place, await knownDefaultBranch(), open !== undefined)),
    readText: (commit, path) => withRemedy(reading, () => committedText(place, commit, path)),
    propose: async (proposal, open) => {
      await writingBranch(place, () => bringBranch(place, proposal, open !== undefined));
      return writingPull(place, async () => {
        const known = open?.number;
        return bringPull(place, proposal, { defaultBranch: await knownDefaultBranch(), known });
      });
    },
    describe: (number, text) => writingPull(place, () => describePull(place, number, text)),
    withdraw: async (number) => {
      await writingPull(place, () => closePull(place, number));
      await writingBranch(place, () => deleteBranch(place));
    },
  };
}
