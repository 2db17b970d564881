import { indentOf, isComment, lineStart, linesUpwards } from './source-lines.ts';

/** What stands above a key of a block mapping and belongs to it. */
export interface EntryTop {
  readonly start: number;
  /** The blank lines above its comments. */
  readonly blanks: string;
  /** Comment lines directly above the key. */
  readonly comments: string;
  /** Whether a blank line keeps a further comment apart: whose that is nobody can tell. */
  readonly looseComment: boolean;
}

/** Comments above the first key may be about the whole document: only those that touch the key go with it, never a modeline. */
export function topOfFirst(source: string, keyStart: number, indentation: string): EntryTop {
  const line = lineStart(source, keyStart);
  const ownLine = indentation === '' && line === keyStart;
  if (!ownLine) return { start: keyStart, blanks: '', comments: '', looseComment: false };
  let start = line;
  for (const above of linesUpwards(source, 0, line)) {
    if (!above.startsWith('#') || above.includes('yaml-language-server')) break;
    start -= above.length;
  }
  return { start, blanks: '', comments: source.slice(start, line), looseComment: false };
}

/**
 * Returns what belongs to a key between it and `from`, where the entry before it ends. Undefined where the key does not stand at the
 * common indentation in a line of its own, or a comment stands left of it.
 */
export function topOf(
  source: string,
  from: number,
  keyStart: number,
  indentation: string,
): EntryTop | undefined {
  const line = lineStart(source, keyStart);
  if (from > line || source.slice(line, keyStart) !== indentation) return undefined;
  const lines = linesUpwards(source, from, line);
  if (lines.some((text) => isComment(text) && indentOf(text) < indentation.length)) return undefined;
  const own = whileTrue(lines, (text) => isComment(text) && indentOf(text) === indentation.length);
  const rest = lines.slice(own.length);
  const blanks = whileTrue(rest, (text) => text.trim() === '');
  const comments = own.reverse().join('');
  const blank = blanks.reverse().join('');
  return {
    start: line - comments.length - blank.length,
    blanks: blank,
    comments,
    looseComment: blanks.length > 0 && rest.length > blanks.length,
  };
}

function whileTrue(lines: readonly string[], holds: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => !holds(line));
  return end === -1 ? [...lines] : lines.slice(0, end);
}
