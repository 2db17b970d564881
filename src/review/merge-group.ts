import type { Configuration } from '../repository/configuration.ts';
import type { Repository } from '../repository/repository.ts';
import type { Requirement } from './requirement.ts';
import { type Proposal, requirementsFor } from './requirements.ts';
import { letsPass, type ReviewResult } from './review-result.ts';

/** One pull request's part of a merge group: what the queue made of it, on top of what is before it. */
export interface GroupPart {
  readonly pull: number;
  /** The commit before it: the tip of the branch, or the end of the part before. */
  readonly baseSha: string;
  readonly headSha: string;
}

/** What a pull request was granted, and what it changes. */
export interface Grant {
  readonly pull: number;
  readonly proposal: Proposal;
  readonly result: ReviewResult;
}

/** Something that is asked for by a change and was given for none of the pull requests that make it. */
export interface Uncovered {
  readonly path: string;
  readonly requirement: Requirement;
  /** The pull requests that change the path; none of them where nobody proposed it. */
  readonly pulls: readonly number[];
}

/** What is to be merged, with the policy it is judged by. */
export interface GroupChange {
  readonly base: Repository;
  readonly configuration: Configuration;
  readonly proposal: Proposal;
}

/**
 * Returns what a change asks for beyond what was granted to pull requests that are granted each. Each document and each file of the policy is looked at alone, and
 * only what was given in a pull request that changes it counts for it.
 */
export function uncovered(
  { base, configuration, proposal }: GroupChange,
  grants: readonly Grant[],
): Uncovered[] {
  return piecesOf(proposal).flatMap((piece) => {
    const paths = pathsOf(piece);
    const touching = grants.filter((grant) => pathsOf(grant.proposal).some((path) => paths.includes(path)));
    // What one of them was refused is said of that one, and the group is refused with it.
    if (touching.some(({ result }) => !letsPass(result))) return [];
    const pulls = touching.map(({ pull }) => pull);
    return requirementsFor(piece, base, configuration)
      .filter((requirement) => !touching.some(({ result }) => covers(result, requirement)))
      .map((requirement) => ({ path: paths[0] ?? '', requirement, pulls }));
  });
}

function piecesOf({ documents, policyPaths, ...rest }: Proposal): Proposal[] {
  return [
    ...documents.map((document) => ({ ...rest, documents: [document], policyPaths: [] })),
    ...policyPaths.map((path) => ({ ...rest, documents: [], policyPaths: [path] })),
  ];
}

function pathsOf({ documents, policyPaths }: Proposal): string[] {
  const names = documents.flatMap(({ path, previousPath }) =>
    previousPath === undefined ? [path] : [path, previousPath],
  );
  return [...names, ...policyPaths];
}

/** Whether the same, or more of it, was asked of a pull request and given; an override gives what was asked. */
function covers({ verdict, outcome }: ReviewResult, asked: Requirement): boolean {
  const overridden = outcome.is === 'overridden';
  return verdict.outcomes.some(({ requirement, met, by }) => {
    if (!met && !overridden) return false;
    if (asked.kind !== 'approvals') return identity(requirement) === identity(asked);
    if (requirement.kind !== 'approvals') return false;
    return Math.max(by.length, overridden ? requirement.count : 0) >= asked.count;
  });
}

/** What is asked for, without the reasons and without where it is written down. */
function identity(requirement: Requirement): string {
  const { because: _reasons, ...asked } = requirement;
  return JSON.stringify({ ...asked, line: undefined });
}
