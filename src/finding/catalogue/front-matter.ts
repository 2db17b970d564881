import type { Descriptions } from '../rule-description.ts';

export interface FrontMatterProblems {
  'front-matter/missing': Record<never, never>;
  'front-matter/empty': Record<never, never>;
  'front-matter/unclosed': Record<never, never>;
  'front-matter/language': { readonly language: string };
  'front-matter/syntax': { readonly reason: string; readonly cause: 'tab' | 'repeated-key' | 'other' };
  'front-matter/not-a-mapping': { readonly found: string };
  'front-matter/limits': { readonly limit: 'size' | 'depth' | 'aliases'; readonly allowed: number };
}

export const frontMatter: Descriptions<FrontMatterProblems> = {
  'front-matter/missing': {
    level: 'error',
    about: 'A document begins with front matter.',
    why: 'Without it nothing is known of the document: it would be left out of every list without a word.',
    message: () => 'This document does not begin with front matter.',
    help: () => 'Begin the first line with `---`, then YAML, then a line `---`. Nothing may stand before it.',
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
    message: () => 'The front matter that begins here is never closed.',
    help: () => 'Add a line that holds only `---` after the last key.',
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
    why: 'What a broken block means is anybody’s guess, so nothing after the mistake can be trusted.',
    message: ({ reason }) => `This is not valid YAML: ${reason}`,
    help: ({ cause }) => howToMendSyntax[cause],
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

const howToMendSyntax: Readonly<Record<FrontMatterProblems['front-matter/syntax']['cause'], string>> = {
  tab: 'Indent with spaces; YAML allows no tabs there.',
  'repeated-key': 'This key stands above already: keep one of the two.',
  other: 'Mend the YAML here. Texts with `: `, `#` or a leading `@`, `*`, `&` need quotes around them.',
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
