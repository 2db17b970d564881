import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { isMisspelt } from '../misspelt.ts';
import type { Rule } from '../rule.ts';
import { isWritten } from '../written.ts';

/** Fires where status and `resolved_at` contradict each other. */
export const resolvedWithoutTime: Rule = {
  code: 'policy/resolved-without-time',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const { status } = draft.sound;
    // What was written counts, not what the schema accepted: a mistyped time has its own finding.
    const isThere = isWritten(draft.reading.values, 'resolved_at');
    const says = isThere || isMisspelt(draft, '', 'resolved_at');
    if (status === undefined || (status === 'resolved') === says || (says && !isThere)) return [];
    const spot = valueAt(status === 'resolved' ? '/status' : '/resolved_at');
    return [{ problem: { code: 'policy/resolved-without-time', status }, spot }];
  },
};
