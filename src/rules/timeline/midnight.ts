import { textAt } from '../../finding/report.ts';
import type { PlacedEvent } from '../../incident/timeline.ts';
import type { Rule } from '../rule.ts';
import { reviewOf } from './events.ts';

/** Fires at the first event after midnight where no date says that a day ended. */
export const midnight: Rule = {
  code: 'timeline/midnight',
  check: (draft) =>
    reviewOf(draft).midnights.map(({ before, after, dateBefore, dateAfter }) => ({
      problem: {
        code: 'timeline/midnight',
        text: after.written,
        previousText: before.written,
        dated: dated(after, dateAfter),
        previousDated: dated(before, dateBefore),
      },
      spot: textAt(after.span),
      related: [{ file: draft.path, spot: textAt(before.span), note: 'compared-with' }],
    })),
};

/** How the event would be written with its date. */
function dated({ dateFrom, written }: PlacedEvent, date: string): string {
  return dateFrom === 'event' ? written : `${date} ${written}`;
}
