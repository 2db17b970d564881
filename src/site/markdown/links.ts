import type { Element, ElementContent, Root } from 'hast';
import { linkTarget } from '../../document/link-target.ts';
import { imagePlaceholder, linkPlaceholder } from './placeholders.ts';
import { element, mapElements } from './walk.ts';

/**
 * Turns every link of a sanitised body into one of three: to another site, to a place on the same page, or a placeholder for a
 * file of the repository. Anything else becomes its text. An image of another site becomes a link to it: opening a page must
 * not tell anyone.
 */
export function separateLinks(tree: Root, documentPath: string): Root {
  return mapElements(tree, (node) => {
    if (node.tagName === 'a') return separateLink(node, documentPath);
    return node.tagName === 'img' ? separateImage(node, documentPath) : node;
  });
}

function separateLink(link: Element, documentPath: string): ElementContent | readonly ElementContent[] {
  const href = link.properties.href ?? '';
  if (/^(?:https?|mailto):/i.test(href)) return element('a', { href, rel: ['noopener'] }, link.children);
  // Footnotes keep the attributes that tie both ends together.
  if (href.startsWith('#')) return link;
  const path = pathInRepository(href, documentPath);
  if (path === undefined) return link.children;
  return element('a', { href: linkPlaceholder(path) }, link.children);
}

function separateImage(image: Element, documentPath: string): ElementContent | readonly ElementContent[] {
  const src = image.properties.src ?? '';
  const alternative = image.properties.alt ?? '';
  if (/^https?:/i.test(src)) return element('a', { href: src, rel: ['noopener'] }, [alternative || src]);
  const path = pathInRepository(src, documentPath);
  if (path === undefined) return { type: 'text', value: alternative };
  return element('img', { src: imagePlaceholder(path, alternative) }, []);
}

/** Returns the path from the root of the repository, its fragment kept; undefined for what leads out of it. */
function pathInRepository(href: string, documentPath: string): string | undefined {
  const target = linkTarget(href, documentPath);
  if (target.is !== 'path') return undefined;
  return target.path + (target.fragment === undefined ? '' : `#${target.fragment}`);
}
