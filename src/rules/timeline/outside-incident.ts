import { keyAt, textAt } from '../../finding/report.ts';
import type { Rule } from '../rule.ts';
import { reviewOf } from './events.ts';

/** Fires at an event weeks away from the incident that would lie in it, were the month or the year that of the incident. */
export const outsideIncident: Rule = {
  code: 'timeline/outside-incident',
  check: (draft) =>
    reviewOf(draft).misdated.map(({ event, date, dateMeant, lies }) => ({
      problem: { code: 'timeline/outside-incident', text: event.written, date, dateMeant, lies },
      spot: textAt(event.span),
      related: [
        {
          file: draft.path,
          spot: keyAt(lies === 'after' && 'resolved_at' in draft.sound ? '/resolved_at' : '/started_at'),
          note: 'compared-with',
        },
      ],
    })),
};
