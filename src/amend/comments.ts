import { Lexer } from 'yaml';
import type { Span } from '../finding/position.ts';

/** The lexer marks with it that a scalar follows: what begins with `#` there is text. */
const scalarFollows = '\u001f';

interface Comment extends Span {
  readonly text: string;
}

/** Returns the comments of a YAML text in their order. */
function commentsIn(source: string): Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  let previous = '';
  for (const token of new Lexer().lex(source)) {
    if (token.startsWith('#') && previous !== scalarFollows)
      comments.push({ start: at, end: at + token.length, text: token });
    if (!marks.has(token)) at += token.length;
    previous = token;
  }
  return comments;
}

/** What the lexer says of the text between its parts. */
const marks = new Set(['\u0002', '\u0018', scalarFollows]);

/** Whether a text has the comments it had before, but for those inside of what was taken away. */
export function keepsComments(before: string, after: string, taken: readonly Span[]): boolean {
  const kept = commentsIn(before).filter(
    ({ start, end }) => !taken.some((span) => span.start <= start && end <= span.end),
  );
  const left = commentsIn(after);
  return kept.length === left.length && kept.every(({ text }, index) => text === left[index]?.text);
}
