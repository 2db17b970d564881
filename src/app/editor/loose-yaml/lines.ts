/** A line of YAML. Blank lines and those that hold only a comment are left out of a list of lines. */
export interface Line {
  readonly start: number;
  /** Its line break left out. */
  readonly end: number;
  /** Where its content begins. */
  readonly content: number;
  /** How many spaces stand before it. */
  readonly indent: number;
}

/** Returns the lines that hold something. */
export function contentLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const next = found === -1 ? text.length : found;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    const content = indentEnd(text, start, end);
    if (content < end && text[content] !== '#') lines.push({ start, end, content, indent: content - start });
    start = next + 1;
  }
  return lines;
}

function indentEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}
