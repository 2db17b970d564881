import { CannotRun } from '../../finding/cannot-run.ts';
import type { Choice, Field } from './field.ts';

export interface Question {
  readonly text: string;
  readonly initial: string | undefined;
  readonly choices: readonly Choice[] | undefined;
  readonly many: boolean;
  /** Returns why an answer cannot be used, or undefined for one that can. */
  readonly problemOf: (answer: string) => string | undefined;
}

/** Puts a question to a person. Several choices come back with commas between them; undefined when they would rather stop. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** Texts by the name of their flag; undefined where it was not given. */
export type Given = Readonly<Record<string, string | undefined>>;

/** What is known of a new document: first what the flags say, then what a person answers, if there is one. */
export class Answers {
  readonly #given: Given;
  readonly #ask: Ask | undefined;
  #interview = false;

  constructor(given: Given, ask: Ask | undefined) {
    this.#given = given;
    this.#ask = ask;
  }

  /**
   * Looks at everything that was given before the first question is asked. Throws CannotRun where a value cannot be used, and
   * where a required one is missing and nobody can be asked; it names every flag that is missing.
   */
  expect(required: readonly Field<unknown>[], others: readonly Field<unknown>[] = []): void {
    for (const field of [...required, ...others]) this.optional(field);
    const missing = required.filter(({ flag }) => this.#given[flag] === undefined);
    if (missing.length === 0) return;
    this.#interview = true;
    if (this.#ask !== undefined) return;
    const flags = missing.map(({ flag }) => `--${flag}`);
    throw new CannotRun(
      `${flags.join(', ')} ${flags.length === 1 ? 'is' : 'are'} missing.`,
      'Give every value as a flag, or run this in a terminal, where you are asked for them.',
    );
  }

  /** Returns what was given or is answered. */
  async required<Value>(field: Field<Value>): Promise<Value> {
    return this.optional(field) ?? this.ask(field, undefined);
  }

  /** Returns what was given; a person who is being asked for other things is asked for this as well, with a suggestion. */
  async orElse<Value>(field: Field<Value>, suggestion: string): Promise<Value> {
    const given = this.optional(field);
    if (given !== undefined) return given;
    return this.#interview ? this.ask(field, suggestion) : this.#parse(field, suggestion);
  }

  /** Returns what was given, if anything was. Never asks. */
  optional<Value>(field: Field<Value>): Value | undefined {
    const text = this.#given[field.flag];
    return text === undefined ? undefined : this.#parse(field, text);
  }

  /** Asks, until the answer can be used. Throws CannotRun where nobody is there or the person stops. */
  async ask<Value>(field: Field<Value>, initial: string | undefined): Promise<Value> {
    const { flag, question, choices, many = false } = field;
    const problemOf = (answer: string): string | undefined => {
      const parsed = field.parse(answer);
      return 'problem' in parsed ? parsed.problem : undefined;
    };
    if (this.#ask === undefined) throw new CannotRun(`--${flag} is missing.`, `Give --${flag}.`);
    const answer = await this.#ask({ text: question, initial, choices, many, problemOf });
    if (answer === undefined) throw new CannotRun('Nothing was written.', 'Run it again when you are ready.');
    return this.#parse(field, answer);
  }

  /** Whether a person can answer. */
  get canAsk(): boolean {
    return this.#ask !== undefined;
  }

  #parse<Value>(field: Field<Value>, text: string): Value {
    const parsed = field.parse(text);
    if ('value' in parsed) return parsed.value;
    throw new CannotRun(`--${field.flag}: ${parsed.problem}`, remedyFor(field));
  }
}

const mostListed = 12;

function remedyFor({ flag, choices, remedy }: Field<unknown>): string {
  if (remedy !== undefined) return remedy;
  return choices === undefined
    ? `Give --${flag} another value.`
    : `There are: ${listed(choices.map(({ value }) => value))}.`;
}

/** Returns the first dozen, and how many more there are. */
export function listed(values: readonly string[]): string {
  const more = values.length > mostListed ? ` and ${values.length - mostListed} more` : '';
  return `${values.slice(0, mostListed).join(', ')}${more}`;
}
