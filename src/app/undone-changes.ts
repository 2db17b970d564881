import type { Amendment } from '../amend/amendment.ts';
import { carriedBy } from '../issues/carried-changes.ts';
import type { DesiredIssue } from '../issues/desired-issue.ts';
import { carriedText } from '../issues/hand-over.ts';
import type { JudgedHandOver } from '../issues/hand-over-judgement.ts';
import { keyText } from '../issues/issue-key.ts';
import type { PastPull } from '../issues/rolling-pull.ts';

export interface UndoneChange {
  readonly desired: DesiredIssue;
  readonly amendment: Amendment;
}

/**
 * Returns what sets back the changes that an open pull request carries and that nothing on the issues asks for any more, such as after
 * one of them was opened again. Links that were added as evidence stay.
 */
export function undoneChanges(
  { body }: PastPull,
  judged: readonly JudgedHandOver[],
  all: readonly DesiredIssue[],
): UndoneChange[] {
  const asked = new Set(judged.map(({ handOver }) => carriedText(handOver)));
  const undone = carriedBy(body).filter((text) => !asked.has(text));
  const keys = new Set(undone.map((text) => text.split('=')[0]));
  return all
    .filter(({ key }) => keys.has(keyText(key)))
    .flatMap((desired) => {
      const amendment = asDocumented(desired);
      return amendment === undefined ? [] : [{ desired, amendment }];
    });
}

function asDocumented({ document, key, status }: DesiredIssue): Amendment | undefined {
  const item = document.values.actions?.find(({ id }) => id === key.action);
  if (item === undefined) return undefined;
  const { id: action, owner, done_on: doneOn = null, reason = null, issue = null } = item;
  return { action, status, doneOn, reason, issue, ...(owner === undefined ? {} : { owner }) };
}
