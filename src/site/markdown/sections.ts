import type { Element, Root, RootContent } from 'hast';
import { textOf } from './walk.ts';

/** A part of a rendered body: a level-2 heading with what follows it, or what stands before the first. */
export interface RenderedSection {
  /** Undefined for what stands before the first heading. */
  readonly heading: { readonly id: string; readonly text: string; readonly html: string } | undefined;
  readonly html: string;
}

/** Splits a body at its level-2 headings, so that a page can set each part where it belongs. */
export function splitSections(tree: Root, serialise: (root: Root) => string): RenderedSection[] {
  const sections: { heading: Element | undefined; content: RootContent[] }[] = [
    { heading: undefined, content: [] },
  ];
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName === 'h2') sections.push({ heading: node, content: [] });
    else sections.at(-1)?.content.push(node);
  }
  const html = (children: RootContent[]): string => serialise({ type: 'root', children }).trim();
  return sections
    .map(({ heading, content }) => ({
      heading:
        heading === undefined
          ? undefined
          : { id: heading.properties.id ?? '', text: textOf(heading), html: html(heading.children) },
      html: html(content),
    }))
    .filter((section) => section.heading !== undefined || section.html !== '');
}
