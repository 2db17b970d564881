import type { Descriptions } from '../rule-description.ts';
import { type FormAdvice, sayAdvice, sayFaults } from './form.ts';
import { list, quote } from './quote.ts';
import { type Instead, type ReadByYaml, sayInstead, sayRead } from './wrong-type.ts';

/** A key that other tools know, or that lost its value. */
export type KeyNote = 'schema' | 'merge' | 'no-space' | 'hidden-blank' | 'duration';

export interface SchemaProblems {
  'schema/unknown-key': {
    readonly key: string;
    readonly suggestion?: string;
    readonly known: readonly string[];
    readonly note?: KeyNote;
  };
  'schema/missing-key': { readonly key: string; readonly description: string; readonly example?: string };
  'schema/wrong-type': {
    readonly key: string;
    readonly expected: string;
    readonly found: string;
    readonly read?: ReadByYaml;
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
  } & FormAdvice;
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
    help: ({ suggestion, known, note }) => {
      if (note !== undefined) return keyNotes[note];
      return suggestion === undefined
        ? `Known here: ${list(known)}.`
        : `Rename it to ${quote(suggestion)}, or remove it.`;
    },
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
    message: ({ key, expected, found, read }) =>
      read === undefined
        ? `${quote(key)} is ${found}; expected: ${expected}.`
        : sayRead(key, expected, found, read),
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
    message: ({ key, found, faults }) => `${quote(key)} cannot be ${quote(found)}${sayFaults(faults)}`,
    help: ({ description, example, ...advice }) =>
      sayAdvice(advice, example) ??
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
    help: ({ bound }) => howToBound(bound),
  },
  'schema/repeated': {
    level: 'error',
    about: 'No item stands twice in a list.',
    why: 'The second one is a slip, or was meant to be another.',
    message: ({ key, found }) => `${quote(found)} stands twice in ${quote(key)}.`,
    help: () => 'Remove one of the two.',
  },
};

const keyNotes: Readonly<Record<KeyNote, string>> = {
  schema:
    'Remove it: a document cannot choose the schema it is held against. Editors take theirs from a comment on the first line.',
  merge: 'Write the keys out: merging with `<<` was a habit of YAML 1.1, and YAML 1.2 takes it for a key.',
  'no-space': 'Write a space after the colon.',
  'hidden-blank':
    'Before it stand blanks of another kind (no-break spaces, pasted along), which YAML takes for letters of the key: delete them and type spaces.',
  duration: 'Remove it: how long it took follows from the times, such as `started_at` and `resolved_at`.',
};

function howToBound(keyword: string): string {
  switch (keyword) {
    case 'maxLength':
      return 'Shorten it; details belong in the body of the document.';
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return 'Write what belongs there. An optional key that has no value is left out.';
    default:
      return 'Correct the value.';
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
