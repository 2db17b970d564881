import { textAt } from '../../finding/report.ts';
import { omission, wish } from '../../language/counterfactual.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { hitsOf, patternFinder } from './hits.ts';

const finders = [
  { tells: 'wish', find: patternFinder(wish) },
  { tells: 'omission', find: patternFinder(omission) },
] as const;

/** Fires where a text tells what people did not do. What a system should have done is left alone. */
export const counterfactual: Rule = {
  code: 'language/counterfactual',
  check: (draft, context) =>
    finders.flatMap(({ tells, find }) =>
      hitsOf(draft, context, find).map(
        ({ text, span }): RuleReport => ({
          problem: { code: 'language/counterfactual', text, tells },
          spot: textAt(span),
        }),
      ),
    ),
};
