import { valueAt } from '../../finding/report.ts';
import { momentOf } from '../../incident/clock-time.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { formatCalendarDate, parseCalendarDate } from '../../time/instant.ts';
import type { Rule } from '../rule.ts';
import { hasImprobableYear } from '../time/improbable.ts';

/** Fires at a due date that lies before the day on which the incident began (UTC). */
export const dueBeforeIncident: Rule = {
  code: 'action/due-before-incident',
  check: (draft, { configuration }) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const startedAt = momentOf(draft.sound.started_at);
    if (startedAt === undefined) return [];
    const startedOn = formatCalendarDate(startedAt);
    return [...(draft.sound.actions ?? []).entries()].flatMap(([index, action]) => {
      const due = action?.due;
      if (due === undefined || parseCalendarDate(due) === undefined || due >= startedOn) return [];
      if (hasImprobableYear(due, configuration)) return [];
      const problem = { code: 'action/due-before-incident', due, startedOn } as const;
      return [{ problem, spot: valueAt(`/actions/${index}/due`) }];
    });
  },
};
