import type { Descriptions } from '../rule-description.ts';

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
    readonly instead?: string;
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
  'schema/bounds': { readonly key: string; readonly bound: string };
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
    help: ({ instead, expected }) => instead ?? `Write ${expected}.`,
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
    message: ({ key, bound }) => `${quote(key)} ${bound}.`,
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

function quote(text: string): string {
  return `\`${text}\``;
}

function list(words: readonly string[]): string {
  return words.map(quote).join(', ');
}
