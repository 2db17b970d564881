/** Returns a field of an event's payload, which is whatever the file holds; undefined where it has none. */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

/** Returns the full name of a commit at a field, or undefined. */
export function commitOf(value: unknown, key: string): string | undefined {
  const commit = fieldOf(value, key);
  return typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined;
}

/** Returns a name at a field, or undefined where it is empty or no text. */
export function nameOf(value: unknown, key: string): string | undefined {
  const name = fieldOf(value, key);
  return typeof name === 'string' && name !== '' ? name : undefined;
}
