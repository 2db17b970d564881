import { findSection, type Outline, sameTitle } from '../../document/outline.ts';
import { textAt } from '../../finding/report.ts';
import type { Draft } from '../../repository/repository.ts';
import { suggest } from '../../schema/suggest.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { requiredSections } from './required.ts';

/** Fires at the heading that was probably meant, or at the one after which the section belongs, or where the body begins. */
export const missing: Rule = {
  code: 'section/missing',
  check: (draft, context) => {
    const required = requiredSections(draft, context);
    return required
      .filter((title) => findSection(draft.reading.outline, title) === undefined)
      .map((title) => missingSection(draft, title, required));
  },
};

function missingSection(draft: Draft, title: string, required: readonly string[]): RuleReport {
  const { outline, bodyStart } = draft.reading;
  const others = outline.sections.map((section) => section.title);
  const free = others.filter((other) => !required.some((name) => name.toLowerCase() === other.toLowerCase()));
  const meant = meantHeading(outline, title, suggest(title, free));
  return {
    problem: {
      code: 'section/missing',
      title,
      severity: ('severity' in draft.sound && draft.sound.severity) || '',
      ...(meant === undefined ? {} : { suggestion: `${'#'.repeat(meant.level)} ${meant.title}` }),
    },
    spot: textAt(meant?.span ?? placeFor(draft, title, required) ?? { start: bodyStart, end: bodyStart }),
  };
}

/** The section whose title looks like this one, or a heading of this very title on another level. */
function meantHeading(outline: Outline, title: string, similar: string | undefined) {
  const section = similar === undefined ? undefined : findSection(outline, similar);
  if (section !== undefined) return { level: 2, title: section.title, span: section.heading };
  return outline.headings.find((heading) => heading.level !== 2 && sameTitle(heading.title, title));
}

/** The heading after which the missing section belongs. */
function placeFor(draft: Draft, title: string, required: readonly string[]) {
  const before = required.slice(0, required.indexOf(title)).reverse();
  for (const name of before) {
    const section = findSection(draft.reading.outline, name);
    if (section !== undefined) return section.heading;
  }
  return undefined;
}
