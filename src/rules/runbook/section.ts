import { findSection, sameTitle } from '../../document/outline.ts';
import { textAt } from '../../finding/report.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import { suggest } from '../../schema/suggest.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { isUnwritten } from './unwritten.ts';

/** Fires at the heading that was probably meant, or at the one after which the section belongs, or where the body begins. */
export const section: Rule = {
  code: 'runbook/section',
  check: (draft, { configuration }) => {
    const required = configuration?.runbooks.sections ?? [];
    // A runbook without a text is one finding, not one for each section.
    if (!isDraftOf(draft, 'runbook') || isUnwritten(draft)) return [];
    return required
      .filter((title) => findSection(draft.reading.outline, title) === undefined)
      .map((title) => missingSection(draft, title, required));
  },
};

function missingSection(draft: Draft, title: string, required: readonly string[]): RuleReport {
  const { outline, bodyStart } = draft.reading;
  const free = outline.sections
    .map((other) => other.title)
    .filter((other) => !required.some((name) => sameTitle(name, other)));
  const suggestion = suggest(title, free.slice(0, 50));
  const before = required.slice(0, required.indexOf(title)).reverse();
  const neighbour = before.map((name) => findSection(outline, name)).find((found) => found !== undefined);
  const place = suggestion === undefined ? neighbour : findSection(outline, suggestion);
  return {
    problem: { code: 'runbook/section', title, ...(suggestion === undefined ? {} : { suggestion }) },
    spot: textAt(place?.heading ?? { start: bodyStart, end: bodyStart }),
  };
}
