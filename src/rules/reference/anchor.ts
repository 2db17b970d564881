import { decodePercent } from '../../document/link-target.ts';
import { textAt } from '../../finding/report.ts';
import type { Draft } from '../../repository/repository.ts';
import { suggest } from '../../schema/suggest.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { anchorsOf } from './anchors-of.ts';
import { clipped } from './clipped.ts';
import { destinationOf } from './destination.ts';
import { type DocumentLink, hasHeadings, linksOf } from './links-of.ts';
import { asWritten } from './near-path.ts';

/** In a document with more headings nothing is suggested: no one writes such a document, and it would take long. */
const mostAnchors = 500;

/** Fires at a link to a heading that its document does not have. */
export const anchor: Rule = {
  code: 'reference/anchor',
  check: (draft, context) =>
    linksOf(draft).flatMap((link) => {
      const aim = aimOf(link, draft, context);
      if (aim === undefined || isThere(aim)) return [];
      const anchors = anchorsOf(aim.draft);
      const suggestion = anchors.size > mostAnchors ? undefined : suggest(aim.fragment, [...anchors]);
      const problem = {
        code: 'reference/anchor',
        fragment: clipped(aim.fragment),
        ...(aim.draft === draft ? {} : { file: asWritten(aim.draft.path, draft.path) }),
        ...(suggestion === undefined ? {} : { suggestion }),
      } as const;
      return [{ problem, spot: textAt(link.span) }];
    }),
};

interface Aim {
  readonly draft: Draft;
  /** Without percent signs. */
  readonly fragment: string;
}

function aimOf({ as, target }: DocumentLink, draft: Draft, context: RuleContext): Aim | undefined {
  if (as !== 'link') return undefined;
  if (target.is === 'here') return { draft, fragment: decodePercent(target.fragment) ?? target.fragment };
  if (target.is !== 'path' || target.fragment === undefined) return undefined;
  const found = destinationOf(target.path, draft, context);
  if (found.is !== 'there' || found.draft === undefined || !hasHeadings(found.draft)) return undefined;
  return { draft: found.draft, fragment: decodePercent(target.fragment) ?? target.fragment };
}

/** The top of a page and its footnotes have anchors without a heading. */
function isThere({ draft, fragment }: Aim): boolean {
  return (
    fragment === '' || /^(?:top$|user-content-fn(?:ref)?-)/.test(fragment) || anchorsOf(draft).has(fragment)
  );
}
