import { textAt } from '../../finding/report.ts';
import { humanError as pattern } from '../../language/human-error.ts';
import type { Rule } from '../rule.ts';
import { hitsOf, patternFinder } from './hits.ts';

const find = patternFinder(pattern);

/** Fires at words that end the inquiry at a person, such as `human error`. */
export const humanError: Rule = {
  code: 'language/human-error',
  check: (draft, context) =>
    hitsOf(draft, context, find).map(({ text, span }) => ({
      problem: { code: 'language/human-error', text },
      spot: textAt(span),
    })),
};
