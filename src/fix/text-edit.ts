import type { Span } from '../finding/position.ts';

/** What is written in place of one stretch of a text; nothing else of the text changes. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Returns the text with the edits made. They may come in any order and must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    parts.push(text.slice(at, edit.span.start), edit.text);
    at = edit.span.end;
  }
  return parts.join('') + text.slice(at);
}

/** Returns the edits of a part of a text as edits of the whole, in which the part begins at `start`. */
export function movedBy(start: number, edits: readonly TextEdit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({
    span: { start: span.start + start, end: span.end + start },
    text,
  }));
}
