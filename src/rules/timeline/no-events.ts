import { findSection } from '../../document/outline.ts';
import { textAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';

/** Fires at a timeline with text and without a single event. */
export const noEvents: Rule = {
  code: 'timeline/no-events',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const { outline } = draft.reading;
    const section = findSection(outline, 'Timeline');
    if (section === undefined || section.empty || outline.events.length > 0) return [];
    return [{ problem: { code: 'timeline/no-events' }, spot: textAt(section.heading) }];
  },
};
