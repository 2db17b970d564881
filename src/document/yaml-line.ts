import type { Span } from '../finding/position.ts';

/** One line of block YAML, taken apart without a parser: it works where the parser gave up. Offsets are those of the text. */
export interface YamlLine extends Span {
  /** The first offset that is neither white space nor the dash of a list item. */
  readonly contentStart: number;
  /** The column of that offset, from 0. */
  readonly column: number;
  /** The column of the first character, dashes included. */
  readonly indent: number;
  /** The key as written; undefined where the line has none. */
  readonly key: string | undefined;
  /** Where the value begins; the end of the line where there is none. Without a key: where the content begins. */
  readonly valueStart: number;
  /** The value as written, without white space around it, a comment included. */
  readonly value: string;
}

/** Returns the line that holds the offset. */
export function lineAt(text: string, offset: number): YamlLine {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', start);
  const end = start + text.slice(start, newline === -1 ? text.length : newline).trimEnd().length;
  const lead = /^[ \t]*(?:-[ \t]+)*/.exec(text.slice(start, end))?.[0] ?? '';
  const contentStart = Math.min(start + lead.length, end);
  const indent = lead.length - lead.trimStart().length;
  const content = text.slice(contentStart, end);
  const keyLength = keyLengthOf(content);
  const place = { start, end, contentStart, column: contentStart - start, indent };
  if (keyLength === undefined) return { ...place, key: undefined, valueStart: contentStart, value: content };
  const afterColon = content.slice(content.indexOf(':', keyLength) + 1);
  const value = afterColon.trimStart();
  return { ...place, key: content.slice(0, keyLength), valueStart: end - value.length, value };
}

/** A key ends at the first colon with white space behind it; brackets and a comment hold none. */
function keyLengthOf(content: string): number | undefined {
  const quoted = /^(?:"[^"\n]*"|'[^'\n]*')(?=[ \t]*:(?:[ \t]|$))/.exec(content);
  if (quoted !== null) return quoted[0].length;
  if (/^["'#[\]{},|>&*!%@`-]/.test(content)) return undefined;
  const colon = content.search(/:(?=[ \t]|$)/);
  if (colon <= 0 || /[ \t]#|[[{"]/.test(content.slice(0, colon))) return undefined;
  return content.slice(0, colon).trimEnd().length;
}

/** Returns the next line that holds anything but white space and comments. */
export function nextLine(text: string, line: YamlLine): YamlLine | undefined {
  for (let at = text.indexOf('\n', line.end); at !== -1; at = text.indexOf('\n', at + 1)) {
    const next = lineAt(text, at + 1);
    if (next.contentStart < next.end && text[next.contentStart] !== '#') return next;
  }
  return undefined;
}

/** Returns the last line above that stands further left and has a key: the entry of which this line is a part. */
export function entryAbove(text: string, line: YamlLine): YamlLine | undefined {
  let indent = line.indent;
  for (let at = line.start; at > 0; ) {
    const above = lineAt(text, at - 1);
    at = above.start;
    if (above.contentStart === above.end || text[above.contentStart] === '#' || above.column >= indent)
      continue;
    if (above.key !== undefined) return above;
    indent = above.indent;
  }
  return undefined;
}

/** Returns the other lines of the mapping to which the entry on a line belongs. */
export function siblings(text: string, line: YamlLine): YamlLine[] {
  const found: YamlLine[] = [];
  let open = line.indent === line.column;
  for (let at = line.start; open && at > 0; ) {
    const above = lineAt(text, at - 1);
    at = above.start;
    if (above.contentStart === above.end) continue;
    if (above.column === line.column) found.push(above);
    // The first entry of an item stands behind its dash.
    open = above.column > line.column || (above.column === line.column && above.indent === line.indent);
  }
  let next = nextLine(text, line);
  for (; next !== undefined && next.indent >= line.column; next = nextLine(text, next))
    if (next.indent === line.column && next.column === line.column) found.push(next);
  return found;
}

/** Returns where the block ends that hangs on the key of a line: after the last line that is indented deeper than the key. */
export function blockEnd(text: string, line: YamlLine): number {
  let end = line.end;
  for (let next = nextLine(text, line); next !== undefined; next = nextLine(text, next)) {
    const unindentedItem = next.indent === line.column && next.column > next.indent && line.value === '';
    if (next.indent <= line.column && !unindentedItem) return end;
    end = next.end;
  }
  return end;
}

/** Returns where the item of a list ends of which a line is a part. */
export function itemEnd(text: string, line: YamlLine): number {
  let end = line.end;
  for (let next = nextLine(text, line); next !== undefined; next = nextLine(text, next)) {
    if (next.indent < line.column) return end;
    end = next.end;
  }
  return end;
}

/** Returns the text with a stretch blank but for its line ends, beginning with `instead` where that fits. */
export function blanked(text: string, { start, end }: Span, instead = ''): string {
  const blank = text.slice(start, end).replaceAll(/[^\r\n]/g, ' ');
  const fits = blank.startsWith(' '.repeat(instead.length));
  return text.slice(0, start) + (fits ? instead + blank.slice(instead.length) : blank) + text.slice(end);
}
