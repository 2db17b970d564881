import { isAlias, isNode, visit } from 'yaml';
import { decodeText } from '../document/text.ts';
import { readYamlTree } from '../document/yaml-tree.ts';
import type { Draft } from '../repository/repository.ts';

/** Returns whether a document's front matter writes a value once for several places, by an anchor or an alias. */
export function sharesValues({ bytes, reading }: Pick<Draft, 'bytes' | 'reading'>): boolean {
  const { start, end } = reading.yaml;
  const source = decodeText(bytes)?.slice(start, end) ?? '';
  // Hardly any document holds either character; the tree takes far longer to read than the values.
  if (!/[&*]/.test(source)) return false;
  const { root, errors } = readYamlTree(source);
  let found = errors.length > 0;
  visit(root, (_key, node) => {
    if (!isAlias(node) && !hasAnchor(node)) return undefined;
    found = true;
    return visit.BREAK;
  });
  return found;
}

function hasAnchor(node: unknown): boolean {
  return isNode(node) && 'anchor' in node && node.anchor !== undefined;
}
