import type { Descriptions } from '../rule-description.ts';
import { type SyntaxCause, sayHowToMend, saySyntax } from './syntax.ts';

export interface FrontMatterProblems {
  'front-matter/missing': { readonly before: BeforeFrontMatter | 'none' };
  'front-matter/empty': Record<never, never>;
  /** `written` is what stands in place of the closing fence. */
  'front-matter/unclosed': { readonly written?: string };
  'front-matter/language': { readonly language: string };
  'front-matter/syntax': { readonly cause: SyntaxCause };
  'front-matter/comment-in-text': {
    readonly text: string;
    readonly comment: string;
    readonly instead: string;
  };
  'front-matter/not-a-mapping': { readonly found: string };
  'front-matter/limits': { readonly limit: 'size' | 'depth' | 'aliases'; readonly allowed: number };
}

/** What stands where the front matter should begin, where one follows. */
export type BeforeFrontMatter = 'blank-lines' | 'text' | 'more-dashes' | 'no-fence';

export const frontMatter: Descriptions<FrontMatterProblems> = {
  'front-matter/missing': {
    level: 'error',
    about: 'A document begins with front matter.',
    why: 'Without it nothing is known of the document: it would be left out of every list without a word.',
    message: ({ before }) => whatIsBefore[before],
    help: ({ before }) => howToBegin[before],
  },
  'front-matter/empty': {
    level: 'error',
    about: 'The front matter holds something.',
    why: 'An empty block usually means that the template was not filled in.',
    message: () => 'No keys are written here.',
    help: () => 'Write at least the required keys; `lookback new` and the README show them.',
  },
  'front-matter/unclosed': {
    level: 'error',
    about: 'The front matter is closed by a line that holds only `---`.',
    why: 'Where it does not end, the whole document would be taken for YAML.',
    message: ({ written }) =>
      written === undefined
        ? 'The front matter that begins here is never closed.'
        : `\`${written}\` does not close the front matter${written === '---' ? ' where it is indented' : ''}.`,
    help: ({ written }) =>
      written === undefined
        ? 'Add a line that holds only `---` after the last key.'
        : 'Write exactly three hyphens at the beginning of the line: `---`.',
  },
  'front-matter/language': {
    level: 'error',
    about: 'Front matter is YAML.',
    why: 'Front matter in a programming language would have to be executed, and documents are never executed.',
    message: ({ language }) =>
      `The front matter asks to be read as ${JSON.stringify(language)}; it was not read.`,
    help: () => 'Write YAML, and begin with `---` alone on the line.',
  },
  'front-matter/syntax': {
    level: 'error',
    about: 'The YAML is well-formed, and no key stands twice.',
    why: 'What a broken entry means is anybody’s guess. It is left out, and everything else is checked without it.',
    message: ({ cause }) => saySyntax(cause),
    help: ({ cause }) => sayHowToMend(cause),
  },
  'front-matter/comment-in-text': {
    level: 'warning',
    about: 'No text is cut off by a `#`.',
    why: 'To YAML a space and a `#` begin a comment: `title: Bug #42 in cart` is the title “Bug”.',
    message: ({ text, comment }) =>
      `The text ends before the \`#\`: YAML reads \`${text}\` and takes \`${comment}\` for a comment.`,
    help: ({ instead }) =>
      `Put the text in quotes: \`${instead}\`. If it is a comment, write a space after the \`#\`.`,
  },
  'front-matter/not-a-mapping': {
    level: 'error',
    about: 'The front matter is a mapping of keys to values.',
    why: 'Every value has a name that the schema knows.',
    message: ({ found }) => `This is ${found}; keys with values were expected.`,
    help: () => 'Write `key: value` lines.',
  },
  'front-matter/limits': {
    level: 'error',
    about: 'The front matter stays within limits of size, nesting and aliases.',
    why: 'A few bytes of YAML can be made to fill any memory. Nothing a person writes comes near the limits.',
    message: ({ limit, allowed }) => limitMessage(limit, allowed),
    help: () => 'Write the values out plainly.',
  },
};

type WhatStandsBefore = FrontMatterProblems['front-matter/missing']['before'];

const whatIsBefore: Readonly<Record<WhatStandsBefore, string>> = {
  none: 'This document does not begin with front matter.',
  'blank-lines': 'A blank line stands before the front matter.',
  text: 'Something stands before the front matter.',
  'more-dashes': 'The line before the front matter has more than three dashes.',
  'no-fence': 'The line `---` before the front matter is missing.',
};

const howToBegin: Readonly<Record<WhatStandsBefore, string>> = {
  none: 'Begin the first line with `---`, then YAML, then a line `---`. Nothing may stand before it.',
  'blank-lines': 'Remove it: the first line has to be `---`.',
  text: 'Move it below: the first line has to be `---`.',
  'more-dashes': 'Write exactly three: `---`.',
  'no-fence': 'Write a line `---` above it.',
};

function limitMessage(limit: 'size' | 'depth' | 'aliases', allowed: number): string {
  switch (limit) {
    case 'size':
      return `The front matter is longer than ${allowed} characters; it was not read.`;
    case 'depth':
      return `The front matter is nested deeper than ${allowed} levels; it was not read.`;
    case 'aliases':
      return `The front matter resolves to more than ${allowed} aliased values; it was not read.`;
  }
}
