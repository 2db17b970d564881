import { isScalar, type Node, visit } from 'yaml';
import type { YamlError } from './yaml-error.ts';

/** Returns an error for each key that stands in its mapping already, at the key. */
export function repeatedKeys(root: Node | null): YamlError[] {
  const repeated: YamlError[] = [];
  visit(root, {
    Map: (_key, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name) && key.range) {
          const span = { start: key.range[0], end: key.range[1] };
          repeated.push({ code: 'DUPLICATE_KEY', reason: 'A key stands twice.', span });
        }
        seen.add(name);
      }
    },
  });
  return repeated;
}
