import { imageFolderOf, isShownFormat } from '../../document/image-path.ts';
import type { NotShown } from '../../finding/catalogue/link.ts';
import type { Draft } from '../../repository/repository.ts';
import type { RuleContext } from '../rule.ts';
import { destinationOf } from './destination.ts';
import type { DocumentLink } from './links-of.ts';
import type { NearPath } from './near-path.ts';

/** What is wrong with an image: it is missing, or there and left out by the site. */
export type ImageState =
  | ({ readonly is: 'missing' } & NearPath)
  | { readonly is: 'not-shown'; readonly because: NotShown };

/** Returns undefined where an image is shown, for links, and for images of other sites. Files outside of the content folders are not looked for. */
export function imageState(
  { as, target, written }: DocumentLink,
  draft: Draft,
  context: RuleContext,
): ImageState | undefined {
  if (as !== 'image' || (target.is !== 'path' && target.is !== 'nothing')) return undefined;
  if (target.is === 'nothing') return { is: 'missing', onlyCase: false };
  const found = destinationOf(target.path, draft, context);
  if (found.is === 'missing') return found;
  if (found.is === 'moved') return { is: 'missing', suggestion: found.current, onlyCase: false };
  if (!isShownFormat(target.path)) return { is: 'not-shown', because: 'format' };
  if (!target.path.startsWith(imageFolderOf(draft.path))) return { is: 'not-shown', because: 'place' };
  return written === 'html' ? { is: 'not-shown', because: 'html' } : undefined;
}
