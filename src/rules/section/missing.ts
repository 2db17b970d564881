import { findSection, type Outline } from '../../document/outline.ts';
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
  const suggestion = suggest(title, free);
  return {
    problem: {
      code: 'section/missing',
      title,
      severity: ('severity' in draft.sound && draft.sound.severity) || '',
      ...(suggestion === undefined ? {} : { suggestion }),
    },
    spot: textAt(
      headingOf(outline, suggestion) ??
        placeFor(draft, title, required) ?? { start: bodyStart, end: bodyStart },
    ),
  };
}

function headingOf(outline: Outline, title: string | undefined) {
  return title === undefined ? undefined : findSection(outline, title)?.heading;
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
