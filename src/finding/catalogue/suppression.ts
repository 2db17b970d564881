import { grouped } from '../grouped.ts';
import type { Descriptions } from '../rule-description.ts';

export interface SuppressionProblems {
  'suppression/no-reason': { readonly codes: readonly string[] };
  'suppression/unknown-rule': { readonly rule: string; readonly suggestion?: string };
  'suppression/not-allowed': { readonly rule: string };
  'suppression/unused': { readonly rule: string };
  'suppression/limits': BeyondLimits;
}

/** Lengths are in characters. */
type BeyondLimits =
  | { readonly beyond: 'length'; readonly allowed: { readonly codes: number; readonly reason: number } }
  | { readonly beyond: 'count'; readonly allowed: number };

export const suppressions: Descriptions<SuppressionProblems> = {
  'suppression/no-reason': {
    level: 'error',
    about: 'A comment that silences a rule names the rule and gives a reason.',
    why: 'Whoever reads it in a year has to know whether the reason still holds. Without one, nothing is silenced.',
    message: ({ codes }) =>
      codes.length === 0
        ? 'This comment asks to ignore something, and does not say which rule.'
        : `This comment silences ${codes.map((code) => `\`${code}\``).join(', ')}, and does not say why.`,
    help: ({ codes }) => `Write \`lookback-ignore ${codes[0] ?? 'time/improbable'}: the reason\`.`,
  },
  'suppression/unknown-rule': {
    level: 'error',
    about: 'A comment that silences a rule names one that exists.',
    why: 'A misspelt code silences nothing, and looks as if it did.',
    message: ({ rule, suggestion }) =>
      `There is no rule \`${rule}\`${suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`}`,
    help: () => 'The codes stand at the end of each finding and in docs/rules.md.',
  },
  'suppression/not-allowed': {
    level: 'error',
    about: 'What keeps a document from being read cannot be silenced.',
    why: 'A document that is silently left out of every list is the worst of all.',
    message: ({ rule }) => `\`${rule}\` cannot be silenced.`,
    help: () => 'Mend what it points at, and remove this comment.',
  },
  'suppression/unused': {
    level: 'warning',
    about: 'A comment that silences a rule still has something to silence.',
    why: 'Left behind, it would silence the next finding of that rule here, which nobody has looked at.',
    message: ({ rule }) => `\`${rule}\` finds nothing here; this comment silences nothing.`,
    help: () => 'Remove the comment, or put it directly above what it is about.',
  },
  'suppression/limits': {
    level: 'error',
    about: 'Comments that silence rules are short, and at most 200 in one document.',
    why: 'A comment beyond that is not read, and looks as if it silenced something.',
    message: (limits) =>
      limits.beyond === 'length'
        ? `This comment is too long and silences nothing: its codes may have ${grouped(limits.allowed.codes)} characters, its reason ${grouped(limits.allowed.reason)}.`
        : `A document may have ${grouped(limits.allowed)} comments that silence rules; this one and all below it silence nothing.`,
    help: ({ beyond }) =>
      beyond === 'length'
        ? 'Name only rules that fire here, and give the reason in a sentence: `lookback-ignore time/improbable: the reason`.'
        : 'Mend what the rules find here, or set their level under `rules` in lookback.yml.',
  },
};
