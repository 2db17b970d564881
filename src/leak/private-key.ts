import type { Span } from '../finding/position.ts';

/** The first lines of a key: its header, headers of its own (RFC 1421, RFC 4880), and base64. */
const key =
  /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]|[A-Za-z-]{1,40}: [^\r\n]{0,200}){0,40}[A-Za-z0-9+/]{40}/g;
/** What is left of a key that was cut short: the rest of its line, and the lines of base64 below. */
const rest = /[A-Za-z0-9+/=]*(?:\r?\n[ \t]*[A-Za-z0-9+/]{16,}={0,2}(?![^\s]))*/y;
const ending = /-----END (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
/** Longer than any key in use. */
const longestKey = 20_000;

/** Returns where private keys stand in a text, from their header to their end. A key cut short is one too. */
export function findPrivateKeys(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(key)) {
    if (index < (spans.at(-1)?.end ?? 0) || /(.)\1{39}$/.test(found)) continue;
    const after = text.slice(index + found.length, index + longestKey);
    const last = ending.exec(after);
    rest.lastIndex = index + found.length;
    const cutShort = rest.lastIndex + (rest.exec(text)?.[0].length ?? 0);
    spans.push({
      start: index,
      end: last === null ? cutShort : index + found.length + last.index + last[0].length,
    });
  }
  return spans;
}
