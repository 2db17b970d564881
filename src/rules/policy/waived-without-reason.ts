import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { isMisspelt } from '../misspelt.ts';
import type { Rule } from '../rule.ts';
import { isWritten } from '../written.ts';

/** Fires at the state of a waived postmortem that does not say why. */
export const waivedWithoutReason: Rule = {
  code: 'policy/waived-without-reason',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident') || draft.sound.postmortem?.state !== 'waived') return [];
    return isWritten(draft.reading.values?.postmortem, 'reason') || isMisspelt(draft, '/postmortem', 'reason')
      ? []
      : [{ problem: { code: 'policy/waived-without-reason' }, spot: valueAt('/postmortem/state') }];
  },
};
