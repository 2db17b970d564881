import { clipped } from '../document/yaml-quote.ts';
import { pointerTokens } from '../document/yaml-tree.ts';
import type { SchemaNode } from './schema-tree.ts';

/** Returns the name an author knows a value by: its key, or for an item of a list the key of the list. */
export function keyOf(pointer: string): string {
  const named = pointerTokens(pointer).findLast((token) => !/^\d+$/.test(token));
  return clipped(named ?? 'this document');
}

/** Returns a value as an author would write it. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** An example as it is written in YAML, where `@` needs quotes. */
export function exampleOf(node: SchemaNode | undefined): { example?: string } {
  const example = node?.examples?.[0] ?? node?.enum?.[0];
  if (example === undefined) return {};
  const text = shown(example);
  return { example: /^[@~]/.test(text) ? JSON.stringify(text) : text };
}
