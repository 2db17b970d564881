import { list, quote } from './quote.ts';

/** What to write in place of a value of the wrong type. */
export type Instead =
  | { readonly do: 'leave-out'; readonly key: string; readonly example?: string }
  | { readonly do: 'make-list'; readonly key: string; readonly item: string }
  | { readonly do: 'use-dashes' }
  | { readonly do: 'choose'; readonly from: readonly string[] }
  | { readonly do: 'use-keys'; readonly keys: readonly string[] }
  | { readonly do: 'follow'; readonly example: string }
  | { readonly do: 'write'; readonly entry: string };

/** What YAML made of a text that its author cannot have meant. */
export interface ReadByYaml {
  readonly what: 'comment' | 'nothing' | 'other';
  readonly written: string;
}

/** Returns what YAML made of a text, as a sentence. */
export function sayRead(key: string, expected: string, found: string, { what, written }: ReadByYaml): string {
  switch (what) {
    case 'comment':
      return `${quote(key)} has no value: YAML takes ${quote(written)} for a comment; expected: ${expected}.`;
    case 'nothing':
      return `${quote(key)} has no value: YAML reads ${quote(written)} as nothing; expected: ${expected}.`;
    case 'other':
      return `${quote(key)} is no text: YAML reads ${quote(written)} as ${found}.`;
  }
}

/** Returns what to write in its place. */
export function sayInstead(instead: Instead): string {
  switch (instead.do) {
    case 'leave-out': {
      const { key, example } = instead;
      return `Leave the key out${example === undefined ? '' : `, or write ${quote(`${key}: ${example}`)}`}.`;
    }
    case 'make-list':
      return `Write ${quote(`${instead.key}: [${instead.item}]`)}.`;
    case 'use-dashes':
      return 'Begin each item with a dash, and indent the lines below it like its first word.';
    case 'choose':
      return `Write one of ${list(instead.from)}.`;
    case 'use-keys':
      return `Its keys are ${list(instead.keys)}.`;
    case 'follow':
      return `Write it as ${quote(instead.example)}.`;
    case 'write':
      return `Write ${quote(instead.entry)}.`;
  }
}
