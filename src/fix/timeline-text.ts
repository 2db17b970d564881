import { sameTitle } from '../document/outline.ts';
import { type BlockToken, parseBlocks } from '../document/read-outline.ts';
import { LineIndex } from '../document/text.ts';
import type { Span } from '../finding/position.ts';
import { endBefore, nextLine } from './source-lines.ts';
import type { Subject } from './subject.ts';

/** What stands below one heading `Timeline`. */
export interface TimelineText {
  /** Where it begins in the document. */
  readonly start: number;
  readonly text: string;
  readonly tokens: readonly BlockToken[];
  readonly lines: LineIndex;
}

/** Returns the timeline sections of a document. */
export function timelineTexts({ text, reading }: Subject): TimelineText[] {
  return timelineSpans(reading).map(({ start, end }) => readTimelineText(start, text.slice(start, end)));
}

/** Returns where the timeline sections lie. */
export function timelineSpans({ outline }: Subject['reading']): Span[] {
  return outline.sections.filter(({ title }) => sameTitle(title, 'Timeline')).map(({ content }) => content);
}

function readTimelineText(start: number, text: string): TimelineText {
  return { start, text, tokens: parseBlocks(text), lines: new LineIndex(text) };
}

/** Returns where a block lies in the text, without the blank lines and the line end that follow it. */
export function spanOfBlock({ text, lines }: TimelineText, { map }: BlockToken): Span | undefined {
  if (!map) return undefined;
  const start = lines.lineStart(map[0]);
  let end = lines.lineStart(map[1]);
  while (end > start && ' \t\r\n'.includes(text[end - 1] ?? '')) end -= 1;
  // Blanks behind the last words may be a line break of Markdown, and stay with them.
  return { start, end: endBefore(text, nextLine(text, end)) };
}

/** Returns the tokens between a token that opens a block of the first level and the one that closes it. */
export function tokensInside(tokens: readonly BlockToken[], opening: number): BlockToken[] {
  let end = opening + 1;
  while (end < tokens.length && (tokens[end]?.level !== 0 || tokens[end]?.nesting !== -1)) end += 1;
  return tokens.slice(opening + 1, end);
}
