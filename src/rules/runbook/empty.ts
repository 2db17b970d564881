import { textAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';
import { isUnwritten } from './unwritten.ts';

/** Fires at a runbook without a text, or at the headings of those sections that have none. */
export const empty: Rule = {
  code: 'runbook/empty',
  check: (draft) => {
    if (!isDraftOf(draft, 'runbook')) return [];
    const { bodyStart, outline } = draft.reading;
    if (isUnwritten(draft)) {
      const place = outline.headings[0]?.span ?? { start: bodyStart, end: bodyStart };
      return [{ problem: { code: 'runbook/empty' }, spot: textAt(place) }];
    }
    return outline.sections
      .filter((section) => section.empty)
      .map(({ title, heading }) => ({ problem: { code: 'runbook/empty', title }, spot: textAt(heading) }));
  },
};
