/** Whether a mapping of the front matter holds a key, whatever is written there: a value that is wrong has its own finding. */
export function isWritten(mapping: unknown, key: string): boolean {
  return typeof mapping === 'object' && mapping !== null && Object.hasOwn(mapping, key);
}
