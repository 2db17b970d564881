import { valueAt } from '../../finding/report.ts';
import { momentOf } from '../../incident/clock-time.ts';
import { isOverdue } from '../../incident/overdue.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { formatCalendarDate } from '../../time/instant.ts';
import type { Rule } from '../rule.ts';

/** Fires at the due date of an open action item once its day has passed (UTC). */
export const overdue: Rule = {
  code: 'action/overdue',
  check: (draft, { now }) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const startedAt = momentOf(draft.sound.started_at);
    const startedOn = startedAt === undefined ? '' : formatCalendarDate(startedAt);
    return [...(draft.sound.actions ?? []).entries()].flatMap(([index, action]) => {
      // A date before the incident is a mistyped one, and has its own finding.
      if (action?.due === undefined || action.due < startedOn || !isOverdue(action, now)) return [];
      const problem = {
        code: 'action/overdue',
        id: action.id ?? index + 1,
        due: action.due,
      } as const;
      return [{ problem, spot: valueAt(`/actions/${index}/due`) }];
    });
  },
};
