import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { isMisspelt } from '../misspelt.ts';
import type { Rule } from '../rule.ts';
import { isWritten } from '../written.ts';

/** Fires at the state of a final postmortem that does not say when it was reviewed. */
export const reviewDate: Rule = {
  code: 'policy/review-date',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident') || draft.sound.postmortem?.state !== 'final') return [];
    return isWritten(draft.reading.values?.postmortem, 'reviewed_on') ||
      isMisspelt(draft, '/postmortem', 'reviewed_on')
      ? []
      : [{ problem: { code: 'policy/review-date' }, spot: valueAt('/postmortem/state') }];
  },
};
