import type { SchemaNode } from '../../schema/schema-tree.ts';

/** Returns the name the vocabulary has for the form of a value, such as `ClockTime`; undefined where it has none. */
export function formOf({ $ref }: SchemaNode): string | undefined {
  return $ref?.split('/').at(-1);
}
