import type { Span } from '../finding/position.ts';

/**
 * Returns a text of the same length in which stretches are blank. They are given in the order of their beginnings and may overlap.
 * Line ends stay, so an offset found in it is an offset of the text.
 */
export function blankOut(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(text.slice(at, from), text.slice(from, end).replaceAll(/[^\r\n]/g, ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
