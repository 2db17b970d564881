import { textAt } from '../../finding/report.ts';
import type { BoundedEvent } from '../../incident/event-bounds.ts';
import type { Draft } from '../../repository/repository.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { reviewOf } from './events.ts';

/** Fires at an event that lies before the one above it. Of an event whose hour is unknown only the day is compared. */
export const outOfOrder: Rule = {
  code: 'timeline/out-of-order',
  check: (draft) =>
    reviewOf(draft).timelines.flatMap((events) =>
      events.flatMap((event, index) => {
        const above = events[index - 1];
        return above !== undefined && event.to < above.from ? [before(draft, above, event)] : [];
      }),
    ),
};

function before(draft: Draft, { event: above }: BoundedEvent, { event }: BoundedEvent): RuleReport {
  return {
    problem: { code: 'timeline/out-of-order', text: event.written, previousText: above.written },
    spot: textAt(event.span),
    related: [{ file: draft.path, spot: textAt(above.span), note: 'compared-with' }],
  };
}
