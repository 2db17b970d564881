import { headingSlugs, heardText } from '../../document/heading-slug.ts';
import type { Draft } from '../../repository/repository.ts';

const known = new WeakMap<Draft, ReadonlySet<string>>();

/** Returns the anchors of a document's headings, in their order; worked out once. */
export function anchorsOf(draft: Draft): ReadonlySet<string> {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const slugFor = headingSlugs();
  const anchors = new Set(draft.reading.outline.headings.map(({ title }) => slugFor(heardText(title))));
  known.set(draft, anchors);
  return anchors;
}
