import type { Level } from './finding.ts';

/** Everything that is said about a code: to the author when it fires, to the reader of the rule documentation. */
export interface RuleDescription<Arguments> {
  readonly level: Level;
  /** What it is about must not be repeated, in no format: whoever reads a log could use it. */
  readonly secret?: true;
  /** What holds when the rule is content. One sentence. */
  readonly about: string;
  /** Why it matters. One or two sentences. */
  readonly why: string;
  /** What is there, and what was expected. */
  readonly message: (args: Arguments) => string;
  /** What to do about it. */
  readonly help: (args: Arguments) => string;
}

export type Descriptions<Problems> = { readonly [Code in keyof Problems]: RuleDescription<Problems[Code]> };
