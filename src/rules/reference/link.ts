import { textAt } from '../../finding/report.ts';
import type { Draft } from '../../repository/repository.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { clipped } from './clipped.ts';
import { destinationOf } from './destination.ts';
import { type DocumentLink, linksOf } from './links-of.ts';
import type { NearPath } from './near-path.ts';

/**
 * Fires at a link that leads to no file of the content. Files outside of the content folders are not known and not judged, as are
 * absolute paths and other sites.
 */
export const link: Rule = {
  code: 'reference/link',
  check: (draft, context) =>
    linksOf(draft).flatMap((found) => {
      const near = nearMiss(found, draft, context);
      if (near === undefined) return [];
      const written = clipped(found.destination);
      return [{ problem: { code: 'reference/link', written, ...near }, spot: textAt(found.span) }];
    }),
};

/** What was probably meant by a link that leads nowhere; undefined where it leads somewhere. */
function nearMiss({ as, target }: DocumentLink, draft: Draft, context: RuleContext): NearPath | undefined {
  if (as !== 'link') return undefined;
  if (target.is === 'nothing') return { onlyCase: false };
  if (target.is !== 'path') return undefined;
  const found = destinationOf(target.path, draft, context);
  if (found.is !== 'missing') return undefined;
  const { suggestion, onlyCase } = found;
  if (suggestion === undefined) return { onlyCase };
  return {
    suggestion: clipped(target.fragment === undefined ? suggestion : `${suggestion}#${target.fragment}`),
    onlyCase,
  };
}
