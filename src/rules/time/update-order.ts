import { valueAt } from '../../finding/report.ts';
import { momentOf } from '../../incident/clock-time.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { Rule, RuleReport } from '../rule.ts';

/** Fires at an update that lies before the one above it. */
export const updateOrder: Rule = {
  code: 'time/update-order',
  check: (draft) =>
    isDraftOf(draft, 'incident') || isDraftOf(draft, 'maintenance')
      ? outOfOrder(draft.sound.updates ?? [])
      : [],
};

function outOfOrder(updates: readonly ({ readonly at?: string | undefined } | undefined)[]): RuleReport[] {
  const reports: RuleReport[] = [];
  let previousText: string | undefined;
  for (const [index, update] of updates.entries()) {
    const text = update?.at;
    const at = momentOf(text);
    if (text === undefined || at === undefined) continue;
    const previous = momentOf(previousText);
    if (previousText !== undefined && previous !== undefined && at < previous) {
      reports.push({
        problem: { code: 'time/update-order', text, previousText },
        spot: valueAt(`/updates/${index}/at`),
      });
    }
    previousText = text;
  }
  return reports;
}
