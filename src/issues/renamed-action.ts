import { type DesiredIssue, titleFingerprint } from './desired-issue.ts';
import type { ManagedIssue } from './issue-changes.ts';
import { keyText } from './issue-key.ts';
import type { ManagedIssues } from './managed-issues.ts';

/**
 * Returns the issue of an action item of the same incident that is no longer listed and had the very same title: then only its id
 * was changed. An issue that is closed is no such thing.
 */
export function findRenamed(
  desired: DesiredIssue,
  all: readonly DesiredIssue[],
  managed: ManagedIssues,
): ManagedIssue | undefined {
  const wanted = new Set(all.map(({ key }) => keyText(key)));
  const title = titleFingerprint(desired.title);
  return managed.takeFirst(
    ({ issue, body }, keyToday) =>
      issue.state === 'open' &&
      keyToday.incident === desired.key.incident &&
      keyToday.action !== undefined &&
      body.record?.title === title &&
      !wanted.has(keyText(keyToday)),
  );
}
