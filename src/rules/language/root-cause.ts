import { textAt } from '../../finding/report.ts';
import { rootCause as pattern } from '../../language/root-cause.ts';
import type { Rule } from '../rule.ts';
import { hitsOf, patternFinder } from './hits.ts';

const find = patternFinder(pattern);

/** Fires where one cause is looked for behind what had many. */
export const rootCause: Rule = {
  code: 'language/root-cause',
  check: (draft, context) =>
    hitsOf(draft, context, find).map(({ text, span }) => ({
      problem: { code: 'language/root-cause', text },
      spot: textAt(span),
    })),
};
