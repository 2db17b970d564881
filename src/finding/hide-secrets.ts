export const hidden = '•';

/** So many characters tell a secret from a syllable. */
const shortest = 4;
const ellipsis = '…';

/** Returns a text of the same length without the secrets. */
export type Hide = (text: string) => string;

/**
 * Returns what hides these secrets wherever they stand, also where a message cut one short. Takes time by the length of the text,
 * however many they are.
 */
export function hiderOf(secrets: Iterable<string>): Hide {
  const sorted = [...new Set(secrets)].filter((secret) => secret.length >= shortest).sort();
  if (sorted.length === 0) return (text) => text;
  const beginnings = new Set(sorted.map((secret) => secret.slice(0, shortest)));
  const index = { sorted, shorter: linksToShorter(sorted) };
  const longest = Math.max(...sorted.map(({ length }) => length));
  return (text) => {
    const parts: string[] = [];
    let shown = 0;
    for (let at = 0; at + shortest <= text.length; at += 1) {
      if (!beginnings.has(text.slice(at, at + shortest))) continue;
      const length = lengthOfSecret(index, text.slice(at, at + longest));
      if (length === 0) continue;
      parts.push(text.slice(shown, at), hidden.repeat(length));
      shown = at + length;
      at = shown - 1;
    }
    return parts.length === 0 ? text : parts.join('') + text.slice(shown);
  };
}

interface Index {
  readonly sorted: readonly string[];
  /** Of each secret, where the longest one stands that it begins with; -1 for none. */
  readonly shorter: readonly number[];
}

function linksToShorter(sorted: readonly string[]): number[] {
  const links: number[] = [];
  for (const [index, secret] of sorted.entries()) {
    let link = index - 1;
    while (link >= 0 && !secret.startsWith(sorted[link] ?? secret)) link = links[link] ?? -1;
    links.push(link);
  }
  return links;
}

/** The length of what a text begins with and is secret, whole or cut short by an ellipsis; 0 for nothing. */
function lengthOfSecret({ sorted, shorter }: Index, text: string): number {
  // Whatever the text begins with stands before it in the order, or is the beginning of what does.
  let last = countUpTo(sorted, (secret) => secret <= text) - 1;
  while (last >= 0 && !text.startsWith(sorted[last] ?? '')) last = shorter[last] ?? -1;
  const whole = sorted[last]?.length ?? 0;
  const end = text.indexOf(ellipsis);
  if (end <= whole || end < shortest) return whole;
  const cut = text.slice(0, end);
  const next = sorted[countUpTo(sorted, (secret) => secret < cut)];
  return next?.startsWith(cut) === true ? end : whole;
}

/** How many at the beginning of a sorted list are before something. */
function countUpTo(sorted: readonly string[], isBefore: (secret: string) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}
