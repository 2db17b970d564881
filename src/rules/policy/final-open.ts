import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';

/** Fires at the state of a final postmortem of an incident that goes on. */
export const finalOpen: Rule = {
  code: 'policy/final-open',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident') || draft.sound.postmortem?.state !== 'final') return [];
    const { status } = draft.sound;
    // With an end, it is the status that is wrong, and that has its own finding.
    if (status === undefined || status === 'resolved' || draft.sound.resolved_at !== undefined) return [];
    return [
      {
        problem: { code: 'policy/final-open', status },
        spot: valueAt('/postmortem/state'),
        related: [{ file: draft.path, spot: valueAt('/status'), note: 'compared-with' }],
      },
    ];
  },
};
