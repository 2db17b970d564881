import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { formatCalendarDate } from '../../time/instant.ts';
import type { Rule } from '../rule.ts';
import { unfinishedPostmortem } from './unfinished-postmortem.ts';

/** Fires at the state of a required postmortem that is not final a business day after it was due. */
export const postmortemLate: Rule = {
  code: 'policy/postmortem-late',
  check: (draft, context) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const owed = unfinishedPostmortem(draft, context);
    const late = owed?.deadline?.lateBusinessDays ?? 0;
    if (owed?.deadline === undefined || late === 0) return [];
    const problem = {
      code: 'policy/postmortem-late',
      state: owed.state,
      severity: owed.severity.id,
      withinDays: owed.severity.postmortemWithinDays ?? 0,
      due: formatCalendarDate(owed.deadline.lastDay),
      lateDays: late,
    } as const;
    const pointer = draft.sound.postmortem === undefined ? '/severity' : '/postmortem/state';
    return [
      {
        problem,
        spot: valueAt(pointer),
        related: [{ file: draft.path, spot: valueAt('/resolved_at'), note: 'compared-with' }],
      },
    ];
  },
};
