import { isCollection, isMap, isNode, isPair, isScalar, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Span } from '../finding/position.ts';
import type { YamlTree } from './yaml-tree.ts';

/** Returns the outermost value in brackets around an offset, closed or not; undefined where there is none. */
export function flowAround(tree: YamlTree, offset: number): Span | undefined {
  const flow = nodesAround(tree, offset).find((node) => isCollection(node) && node.flow === true);
  return flow?.range ? { start: flow.range[0], end: flow.range[1] } : undefined;
}

/** Returns the scalar at an offset. */
export function scalarAround(tree: YamlTree, offset: number): Scalar | undefined {
  const innermost = nodesAround(tree, offset).at(-1);
  return isScalar(innermost) ? innermost : undefined;
}

/** Returns the mapping that has a key at exactly this offset. */
export function mapWithKeyAt(tree: YamlTree, offset: number): YAMLMap | undefined {
  return nodesAround(tree, offset)
    .filter((node) => isMap(node))
    .find(({ items }) => items.some(({ key }) => isNode(key) && key.range?.[0] === offset));
}

/** From the root inwards. Looks only where the offset lies, so that many errors do not cost many walks over the tree. */
function nodesAround(tree: YamlTree, offset: number): Node[] {
  const path: Node[] = [];
  for (let node: Node | undefined = tree.root ?? undefined; node !== undefined; ) {
    path.push(node);
    node = isCollection(node) ? childAround(node.items, offset) : undefined;
  }
  return path;
}

function childAround(items: readonly unknown[], offset: number): Node | undefined {
  let touching: Node | undefined;
  for (const item of items) {
    for (const child of isPair(item) ? [item.key, item.value] : [item]) {
      if (!isNode(child) || !child.range) continue;
      const [start, end] = child.range;
      if (start <= offset && offset < end) return child;
      if (start <= offset && offset <= end) touching = child;
    }
  }
  return touching;
}
