import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Replaces every element by what `change` makes of it, the innermost first; a list takes its place, an empty one removes it. */
export function mapElements(
  tree: Root,
  change: (element: Element, depth: number) => ElementContent | readonly ElementContent[],
): Root {
  const mapOne = (node: ElementContent, depth: number): readonly ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = node.children.flatMap((child) => mapOne(child, depth + 1));
    const changed = change({ ...node, children }, depth);
    return 'type' in changed ? [changed] : changed;
  };
  const children = tree.children.flatMap((node): readonly RootContent[] =>
    node.type === 'element' ? mapOne(node, 0) : [node],
  );
  return { ...tree, children };
}

/** Returns the text a reader would hear. */
export function textOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Makes an element. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly (ElementContent | string)[],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
