import { textAt } from '../../finding/report.ts';
import { character, hindsight } from '../../language/judgement.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { hitsOf, patternFinder } from './hits.ts';

const finders = [
  { of: 'people', find: patternFinder(character) },
  { of: 'the past', find: patternFinder(hindsight) },
] as const;

/** Fires at words that judge people, or the past by what is known now. */
export const judgement: Rule = {
  code: 'language/judgement',
  check: (draft, context) =>
    finders.flatMap(({ of, find }) =>
      hitsOf(draft, context, find).map(
        ({ text, span }): RuleReport => ({
          problem: { code: 'language/judgement', text, of },
          spot: textAt(span),
        }),
      ),
    ),
};
