import { textAt } from '../../finding/report.ts';
import type { Rule } from '../rule.ts';
import { clipped } from './clipped.ts';
import { linksOf } from './links-of.ts';

/** Fires at a relative link or image that leads above the root of the repository. */
export const outside: Rule = {
  code: 'reference/outside',
  check: (draft) =>
    linksOf(draft).flatMap(({ target, destination, span }) =>
      target.is === 'outside'
        ? [{ problem: { code: 'reference/outside', written: clipped(destination) }, spot: textAt(span) }]
        : [],
    ),
};
