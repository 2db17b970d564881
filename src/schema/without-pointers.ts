import { pointerTokens } from '../document/yaml-tree.ts';

/**
 * Returns a copy without the values at the pointers. In a list the place stays, empty, so that the pointers of its other
 * items still hold.
 */
export function withoutPointers(values: unknown, pointers: readonly string[]): unknown {
  const copy: unknown = structuredClone(values);
  for (const pointer of pointers) remove(copy, pointerTokens(pointer));
  return copy;
}

function remove(root: unknown, tokens: readonly string[]): void {
  let parent = root;
  for (const token of tokens.slice(0, -1)) parent = child(parent, token);
  const last = tokens.at(-1);
  if (last === undefined) return;
  if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, last);
}

function child(parent: unknown, token: string): unknown {
  if (Array.isArray(parent)) return parent[Number(token)];
  if (typeof parent === 'object' && parent !== null) return Reflect.get(parent, token);
  return undefined;
}
