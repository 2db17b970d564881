import { fieldOf } from './event-field.ts';

/** What an event of GitHub Actions asks to be reviewed. */
export type ReviewEvent =
  | { readonly about: 'pull'; readonly number: number }
  /** A merge queue's own commit: its pull requests were judged before they entered the queue. */
  | { readonly about: 'merge-group'; readonly headSha: string }
  | { readonly about: 'nothing' };

/** Reads an event's payload, which is whatever the file holds. */
export function reviewEvent(payload: unknown): ReviewEvent {
  const number = fieldOf(fieldOf(payload, 'pull_request'), 'number');
  if (isPullNumber(number)) return { about: 'pull', number };
  const issue = fieldOf(payload, 'issue');
  const issueNumber = fieldOf(issue, 'number');
  if (fieldOf(issue, 'pull_request') && isPullNumber(issueNumber))
    return { about: 'pull', number: issueNumber };
  const headSha = fieldOf(fieldOf(payload, 'merge_group'), 'head_sha');
  if (typeof headSha === 'string' && /^[0-9a-f]{40}$/.test(headSha)) return { about: 'merge-group', headSha };
  return { about: 'nothing' };
}

/** Returns the number of a pull request written as text, or undefined where it is none. */
export function pullNumber(text: string): number | undefined {
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}

function isPullNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
