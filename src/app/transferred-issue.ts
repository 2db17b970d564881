import { isIssueUrl } from '../issues/issue-address.ts';
import { sameLabel } from '../issues/labels.ts';
import { readManagedBody } from '../issues/managed-block.ts';
import type { MovedIssue } from '../issues/moved-issues.ts';
import { fieldOf, nameOf } from './event-field.ts';

/**
 * Returns the issue that an event says was transferred, and where it is now; undefined for any other event, and for an issue without
 * the marker label. The payload is GitHub's, and the text in it that of strangers.
 */
export function transferredIssue(event: unknown, marker: string): MovedIssue | undefined {
  if (fieldOf(event, 'action') !== 'transferred') return undefined;
  const issue = fieldOf(event, 'issue');
  const labels = fieldOf(issue, 'labels');
  const isMarked =
    Array.isArray(labels) && labels.some((label: unknown) => sameLabel(nameOf(label, 'name') ?? '', marker));
  const url = nameOf(fieldOf(fieldOf(event, 'changes'), 'new_issue'), 'html_url');
  const key = readManagedBody(nameOf(issue, 'body') ?? '')?.key;
  if (!isMarked || key === undefined || url === undefined || !isIssueUrl(url)) return undefined;
  return { key, url };
}
