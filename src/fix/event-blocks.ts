import type { BlockToken } from '../document/read-outline.ts';
import type { Span } from '../finding/position.ts';
import type { Subject } from './subject.ts';
import { spanOfBlock, type TimelineText, timelineTexts, tokensInside } from './timeline-text.ts';

/** A list or a table of the timeline: its items or rows as whole lines, as offsets into the document. */
export interface EventBlock {
  readonly rows: readonly Span[];
}

/** Returns the bulleted lists and the tables that stand directly in the timeline and whose rows can trade places. */
export function eventBlocks(subject: Subject): EventBlock[] {
  return timelineTexts(subject).flatMap((timeline) =>
    timeline.tokens.flatMap((token, index) => {
      if (token.level !== 0 || !blockTypes.has(token.type)) return [];
      const inside = tokensInside(timeline.tokens, index);
      if (inside.some(ties)) return [];
      const rows = rowsOf(timeline, rowTokens(token, inside));
      return rows === undefined ? [] : [{ rows }];
    }),
  );
}

const blockTypes: ReadonlySet<string> = new Set(['bullet_list_open', 'table_open']);

/** Returns the tokens that open the items of a list, or the rows below the head of a table. */
function rowTokens({ type: block }: BlockToken, inside: readonly BlockToken[]): BlockToken[] {
  if (block === 'bullet_list_open') {
    return inside.filter(({ type, level }) => type === 'list_item_open' && level === 1);
  }
  const body = inside.findIndex(({ type }) => type === 'tbody_open');
  return body === -1 ? [] : inside.slice(body).filter(({ type }) => type === 'tr_open');
}

/** HTML may open in one item and close in the next; a heading may give a date to what follows. */
function ties({ type }: BlockToken): boolean {
  return type === 'html_block' || type === 'heading_open';
}

/** Undefined where the rows do not follow each other with nothing but blanks between them. */
function rowsOf(timeline: TimelineText, tokens: readonly BlockToken[]): Span[] | undefined {
  const rows = tokens.map((token) => spanOfBlock(timeline, token)).filter((span) => span !== undefined);
  const apart = rows.every((row, index) => {
    const before = rows[index - 1];
    return before === undefined || (before.end < row.start && isBlank(timeline.text, before.end, row.start));
  });
  if (!apart || rows.length < 2) return undefined;
  return rows.map(({ start, end }) => ({ start: start + timeline.start, end: end + timeline.start }));
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}
