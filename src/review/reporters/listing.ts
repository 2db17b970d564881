/** How words of strangers (paths, logins, handles) are set apart, so that they can do no harm where they are shown. */
export type Quote = (text: string) => string;

/** How many names are told before the rest is counted. */
const shownNames = 5;

/** `1 approval`, `2 approvals`, `2 addresses`. */
export function count(number: number, word: string): string {
  const plural = word.endsWith('s') ? 'es' : 's';
  return `${number} ${word}${number === 1 ? '' : plural}`;
}

/** `a, b, c, and 2 more`. */
export function listed(parts: readonly string[], separator = ', ', shown = shownNames): string {
  const rest = parts.length - shown;
  const all = rest > 0 ? [...parts.slice(0, shown), `and ${rest} more`] : parts;
  return all.join(separator);
}
