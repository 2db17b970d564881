import { type EventList, eventText } from './event-list.ts';
import type { BlockToken } from './read-outline.ts';
import { offsetOfCell, readTable, type TableRow, type TimeColumns, timeColumns } from './timeline-table.ts';
import { readWrittenTime, type WrittenTime } from './timestamp.ts';
import { findZone } from './written-zone.ts';

/** Adds the rows of the table that opens at a token, and returns the token that closes it. */
export function addRows(list: EventList, tokens: readonly BlockToken[], at: number): number {
  const table = readTable(tokens, at);
  const columns = timeColumns(table);
  const [head, ...rows] = table.rows;
  if (columns === undefined || head === undefined) return table.end;
  const zoneAbove = list.zone;
  const title = head.cells[columns.time] ?? '';
  list.sayZone(findZone(title), title, head.line);
  for (const row of rows) addRow(list, row, columns);
  list.zone = zoneAbove;
  return table.end;
}

function addRow(list: EventList, { line, cells }: TableRow, columns: TimeColumns): void {
  const clock = readWrittenTime(cells[columns.time] ?? '');
  const day = columns.date === undefined ? undefined : readWrittenTime(cells[columns.date] ?? '');
  const time = joined(day, clock);
  if (time === undefined) return;
  const used = cells
    .keys()
    .filter((column) =>
      column === columns.time ? clock !== undefined : column === columns.date && day !== undefined,
    )
    .toArray();
  const rest = cells.filter((cell, column) => cell !== '' && !used.includes(column));
  const own = clock === undefined ? '' : (cells[columns.time] ?? '').slice(clock.length);
  const text = eventText({ line, first: own, rest }, { length: 0 });
  if (text === '' && time.time === 'unknown') return;
  const span = list.lineSpan(line, (content) =>
    Math.min(...used.map((column) => offsetOfCell(content, cells, column))),
  );
  list.push(span, time, text);
}

/** The time of a row whose date stands in a column of its own. */
function joined(day: WrittenTime | undefined, clock: WrittenTime | undefined): WrittenTime | undefined {
  if (day === undefined || clock === undefined) return clock ?? day;
  const { date } = day;
  return {
    ...(date === undefined ? {} : { date }),
    ...clock,
    dateAlone: false,
    source: `${day.source} ${clock.source}`,
  };
}
