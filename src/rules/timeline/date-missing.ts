import { keyAt, textAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';
import { isEndMistyped } from '../time/improbable-length.ts';
import { reviewOf } from './events.ts';

/** Fires at the first event of a timeline without a single date, where the incident went on for more than a day. */
export const dateMissing: Rule = {
  code: 'timeline/date-missing',
  check: (draft, context) => {
    if (isDraftOf(draft, 'incident') && isEndMistyped(draft, context)) return [];
    return reviewOf(draft).undated.map(({ span, written, date = '' }) => ({
      problem: { code: 'timeline/date-missing', text: written, date },
      spot: textAt(span),
      related: [
        { file: draft.path, spot: keyAt('/started_at'), note: 'compared-with' },
        { file: draft.path, spot: keyAt('/resolved_at'), note: 'compared-with' },
      ],
    }));
  },
};
