import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { formatCalendarDate } from '../../time/instant.ts';
import type { Rule } from '../rule.ts';
import { unfinishedPostmortem } from './unfinished-postmortem.ts';

/** Fires while the required postmortem of a resolved incident has not been begun and is not late yet. */
export const postmortemMissing: Rule = {
  code: 'policy/postmortem-missing',
  check: (draft, context) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const owed = unfinishedPostmortem(draft, context);
    if (owed === undefined || owed.state !== 'none') return [];
    const { severity, deadline } = owed;
    if (deadline !== undefined && deadline.lateBusinessDays > 0) return [];
    const problem = {
      code: 'policy/postmortem-missing',
      severity: severity.id,
      ...(deadline === undefined ? {} : { due: formatCalendarDate(deadline.lastDay) }),
    } as const;
    const pointer = draft.sound.postmortem === undefined ? '/severity' : '/postmortem/state';
    return [{ problem, spot: valueAt(pointer) }];
  },
};
