import type { LooseScalar } from './node.ts';
import { isColon, plainEnd, plainScalar, readQuoted, skipBlanks, trimmedEnd } from './scalar.ts';

/** Whether the dash of a list item stands here. */
export function isDash(text: string, at: number): boolean {
  return text[at] === '-' && /^\s?$/.test(text[at + 1] ?? '');
}

/** Returns the key that begins here, if a colon follows it in the line. */
export function keyAt(text: string, at: number, end: number): LooseScalar | undefined {
  const character = text[at] ?? '';
  if (character === '"' || character === "'") {
    const quoted = readQuoted(text, at, end);
    return quoted.closed && isColon(text, skipBlanks(text, quoted.span.end, end)) ? quoted : undefined;
  }
  if (/[[{#]/.test(character)) return undefined;
  const stop = plainEnd(text, at, end);
  for (let colon = at; colon < stop; colon += 1)
    if (isColon(text, colon)) return plainScalar(text, at, trimmedEnd(text, at, colon));
  return undefined;
}

/** Returns what stands in the rest of the line, taken as one word. */
export function wordAt(text: string, at: number, end: number): LooseScalar {
  const character = text[at];
  if (character === '"' || character === "'") return readQuoted(text, at, end);
  return plainScalar(text, at, plainEnd(text, at, end));
}

/** Anchors and tags stand before a value; returns where it begins. */
export function skipProperties(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && (text[next] === '&' || text[next] === '!')) {
    while (next < end && !/\s/.test(text[next] ?? '')) next += 1;
    next = skipBlanks(text, next, end);
  }
  return next;
}

/** A text without quotes goes on in the deeper lines up to `reach`, unless one of them looks like a key of its own. */
export function plainReach(text: string, at: number, end: number, reach: number): number {
  if (reach === end || /:(?:\s|$)|\s#/.test(text.slice(end, reach))) return plainEnd(text, at, end);
  return trimmedEnd(text, at, reach);
}
