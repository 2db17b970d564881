import { type LinkTarget, linkTarget } from '../../document/link-target.ts';
import { readLinks, type WrittenLink } from '../../document/links.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import { textOf } from '../prose.ts';
import { rememberLast } from '../remember-last.ts';

/** A link with what it means in its document. */
export interface DocumentLink extends WrittenLink {
  readonly target: LinkTarget;
}

/** Returns the links and images of a document's body; read once for all rules. */
export const linksOf = rememberLast((draft: Draft): readonly DocumentLink[] => {
  return readLinks(textOf(draft), draft.reading.bodyStart).map((link) => ({
    ...link,
    target: linkTarget(link.destination, draft.path),
  }));
});

/** Whether a document has a body in which headings are known. */
export function hasHeadings(draft: Draft): boolean {
  return !isDraftOf(draft, 'service') && !isDraftOf(draft, 'config') && draft.reading.yaml.end > 0;
}
