import type { WrittenEvent } from './outline.ts';
import type { BlockToken } from './read-outline.ts';
import { readWrittenTime } from './timestamp.ts';

/** Returns the items of lists and the rows of tables that begin with a time. Headings that are a date apply below them. */
export function readEvents(
  text: string,
  tokens: readonly BlockToken[],
  offsetOfLine: (line: number) => number,
): WrittenEvent[] {
  const events: WrittenEvent[] = [];
  let headingDate: string | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') headingDate = dateIn(tokens[index + 1]?.content ?? '') ?? headingDate;
    const source = eventSource(tokens, index);
    const time = source === undefined ? undefined : readWrittenTime(source.first);
    if (source === undefined || time === undefined) continue;
    const lineStart = offsetOfLine(source.line);
    const start = Math.max(lineStart, text.indexOf(source.first.split('\n')[0] ?? '', lineStart));
    const lineEnd = text.indexOf('\n', start);
    events.push({
      span: {
        start,
        end: text.slice(start, lineEnd === -1 ? text.length : lineEnd).trimEnd().length + start,
      },
      time,
      ...(headingDate === undefined ? {} : { headingDate }),
      text: eventText(source, time.length),
    });
  }
  return events;
}

/** What stands between the time and the words is a separator, not part of them. */
function eventText({ first, rest }: EventSource, timeLength: number): string {
  const own = first.slice(timeLength).replace(/^[\s:–—|,-]+/, '');
  return [own, ...rest]
    .filter((part) => part !== '')
    .join(' — ')
    .trim();
}

interface EventSource {
  /** Line within the body, from 0. */
  readonly line: number;
  /** The text that may begin with a time. */
  readonly first: string;
  /** Further cells of the same row. */
  readonly rest: readonly string[];
}

function eventSource(tokens: readonly BlockToken[], index: number): EventSource | undefined {
  const token = tokens[index];
  if (!token?.map) return undefined;
  if (token.type === 'list_item_open') return listItem(tokens, index, token.map[0]);
  if (token.type === 'tr_open') return tableRow(tokens, index, token.map[0]);
  return undefined;
}

function listItem(tokens: readonly BlockToken[], index: number, line: number): EventSource | undefined {
  const paragraph = tokens[index + 1];
  const inline = tokens[index + 2];
  if (paragraph?.type !== 'paragraph_open' || inline?.type !== 'inline') return undefined;
  return { line: inline.map?.[0] ?? line, first: inline.content, rest: [] };
}

function tableRow(tokens: readonly BlockToken[], index: number, line: number): EventSource | undefined {
  const cells: string[] = [];
  for (let at = index + 1; at < tokens.length && tokens[at]?.type !== 'tr_close'; at += 1) {
    const token = tokens[at];
    if (token?.type === 'inline') cells.push(token.content);
  }
  const [first, ...rest] = cells;
  return first === undefined ? undefined : { line, first, rest: rest.filter((cell) => cell !== '') };
}

function dateIn(heading: string): string | undefined {
  return /\d{4}-\d{2}-\d{2}/.exec(heading)?.[0];
}
