import { CannotRun } from '../finding/cannot-run.ts';
import type { Configuration, Severity } from '../repository/configuration.ts';
import { meaningOfPath } from '../repository/document-path.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { readRepository } from '../repository/read-repository.ts';
import { noCache } from '../repository/reading-cache.ts';
import { readCodeOwners } from '../review/code-owners.ts';
import { explainPolicy, type PolicyExplanation } from '../review/explain-policy.ts';
import { isPolicyPath } from '../review/policy-path.ts';
import { relevantTree } from '../review/relevant-tree.ts';
import { suggest } from '../schema/suggest.ts';
import { configurationOf } from './configuration-of.ts';

/** The files of the same commit, or folder, from the top of the git repository; CODEOWNERS lies there. */
export interface PolicyTrees {
  readonly root: FileTree;
  readonly top: FileTree;
}

export interface ExplainPolicyOptions {
  /** The file, from the root. */
  readonly path: string;
  /** The folder that holds lookback.yml, from the top of the git repository; empty where it is the top. */
  readonly root: string;
  /** The severity to take an incident for, beside its own. */
  readonly severity: string | undefined;
}

/**
 * Returns what the policy in a tree asks of a change to one file. Throws CannotRun where there is no sound lookback.yml, or where
 * the severity is none of its own, or is given for what has none.
 */
export function explainReview(
  { root: tree, top }: PolicyTrees,
  options: ExplainPolicyOptions,
): PolicyExplanation {
  const { path, root, severity: id } = options;
  const pathFromTop = root === '' ? path : `${root}/${path}`;
  const repository = readRepository(relevantTree(tree, [path]), noCache);
  const configuration = configurationOf(repository);
  const severity = id === undefined ? undefined : requireSeverity(id, path, configuration);
  return explainPolicy(repository, configuration, {
    path,
    exists: tree.list(path).some((entry) => entry.path === path),
    policyPath: isPolicyPath(pathFromTop, root) ? pathFromTop : undefined,
    owners: { codeOwners: readCodeOwners(top), root },
    severity,
  });
}

function requireSeverity(id: string, path: string, { severities }: Configuration): Severity {
  const meaning = meaningOfPath(path);
  if (meaning.is !== 'document' || meaning.kind !== 'incident') {
    throw new CannotRun(
      `${path} is no incident, so it has no severity.`,
      'Leave out --severity, or name a path such as incidents/2026/2026-03-14-cold-oven.md.',
    );
  }
  const known = severities.find((severity) => severity.id === id);
  if (known !== undefined) return known;
  const ids = severities.map((severity) => severity.id);
  const meant = suggest(id, ids);
  throw new CannotRun(
    `lookback.yml has no severity ${id}; it has ${ids.join(', ')}.`,
    meant === undefined ? 'Name one of them.' : `Did you mean ${meant}?`,
  );
}
