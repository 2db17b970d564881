import { CannotRun } from '../finding/cannot-run.ts';
import type { Configuration } from '../repository/configuration.ts';
import { configurationPath } from '../repository/document-path.ts';
import { readRepository } from '../repository/read-repository.ts';
import { noCache } from '../repository/reading-cache.ts';
import type { Repository } from '../repository/repository.ts';
import { changedDocuments } from '../review/changed-documents.ts';
import { readCodeOwners } from '../review/code-owners.ts';
import type { ChangedPath, Commits } from '../review/commits.ts';
import { belowRoot, isPolicyPath } from '../review/policy-path.ts';
import { relevantTree } from '../review/relevant-tree.ts';
import type { Proposal } from '../review/requirements.ts';

/** A proposal and what it is judged by. */
export interface ReadProposal {
  readonly configuration: Configuration;
  readonly base: Repository;
  readonly proposal: Proposal;
}

/** Reads what changes between two commits, and the policy of the base. Throws CannotRun where the base has none. */
export function readProposal(commits: Commits, baseSha: string, headSha: string, root: string): ReadProposal {
  const changed = commits.changedPaths(baseSha, headSha);
  const here = changed.flatMap((path) => pathsBelow(path, root));
  const names = here.flatMap(namesOf);
  const base = readRepository(relevantTree(commits.tree(baseSha, root), names), noCache);
  const head = readRepository(relevantTree(commits.tree(headSha, root), names), noCache);
  const configuration = requireConfiguration(base);
  const documents = changedDocuments(base, head, here).filter(({ kind }) => kind !== 'config');
  const policyPaths = changed.flatMap(namesOf).filter((path) => isPolicyPath(path, root));
  const owners = asksForOwners(configuration)
    ? { codeOwners: readCodeOwners(commits.tree(baseSha, '')), root }
    : undefined;
  return { configuration, base, proposal: { documents, policyPaths: policyPaths.sort(), owners } };
}

function asksForOwners({ severities, review }: Configuration): boolean {
  const rules = [...severities.map((severity) => severity.review), review.public, review.policy];
  return rules.some((rule) => rule?.codeowners === true);
}

function namesOf(changed: ChangedPath): string[] {
  return changed.how === 'renamed' ? [changed.previousPath, changed.path] : [changed.path];
}

/** A rename across the border of the root is a removal, or an addition. */
function pathsBelow(changed: ChangedPath, root: string): ChangedPath[] {
  const path = belowRoot(changed.path, root);
  if (changed.how !== 'renamed') return path === undefined ? [] : [{ how: changed.how, path }];
  const previousPath = belowRoot(changed.previousPath, root);
  if (path !== undefined && previousPath !== undefined) return [{ how: 'renamed', path, previousPath }];
  if (path !== undefined) return [{ how: 'added', path }];
  return previousPath === undefined ? [] : [{ how: 'removed', path: previousPath }];
}

function requireConfiguration({ configuration, drafts }: Repository): Configuration {
  if (configuration !== undefined) return configuration;
  if (drafts.some(({ path }) => path === configurationPath)) {
    throw new CannotRun(
      `${configurationPath} at the base is not valid, so there is no policy to judge by.`,
      'Run `lookback check` on the base and repair it first; an administrator has to merge the repair.',
    );
  }
  throw new CannotRun(
    `The base has no ${configurationPath}: nothing can be judged before one has landed there.`,
    'Merge the first one before this check is required, or let an administrator merge it.',
  );
}
