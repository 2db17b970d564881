import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { isMisspelt } from '../misspelt.ts';
import type { Rule } from '../rule.ts';

/** Fires at the state of a final postmortem that does not say when it was reviewed. */
export const reviewDate: Rule = {
  code: 'policy/review-date',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident') || draft.sound.postmortem?.state !== 'final') return [];
    const written = draft.reading.values?.postmortem;
    const says = typeof written === 'object' && written !== null && Object.hasOwn(written, 'reviewed_on');
    return says || isMisspelt(draft, '/postmortem', 'reviewed_on')
      ? []
      : [{ problem: { code: 'policy/review-date' }, spot: valueAt('/postmortem/state') }];
  },
};
