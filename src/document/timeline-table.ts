import type { BlockToken } from './read-outline.ts';
import { readWrittenTime, type WrittenTime } from './timestamp.ts';

/** The rows of a table, the head first. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** The token that closes it. */
  readonly end: number;
}

export interface TableRow {
  /** Line within the body, from 0. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Returns the table that opens at a token. */
export function readTable(tokens: readonly BlockToken[], start: number): Table {
  const rows: { line: number; cells: string[] }[] = [];
  let at = start;
  for (; at < tokens.length && tokens[at]?.type !== 'table_close'; at += 1) {
    const token = tokens[at];
    if (token?.type === 'tr_open') rows.push({ line: token.map?.[0] ?? 0, cells: [] });
    if (token?.type === 'inline') rows.at(-1)?.cells.push(token.content);
  }
  return { rows, end: at };
}

/** Which columns say when something happened. */
export interface TimeColumns {
  readonly time: number;
  /** A column of dates of its own. */
  readonly date?: number;
}

const timeHead = /\b(?:date ?\/? ?)?(?:time|when|timestamp|clock|hour|at|utc|gmt|start(?:ed)?|begin|from)\b/i;
const durationHead = /\b(?:taken|spent|elapsed|duration|to|end|until)\b/i;
const dateHead = /\b(?:date|day)\b/i;
/** A table whose first rows hold no time has none. */
const rowsLookedAt = 5;

/** Returns the columns of times and dates, told by their heads and by what stands below them. */
export function timeColumns({ rows: [head, ...body] }: Table): TimeColumns | undefined {
  const sample = body.slice(0, rowsLookedAt);
  const holds = (column: number, wanted: (time: WrittenTime) => boolean): boolean =>
    sample.some(({ cells }) => {
      const time = readWrittenTime(cells[column] ?? '');
      return time !== undefined && wanted(time);
    });
  const heads = head?.cells ?? [];
  const byHead = heads.findIndex(
    (title, column) =>
      timeHead.test(title) && !durationHead.test(title) && holds(column, (time) => !time.dateAlone),
  );
  const time = byHead === -1 && holds(0, (found) => !found.dateAlone) ? 0 : byHead;
  const date = heads.findIndex(
    (title, column) => column !== time && dateHead.test(title) && holds(column, (found) => found.dateAlone),
  );
  if (time === -1)
    return dateColumnAlone(
      date,
      holds(0, () => true),
    );
  return date === -1 ? { time } : { time, date };
}

function dateColumnAlone(date: number, firstHoldsDates: boolean): TimeColumns | undefined {
  if (date !== -1) return { time: date };
  return firstHoldsDates ? { time: 0 } : undefined;
}

/** Returns the offset within its line at which a cell begins; the line is searched cell by cell, for texts may repeat. */
export function offsetOfCell(line: string, cells: readonly string[], column: number): number {
  let from = 0;
  for (const [index, cell] of cells.entries()) {
    const found = line.indexOf(cell.replaceAll('|', '\\|'), from);
    if (index === column) return Math.max(found, 0);
    if (found !== -1) from = Math.max(from, line.indexOf('|', found + cell.length));
  }
  return 0;
}
