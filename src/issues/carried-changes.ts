const carries = /^<!-- lookback:carries (\S+) -->$/m;
const made = /^<!-- lookback:changes ([0-9a-f]{64}) -->$/m;

/** Returns the hidden line of a pull request that says which changes it carries. */
export function carriedMark(texts: readonly string[]): string {
  return `<!-- lookback:carries ${texts.map(encodeURIComponent).join(',')} -->`;
}

/** Returns the changes a pull request of the rolling branch carries, as texts. A body that people garbled carries none. */
export function carriedBy(body: string): readonly string[] {
  const found = carries.exec(body.replaceAll('\r\n', '\n'))?.[1];
  return found === undefined ? [] : found.split(',').map(decode);
}

/** Returns the hidden line of a pull request that says what it was made from. */
export function madeMark(fingerprint: string): string {
  return `<!-- lookback:changes ${fingerprint} -->`;
}

/** Returns the fingerprint of what a pull request was made from; undefined where people garbled it. */
export function madeFrom(body: string): string | undefined {
  return made.exec(body.replaceAll('\r\n', '\n'))?.[1];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
