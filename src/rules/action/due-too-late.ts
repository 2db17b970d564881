import { valueAt } from '../../finding/report.ts';
import { deadlineAfter, deadlineOrigin } from '../../incident/deadline.ts';
import { actionStatusOf } from '../../incident/incident.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { formatCalendarDate, parseCalendarDate } from '../../time/instant.ts';
import type { Rule } from '../rule.ts';
import { severityOf } from '../severity-of.ts';

/** Fires at the due date of an open action item that lies beyond the business days its severity gives. */
export const dueTooLate: Rule = {
  code: 'action/due-too-late',
  check: (draft, context) => {
    if (!isDraftOf(draft, 'incident') || context.configuration === undefined) return [];
    const severity = severityOf(draft, context);
    const origin = deadlineOrigin(draft.sound);
    if (severity?.actionsWithinDays === undefined || origin === undefined) return [];
    const { calendar } = context.configuration;
    const { id, actionsWithinDays } = severity;
    return [...(draft.sound.actions ?? []).entries()].flatMap(([index, action]) => {
      const due = action?.due === undefined ? undefined : parseCalendarDate(action.due);
      if (action?.due === undefined || due === undefined || actionStatusOf(action) !== 'open') return [];
      const { lastDay } = deadlineAfter(origin.at, actionsWithinDays, calendar, due);
      if (due <= lastDay) return [];
      return [
        {
          problem: {
            code: 'action/due-too-late',
            due: action.due,
            lastDay: formatCalendarDate(lastDay),
            withinDays: actionsWithinDays,
            severity: id,
            clock: origin.clock,
          },
          spot: valueAt(`/actions/${index}/due`),
          related: [{ file: draft.path, spot: valueAt(`/${origin.clock}`), note: 'compared-with' }],
        },
      ];
    });
  },
};
