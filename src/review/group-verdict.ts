import type { Grant, Uncovered } from './merge-group.ts';
import { letsPass } from './review-result.ts';

/** What was found out about a merge group. */
export interface GroupVerdict {
  /** The tip of the branch, whose policy it is judged by. */
  readonly baseSha: string;
  readonly headSha: string;
  /** Each pull request in it, judged alone at its own head, in the order in which they are merged. */
  readonly grants: readonly Grant[];
  readonly uncovered: readonly Uncovered[];
}

/** Whether nothing keeps the group from being merged. */
export function isGroupGranted({ grants, uncovered }: GroupVerdict): boolean {
  return uncovered.length === 0 && refusedPulls(grants).length === 0;
}

/** Those of the pull requests that are not granted alone. */
export function refusedPulls(grants: readonly Grant[]): Grant[] {
  return grants.filter(({ result }) => !letsPass(result));
}
