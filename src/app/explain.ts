import { CannotRun } from '../finding/cannot-run.ts';
import { type Code, catalogue, codes, isCode } from '../finding/catalogue.ts';
import type { Level } from '../finding/finding.ts';
import { suggest } from '../schema/suggest.ts';
import examples from './generated/rule-examples.json' with { type: 'json' };

/** One way in which a rule fires, and what is then said. */
export interface RuleExample {
  /** What someone did. */
  readonly story: string;
  /** The lines of the document with the place underlined; empty where the whole file is meant. */
  readonly excerpt: string;
  readonly message: string;
  readonly help: string;
  /** The second places that are shown, each with its note. */
  readonly related: readonly string[];
}

export interface RuleSummary {
  readonly code: Code;
  readonly level: Level;
  /** What holds when the rule is content. */
  readonly about: string;
}

export interface Explanation extends RuleSummary {
  readonly why: string;
  readonly fires: readonly RuleExample[];
  /** What it lets pass, as stories. */
  readonly passes: readonly string[];
}

const examplesOf: Readonly<Record<string, Pick<Explanation, 'fires' | 'passes'>>> = examples;

/** Returns everything that is known of a rule. Throws CannotRun where no rule has the code. */
export function explain(text: string): Explanation {
  if (!isCode(text)) throw unknownCode(text);
  const { fires = [], passes = [] } = examplesOf[text] ?? {};
  return { ...summaryOf(text), why: catalogue[text].why, fires, passes };
}

/** Returns every rule in the order of the documentation. */
export function listRules(): RuleSummary[] {
  return codes.map(summaryOf);
}

function summaryOf(code: Code): RuleSummary {
  const { level, about } = catalogue[code];
  return { code, level, about };
}

function unknownCode(text: string): CannotRun {
  const suggestion = suggest(text, codes);
  const area = codes.filter((code) => code.startsWith(`${text}/`));
  if (area.length > 0)
    return new CannotRun(`\`${text}\` is an area of rules.`, `Ask for one of ${area.join(', ')}.`);
  return new CannotRun(
    `There is no rule \`${text}\`${suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`}`,
    '`lookback explain` lists all of them.',
  );
}
