import { isAlias, isMap, isNode, visit, type YAMLMap } from 'yaml';
import { readYamlTree, type YamlTree } from '../document/yaml-tree.ts';
import type { Subject } from './subject.ts';

/** The YAML of a document with the places of its nodes, as offsets into `source`. */
export interface BlockYaml {
  readonly source: string;
  /** Where the source begins in the text. */
  readonly start: number;
  readonly tree: YamlTree;
  readonly root: YAMLMap;
}

/** Returns the YAML where it is a block mapping without anchors and aliases, whose meaning hangs on their order; else undefined. */
export function blockYaml({ text, reading }: Subject): BlockYaml | undefined {
  const { start, end } = reading.yaml;
  const source = text.slice(start, end);
  const tree = readYamlTree(source);
  const { root } = tree;
  if (tree.errors.length > 0 || !isMap(root) || root.flow === true) return undefined;
  return holdsReferences(root) ? undefined : { source, start, tree, root };
}

function holdsReferences(root: YAMLMap): boolean {
  let found = false;
  visit(root, (_key, node) => {
    if (!isAlias(node) && !(isNode(node) && 'anchor' in node && node.anchor !== undefined)) return undefined;
    found = true;
    return visit.BREAK;
  });
  return found;
}
