import { findSection } from '../../document/outline.ts';
import { textAt } from '../../finding/report.ts';
import type { Rule } from '../rule.ts';
import { requiredSections } from './required.ts';

/** Fires at the heading of a required section that holds nothing. */
export const empty: Rule = {
  code: 'section/empty',
  check: (draft, context) =>
    requiredSections(draft, context).flatMap((title) => {
      const section = findSection(draft.reading.outline, title);
      if (section?.empty !== true) return [];
      return [{ problem: { code: 'section/empty', title: section.title }, spot: textAt(section.heading) }];
    }),
};
