import type { LooseScalar } from './node.ts';

/** Reads a quoted text. One without its closing quote ends with its line. */
export function readQuoted(text: string, start: number, end: number): LooseScalar {
  const quote = text[start] === "'" ? "'" : '"';
  const close = closingQuote(text, start, end, quote);
  const stop = close === undefined ? trimmedEnd(text, start, lineEnd(text, start, end)) : close + 1;
  const inner = text.slice(start + 1, close ?? stop);
  return {
    is: 'scalar',
    span: { start, end: stop },
    text: unescaped(inner, quote),
    quote,
    closed: close !== undefined,
  };
}

function closingQuote(text: string, start: number, end: number, quote: '"' | "'"): number | undefined {
  for (let at = start + 1; at < end; at += 1) {
    const skipsNext = quote === '"' ? text[at] === '\\' : text[at] === quote && text[at + 1] === quote;
    if (skipsNext) at += 1;
    else if (text[at] === quote) return at;
  }
  return undefined;
}

function unescaped(inner: string, quote: '"' | "'"): string {
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replaceAll(/\\(["\\/])/g, '$1');
}

/** Makes a text without quotes of a stretch. */
export function plainScalar(text: string, start: number, end: number): LooseScalar {
  const span = { start, end };
  return { is: 'scalar', span, text: text.slice(start, end), quote: undefined, closed: true };
}

/** Where the line of an offset ends, its line break left out. */
function lineEnd(text: string, at: number, end: number): number {
  const found = text.indexOf('\n', at);
  const stop = found === -1 || found > end ? end : found;
  return stop > at && text[stop - 1] === '\r' ? stop - 1 : stop;
}

/** Returns the end of a stretch without the white space at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** Returns the first offset at which no blank stands. */
export function skipBlanks(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isBlank(text[next])) next += 1;
  return next;
}

/** Returns where a plain text ends: at a comment, or at the end of the stretch. */
export function plainEnd(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1)
    if (text[at] === '#' && isBlank(text[at - 1])) return trimmedEnd(text, start, at);
  return trimmedEnd(text, start, end);
}

/** Whether a colon at this place separates a key from its value. */
export function isColon(text: string, at: number): boolean {
  return text[at] === ':' && (text[at + 1] === undefined || /\s/.test(text[at + 1] ?? ''));
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r';
}
