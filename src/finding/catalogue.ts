import { type ActionProblems, actions } from './catalogue/action.ts';
import { type DocumentProblems, documents } from './catalogue/document.ts';
import { type FrontMatterProblems, frontMatter } from './catalogue/front-matter.ts';
import { type IdentityProblems, identity } from './catalogue/identity.ts';
import { type PolicyProblems, policy } from './catalogue/policy.ts';
import { type ReferenceProblems, references } from './catalogue/reference.ts';
import { type SchemaProblems, schema } from './catalogue/schema.ts';
import { type SectionProblems, sections } from './catalogue/section.ts';
import { type TimeProblems, time } from './catalogue/time.ts';
import { type TimelineProblems, timeline } from './catalogue/timeline.ts';
import type { Descriptions, RuleDescription } from './rule-description.ts';

type Problems = DocumentProblems &
  FrontMatterProblems &
  SchemaProblems &
  IdentityProblems &
  ReferenceProblems &
  TimeProblems &
  TimelineProblems &
  SectionProblems &
  ActionProblems &
  PolicyProblems;

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
  ...time,
  ...timeline,
  ...sections,
  ...actions,
  ...policy,
};

export const codes = Object.keys(catalogue).filter(isCode);

/** Whether the text is the code of a rule. */
function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}

/** Returns the two sentences an author reads. */
export function word(problem: Problem): { message: string; help: string } {
  // The union of description functions cannot be called with the union of arguments; the code ties them together.
  const description = catalogue[problem.code] as RuleDescription<Problem>;
  return { message: description.message(problem), help: description.help(problem) };
}
