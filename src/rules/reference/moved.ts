import { textAt } from '../../finding/report.ts';
import type { Rule } from '../rule.ts';
import { clipped } from './clipped.ts';
import { destinationOf } from './destination.ts';
import { linksOf } from './links-of.ts';

/** Fires at a link to the path a document had under a former id. */
export const moved: Rule = {
  code: 'reference/moved',
  check: (draft, context) =>
    linksOf(draft).flatMap(({ as, target, destination, span }) => {
      if (as !== 'link' || target.is !== 'path') return [];
      const found = destinationOf(target.path, draft, context);
      if (found.is !== 'moved') return [];
      const current = target.fragment === undefined ? found.current : `${found.current}#${target.fragment}`;
      return [
        {
          problem: { code: 'reference/moved', written: clipped(destination), current: clipped(current) },
          spot: textAt(span),
        },
      ];
    }),
};
