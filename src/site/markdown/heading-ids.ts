import type { Root } from 'hast';
import { mapElements, textOf } from './walk.ts';

/**
 * Gives every heading an id, made as on GitHub so that links between documents work in both places. The page has the only
 * level-1 heading, so one in a body goes down a level. Ids of the page itself contain an underscore, which these never do.
 */
export function addHeadingIds(tree: Root): Root {
  const used = new Map<string, number>();
  return mapElements(tree, (node) => {
    if (!/^h[1-6]$/.test(node.tagName) || node.properties.id !== undefined) return node;
    const id = unused(slugOf(textOf(node)), used);
    return { ...node, tagName: node.tagName === 'h1' ? 'h2' : node.tagName, properties: { id } };
  });
}

function slugOf(text: string): string {
  const words = text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '');
  return words.replaceAll(/\s/g, '-') || 'section';
}

function unused(slug: string, used: Map<string, number>): string {
  const count = used.get(slug);
  used.set(slug, (count ?? 0) + 1);
  return count === undefined ? slug : unused(`${slug}-${count}`, used);
}
