import type { Root } from 'hast';
import { headingSlugs } from '../../document/heading-slug.ts';
import { mapElements, textOf } from './walk.ts';

/**
 * Gives every heading an id, made as on GitHub so that links between documents work in both places. The page has the only
 * level-1 heading, so one in a body goes down a level. Ids of the page itself contain an underscore, which words do not.
 */
export function addHeadingIds(tree: Root): Root {
  const slugFor = headingSlugs();
  return mapElements(tree, (node) => {
    if (!/^h[1-6]$/.test(node.tagName) || node.properties.id !== undefined) return node;
    const id = slugFor(textOf(node));
    return { ...node, tagName: node.tagName === 'h1' ? 'h2' : node.tagName, properties: { id } };
  });
}
