import { commitOf, fieldOf, nameOf } from './event-field.ts';

/** What an event of GitHub Actions asks to be reviewed. */
export type ReviewEvent =
  | { readonly about: 'pull'; readonly number: number }
  | { readonly about: 'merge-group'; readonly group: MergeGroup }
  /** The commit of a merge group whose branch does not say which pull request is at its end. */
  | { readonly about: 'unknown-group'; readonly headSha: string }
  | { readonly about: 'nothing' };

/** A merge queue's own commit. */
export interface MergeGroup {
  readonly headSha: string;
  /** Of its branch, without `refs/heads/`. */
  readonly headBranch: string;
  readonly baseBranch: string;
  /** The pull request at its end, by which the branch is called. */
  readonly pull: number;
}

/** Reads an event's payload, which is whatever the file holds. */
export function reviewEvent(payload: unknown): ReviewEvent {
  const number = fieldOf(fieldOf(payload, 'pull_request'), 'number');
  if (isPullNumber(number)) return { about: 'pull', number };
  const group = fieldOf(payload, 'merge_group');
  const headSha = commitOf(group, 'head_sha');
  return headSha === undefined ? { about: 'nothing' } : groupEvent(group, headSha);
}

/** Returns the number of a pull request written as text, or undefined where it is none. */
export function pullNumber(text: string): number | undefined {
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}

/** The folder of branches in which a queue makes its commits; nobody else can write there. */
export function queueFolder(baseBranch: string): string {
  return `gh-readonly-queue/${baseBranch}/`;
}

/** Returns the pull request by which a queue calls a branch: 7 for `gh-readonly-queue/main/pr-7-…`. */
export function pullOfQueueBranch(branch: string, baseBranch: string): number | undefined {
  const folder = queueFolder(baseBranch);
  if (!branch.startsWith(folder)) return undefined;
  const [, number = ''] = /^pr-(\d+)-[0-9a-f]{40}$/.exec(branch.slice(folder.length)) ?? [];
  return pullNumber(number);
}

function groupEvent(payload: unknown, headSha: string): ReviewEvent {
  const headBranch = branchOf(payload, 'head_ref');
  const baseBranch = branchOf(payload, 'base_ref');
  if (headBranch === undefined || baseBranch === undefined) return { about: 'unknown-group', headSha };
  const pull = pullOfQueueBranch(headBranch, baseBranch);
  if (pull === undefined) return { about: 'unknown-group', headSha };
  return { about: 'merge-group', group: { headSha, headBranch, baseBranch, pull } };
}

function branchOf(payload: unknown, key: string): string | undefined {
  const [, branch] = /^refs\/heads\/(.+)$/.exec(nameOf(payload, key) ?? '') ?? [];
  return branch;
}

function isPullNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
