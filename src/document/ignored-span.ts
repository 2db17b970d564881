import type { Span } from '../finding/position.ts';

interface Line extends Span {
  readonly text: string;
}

/** What each comment on a line of its own speaks of, by where its line begins: those above it speak of the same. */
export type KnownSpans = Map<number, Span>;

/**
 * Returns what a comment in YAML speaks of: after a value, of its line; on a line of its own, of the entry that follows with all that
 * is in it. Comments have to be asked for from the last to the first, so that no line is walked twice.
 */
export function ignoredInYaml(text: string, at: number, known: KnownSpans): Span {
  const own = lineAt(text, at);
  if (!/^[ \t]*#/.test(own.text)) return own;
  return following(text, own, known, { isBetween: (line) => /^[ \t]*(?:#|$)/.test(line), from: entryFrom });
}

/** The same in Markdown: beside other words, of its line; alone, of the paragraph, item or heading that follows. */
export function ignoredInBody(text: string, at: number, known: KnownSpans): Span {
  const own = lineAt(text, at);
  if (!isCommentAlone(own.text)) return own;
  const isBetween = (line: string) => line.trim() === '' || isCommentAlone(line);
  return following(text, own, known, { isBetween, from: blockFrom });
}

/** Written without a regular expression: one that fails looks at a long line over and over. */
function isCommentAlone(line: string): boolean {
  const words = line.trim();
  return words.startsWith('<!--') && words.endsWith('-->') && words.length >= '<!---->'.length;
}

interface Walk {
  readonly isBetween: (line: string) => boolean;
  readonly from: (text: string, first: Line) => Span;
}

function following(text: string, own: Line, known: KnownSpans, { isBetween, from }: Walk): Span {
  let first = nextLine(text, own);
  while (first !== undefined && !known.has(first.start) && isBetween(first.text))
    first = nextLine(text, first);
  const span = first === undefined ? own : (known.get(first.start) ?? from(text, first));
  known.set(own.start, span);
  return span;
}

function entryFrom(text: string, first: Line): Span {
  const depth = indentation(first);
  let last = first;
  for (let line = nextLine(text, last); line !== undefined; line = nextLine(text, line)) {
    if (line.text.trim() !== '' && indentation(line) <= depth && !isItemOf(first, line)) break;
    last = line;
  }
  return { start: first.start, end: last.end };
}

function blockFrom(text: string, first: Line): Span {
  let last = first;
  for (let line = nextLine(text, last); line !== undefined; line = nextLine(text, line)) {
    if (line.text.trim() === '') break;
    last = line;
  }
  return { start: first.start, end: last.end };
}

/** The items of a list may stand as far to the left as its key. */
function isItemOf(first: Line, line: Line): boolean {
  return indentation(line) === indentation(first) && /^ *- /.test(line.text) && !/^ *- /.test(first.text);
}

function lineAt(text: string, offset: number): Line {
  return lineFrom(text, text.lastIndexOf('\n', offset - 1) + 1);
}

function nextLine(text: string, line: Span): Line | undefined {
  const start = text.indexOf('\n', line.end) + 1;
  return start === 0 || start >= text.length ? undefined : lineFrom(text, start);
}

function lineFrom(text: string, start: number): Line {
  const lineFeed = text.indexOf('\n', start);
  const end = lineFeed === -1 ? text.length : lineFeed;
  return { start, end, text: text.slice(start, end).replace(/\r$/, '') };
}

function indentation({ text }: Line): number {
  return text.length - text.trimStart().length;
}
