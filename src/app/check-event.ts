import { commitOf, fieldOf, nameOf } from './event-field.ts';

/** The change an event of GitHub Actions asks to be checked. */
export type CheckEvent =
  | CheckedPull
  | { readonly about: 'merge-group'; readonly baseSha: string; readonly headSha: string }
  /** A push, a schedule, a person: everything is checked. */
  | { readonly about: 'no-change' };

export interface CheckedPull {
  readonly about: 'pull';
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** Where its files are, `owner/name`; undefined where that repository is gone. */
  readonly headRepository: string | undefined;
}

/** Reads an event's payload, which is whatever the file holds. */
export function checkEvent(payload: unknown): CheckEvent {
  return (
    pullEvent(fieldOf(payload, 'pull_request')) ??
    groupEvent(fieldOf(payload, 'merge_group')) ?? { about: 'no-change' }
  );
}

function pullEvent(pull: unknown): CheckedPull | undefined {
  const number = fieldOf(pull, 'number');
  const head = fieldOf(pull, 'head');
  const headSha = commitOf(head, 'sha');
  const baseSha = commitOf(fieldOf(pull, 'base'), 'sha');
  if (typeof number !== 'number' || headSha === undefined || baseSha === undefined) return undefined;
  const headRepository = nameOf(fieldOf(head, 'repo'), 'full_name');
  return { about: 'pull', number, headSha, baseSha, headRepository };
}

function groupEvent(group: unknown): CheckEvent | undefined {
  const baseSha = commitOf(group, 'base_sha');
  const headSha = commitOf(group, 'head_sha');
  return baseSha === undefined || headSha === undefined
    ? undefined
    : { about: 'merge-group', baseSha, headSha };
}
