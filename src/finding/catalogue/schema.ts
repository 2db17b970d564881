import type { Descriptions } from '../rule-description.ts';

/** What to write in place of a value of the wrong type. */
export type Instead =
  | { readonly do: 'leave-out'; readonly key: string; readonly example?: string }
  | { readonly do: 'make-list'; readonly key: string; readonly item: string }
  | { readonly do: 'use-keys'; readonly keys: readonly string[] }
  | { readonly do: 'follow'; readonly example: string }
  | { readonly do: 'quote' };

export interface SchemaProblems {
  'schema/unknown-key': {
    readonly key: string;
    readonly suggestion?: string;
    readonly known: readonly string[];
  };
  'schema/missing-key': { readonly key: string; readonly description: string; readonly example?: string };
  'schema/wrong-type': {
    readonly key: string;
    readonly expected: string;
    readonly found: string;
    /** What to write instead, where more can be said than the type. */
    readonly instead?: Instead;
  };
  'schema/unknown-value': {
    readonly key: string;
    readonly found: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  'schema/form': {
    readonly key: string;
    readonly found: string;
    readonly description: string;
    readonly example?: string;
  };
  'schema/name': { readonly key: string; readonly found: string; readonly description: string };
  /** `bound` is a keyword of JSON Schema. */
  'schema/bounds': { readonly key: string; readonly bound: string; readonly limit: number };
  'schema/repeated': { readonly key: string; readonly found: string };
}

export const schema: Descriptions<SchemaProblems> = {
  'schema/unknown-key': {
    level: 'error',
    about: 'Every key is one the schema knows.',
    why: 'A misspelt key is otherwise silently lost, with all that was written under it.',
    message: ({ key, suggestion }) =>
      suggestion === undefined
        ? `There is no key ${quote(key)} here.`
        : `There is no key ${quote(key)} here; did you mean ${quote(suggestion)}?`,
    help: ({ suggestion, known }) =>
      suggestion === undefined
        ? `Known here: ${list(known)}.`
        : `Rename it to ${quote(suggestion)}, or remove it.`,
  },
  'schema/missing-key': {
    level: 'error',
    about: 'The required keys are there.',
    why: 'Lists, clocks, reviews and the status page depend on them.',
    message: ({ key }) => `The key ${quote(key)} is missing.`,
    help: ({ key, description, example }) => `Add ${quote(`${key}: ${example ?? '…'}`)}. ${description}`,
  },
  'schema/wrong-type': {
    level: 'error',
    about: 'Values have the type the schema asks for.',
    why: 'YAML turns some texts into numbers, truth values or nothing at all: `1.10` becomes 1.1.',
    message: ({ key, expected, found }) => `${quote(key)} is ${found}; expected: ${expected}.`,
    help: ({ instead, expected }) => (instead === undefined ? `Write ${expected}.` : sayInstead(instead)),
  },
  'schema/unknown-value': {
    level: 'error',
    about: 'Values come from the list the schema allows.',
    why: 'An unknown word is an error, never quietly taken for a default.',
    message: ({ key, found, suggestion }) =>
      `${quote(key)} cannot be ${quote(found)}${suggestion === undefined ? '.' : `; did you mean ${quote(suggestion)}?`}`,
    help: ({ allowed }) => `Write one of ${list(allowed)}.`,
  },
  'schema/form': {
    level: 'error',
    about: 'Texts with a fixed form, such as times, ids and addresses, follow it.',
    why: 'A time without its offset, or an id with a space, means different things to different readers.',
    message: ({ key, found }) => `${quote(key)} cannot be ${quote(found)}.`,
    help: ({ description, example }) =>
      [description, example === undefined ? '' : `For example ${quote(example)}.`].filter(Boolean).join(' '),
  },
  'schema/name': {
    level: 'error',
    about: 'Keys that authors choose themselves have the form of an id.',
    why: 'They become parts of addresses, file names and labels.',
    message: ({ key, found }) => `${quote(found)} cannot be a key of ${quote(key)}.`,
    help: ({ description }) => description,
  },
  'schema/bounds': {
    level: 'error',
    about: 'Lengths, counts and numbers stay within the bounds of the schema.',
    why: 'Pages, feeds and issues have room for a title, not for a page of text in its place.',
    message: ({ key, bound, limit }) => `${quote(key)} ${sayBound(bound, limit)}.`,
    help: () => 'Correct the value; details belong in the body of the document.',
  },
  'schema/repeated': {
    level: 'error',
    about: 'No item stands twice in a list.',
    why: 'The second one is a slip, or was meant to be another.',
    message: ({ key, found }) => `${quote(found)} stands twice in ${quote(key)}.`,
    help: () => 'Remove one of the two.',
  },
};

function sayInstead(instead: Instead): string {
  switch (instead.do) {
    case 'leave-out': {
      const { key, example } = instead;
      return `Leave the key out${example === undefined ? '' : `, or write ${quote(`${key}: ${example}`)}`}.`;
    }
    case 'make-list':
      return `Write ${quote(`${instead.key}: [${instead.item}]`)}.`;
    case 'use-keys':
      return `Its keys are ${list(instead.keys)}.`;
    case 'follow':
      return `Write it as ${quote(instead.example)}.`;
    case 'quote':
      return 'YAML reads this as something other than text: put quotes around what you wrote.';
  }
}

/** The end of a sentence that begins with the key. */
function sayBound(keyword: string, limit: number): string {
  switch (keyword) {
    case 'minimum':
      return `must be at least ${limit}`;
    case 'maximum':
      return `must be at most ${limit}`;
    case 'minLength':
      return limit === 1 ? 'must not be empty' : `must have at least ${limit} characters`;
    case 'maxLength':
      return `must have at most ${limit} characters`;
    case 'minItems':
    case 'minProperties':
      return limit === 1 ? 'must not be empty' : `must have at least ${limit} entries`;
    case 'maxItems':
    case 'maxProperties':
      return `must have at most ${limit} entries`;
    default:
      return `does not satisfy ${keyword}`;
  }
}

function quote(text: string): string {
  return `\`${text}\``;
}

function list(words: readonly string[]): string {
  return words.map(quote).join(', ');
}
