import { carriedBy } from './carried-changes.ts';
import type { DesiredIssue } from './desired-issue.ts';
import type { AddressHandOver } from './hand-over.ts';
import { isIssueUrl } from './issue-address.ts';
import { type IssueKey, keyText } from './issue-key.ts';
import type { IssueOperation } from './operation.ts';
import type { PastPull } from './rolling-pull.ts';

/** Where an issue went that was transferred to another repository. */
export interface MovedIssue {
  readonly key: IssueKey;
  readonly url: string;
}

/** Addresses by key, as text. */
export type MovedIssues = ReadonlyMap<string, string>;

/**
 * Returns where issues went: the one that this run was started for, and those that the open pull request tells the documents of. The
 * issues themselves are in no list any more.
 */
export function movedIssues(now: MovedIssue | undefined, pulls: readonly PastPull[]): MovedIssues {
  const carried = pulls.filter(({ state }) => state === 'open').flatMap(({ body }) => carriedBy(body));
  const moved = new Map<string, string>();
  for (const text of carried) {
    const [, key, url] = /^([^=]+)=issue@(.+)$/.exec(text) ?? [];
    if (key !== undefined && url !== undefined && isIssueUrl(url)) moved.set(key, url);
  }
  if (now !== undefined) moved.set(keyText(now.key), now.url);
  return moved;
}

/** Returns what the documents are to be told of these: nothing of those that were found all the same, or that they name already. */
export function addressHandOvers(
  moved: MovedIssues,
  desired: readonly DesiredIssue[],
  operations: readonly IssueOperation[],
): AddressHandOver[] {
  const found = new Set(operations.map(({ key }) => keyText(key)));
  return desired.flatMap((one) => {
    const url = moved.get(keyText(one.key));
    const isMissing = one.status === 'open' && one.named === undefined && !found.has(keyText(one.key));
    return url !== undefined && isMissing ? [{ change: 'issue', desired: one, url }] : [];
  });
}
