import { pointerTokens } from '../document/yaml-tree.ts';

/** Returns the value at a JSON pointer (RFC 6901), or undefined where there is none. */
export function lookUp(values: unknown, pointer: string): unknown {
  let value = values;
  for (const token of pointerTokens(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, token);
  }
  return value;
}
