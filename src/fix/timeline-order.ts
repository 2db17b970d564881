import { momentOf } from '../incident/clock-time.ts';
import { resolveTimeline } from '../incident/timeline.ts';
import { type CertainTime, certainTime, inCertainOrder } from './certain-time.ts';
import { type EventBlock, eventBlocks } from './event-blocks.ts';
import type { Fix } from './fix.ts';
import { movesToSort } from './moves-to-sort.ts';
import type { Subject } from './subject.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Puts the items of a list, or the rows of a table, in the order of their times: only where each has a date of its own, for a
 * time without one may as well be of the next day as be misplaced. Nothing moves past a heading or into another list.
 */
export const timelineOrder: Fix = {
  name: 'timeline-order',
  part: 'timeline',
  propose: (subject) => {
    const events = datedEvents(subject);
    if (!holdsDisorder(events)) return undefined;
    const sorted = eventBlocks(subject).flatMap((block) => {
      const order = orderOf(block, events);
      return order === undefined ? [] : [{ block, order }];
    });
    if (sorted.length === 0) return undefined;
    return {
      edits: sorted.flatMap(({ block, order }) => editsFor(subject.text, block, order)),
      count: sorted.reduce((sum, { order }) => sum + movesToSort(order), 0),
      changes: [],
    };
  },
};

interface DatedEvent {
  readonly start: number;
  /** As it was written with the event. */
  readonly date: string | undefined;
  /** Undefined where its time does not exist. */
  readonly time: CertainTime | undefined;
}

/** In the order of the text. */
function datedEvents({ reading, values }: Subject): DatedEvent[] {
  const { events } = reading.outline;
  const startedAt = typeof values.started_at === 'string' ? momentOf(values.started_at) : undefined;
  return resolveTimeline(events, startedAt).map((event, index) => ({
    start: event.span.start,
    date: events[index]?.time.date,
    time: certainTime(event),
  }));
}

/** Without looking at blocks: most timelines are in order. */
function holdsDisorder(events: readonly DatedEvent[]): boolean {
  const known = events.flatMap(({ time }) => time ?? []);
  return known.some((time, index) => index > 0 && time.from < (known[index - 1]?.from ?? time.from));
}

/** Returns which row belongs in each place, or undefined where they are in order or it is not certain. */
function orderOf({ rows }: EventBlock, events: readonly DatedEvent[]): number[] | undefined {
  const first = firstFrom(events, rows[0]?.start ?? 0);
  const own = events.slice(first, first + rows.length);
  const next = events[first + rows.length];
  const oneEach = rows.every(({ start, end }, index) => {
    const event = own[index];
    return event !== undefined && event.start >= start && event.start < end;
  });
  const times = own.flatMap(({ date, time }) => (isWhole(date) ? (time ?? []) : []));
  if (!oneEach || times.length < rows.length || startsIn(next, rows.at(-1))) return undefined;
  const order = inCertainOrder(times);
  if (order === undefined || order.every((from, to) => from === to)) return undefined;
  return next === undefined || isWhole(next.date) || keepsLastDate(own, order) ? order : undefined;
}

/** Whether a date needs nothing from its neighbours and can be read in one way only. */
function isWhole(date: string | undefined): boolean {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

function firstFrom(events: readonly DatedEvent[], start: number): number {
  const first = events.findIndex((event) => event.start >= start);
  return first === -1 ? events.length : first;
}

function startsIn(event: DatedEvent | undefined, row: EventBlock['rows'][number] | undefined): boolean {
  return event !== undefined && row !== undefined && event.start < row.end;
}

/** An event below without a date takes that of the last event above it. */
function keepsLastDate(events: readonly DatedEvent[], order: readonly number[]): boolean {
  return events[order.at(-1) ?? 0]?.date === events.at(-1)?.date;
}

/** Each place receives the lines that belong there. The line ends and blank lines between the places stay. */
function editsFor(text: string, { rows }: EventBlock, order: readonly number[]): TextEdit[] {
  return order.flatMap((from, to) => {
    const place = rows[to];
    const row = rows[from];
    if (place === undefined || row === undefined || from === to) return [];
    return [{ span: place, text: text.slice(row.start, row.end) }];
  });
}
