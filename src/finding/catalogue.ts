import { type ActionProblems, actions } from './catalogue/action.ts';
import { type DocumentProblems, documents } from './catalogue/document.ts';
import { type FrontMatterProblems, frontMatter } from './catalogue/front-matter.ts';
import { type IdentityProblems, identity } from './catalogue/identity.ts';
import { type LanguageProblems, language } from './catalogue/language.ts';
import { type LeakProblems, leaks } from './catalogue/leak.ts';
import { type LinkProblems, links } from './catalogue/link.ts';
import { type PolicyProblems, policy } from './catalogue/policy.ts';
import { type ReferenceProblems, references } from './catalogue/reference.ts';
import { type RunbookProblems, runbooks } from './catalogue/runbook.ts';
import { type SchemaProblems, schema } from './catalogue/schema.ts';
import { type SectionProblems, sections } from './catalogue/section.ts';
import { type SuppressionProblems, suppressions } from './catalogue/suppression.ts';
import { type TimeProblems, time } from './catalogue/time.ts';
import { type TimelineProblems, timeline } from './catalogue/timeline.ts';
import type { Descriptions, RuleDescription } from './rule-description.ts';

type Problems = DocumentProblems &
  FrontMatterProblems &
  SchemaProblems &
  IdentityProblems &
  ReferenceProblems &
  LinkProblems &
  TimeProblems &
  TimelineProblems &
  SectionProblems &
  ActionProblems &
  PolicyProblems &
  RunbookProblems &
  LanguageProblems &
  LeakProblems &
  SuppressionProblems;

export type Code = keyof Problems;

/** What is wrong, as data: the code and what its message needs. */
export type Problem = { [C in Code]: { readonly code: C } & Problems[C] }[Code];

/** The one list of everything that can be found, in the order of the documentation. */
export const catalogue: Descriptions<Problems> = {
  ...documents,
  ...frontMatter,
  ...schema,
  ...identity,
  ...references,
  ...links,
  ...time,
  ...timeline,
  ...sections,
  ...actions,
  ...policy,
  ...runbooks,
  ...language,
  ...leaks,
  ...suppressions,
};

export const codes = Object.keys(catalogue).filter(isCode);

/** Whether the text is the code of a rule. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}

/** What keeps a document from being read is always an error; what is wrong with a silencing comment is never silenced. */
const fixedAreas = ['document/', 'front-matter/', 'schema/'];

/** Whether the text is the code of a rule that may be given another level, or be silenced in one place. */
export function isConfigurable(text: string): text is Code {
  // A warning keeps nothing from being read, whatever its area.
  if (text.startsWith('suppression/')) return false;
  return (
    isCode(text) && (catalogue[text].level !== 'error' || !fixedAreas.some((area) => text.startsWith(area)))
  );
}

/** Returns the two sentences an author reads. */
export function word(problem: Problem): { message: string; help: string } {
  // The union of description functions cannot be called with the union of arguments; the code ties them together.
  const description = catalogue[problem.code] as RuleDescription<Problem>;
  return { message: description.message(problem), help: description.help(problem) };
}
