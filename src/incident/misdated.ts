import { dayMilliseconds, formatCalendarDate, type Instant, parseCalendarDate } from '../time/instant.ts';
import { type BoundedEvent, boundsOf, hourMilliseconds, type IncidentPeriod } from './event-bounds.ts';
import type { PlacedEvent } from './timeline.ts';

/** An event with a date far from the incident that lies in it when only the month, or only the year, is another. */
export interface Misdated {
  readonly event: PlacedEvent;
  readonly date: string;
  readonly dateMeant: string;
  readonly lies: 'before' | 'after';
}

/** Preparation and follow-up lie outside an incident and are no mistake; a wrong month is further away than this. */
const farMilliseconds = 20 * dayMilliseconds;

/**
 * Finds runs of events of one day that are far from the incident, and that would lie within it, between the events above
 * and below them, had the month or the year of the incident been written.
 */
export function findMisdated(
  events: readonly PlacedEvent[],
  period: IncidentPeriod,
): { misdated: Misdated[]; events: BoundedEvent[] } {
  const bounded = events.flatMap((event) => {
    const bounds = boundsOf(event);
    return bounds === undefined ? [] : [{ event, ...bounds }];
  });
  const { startedAt, resolvedAt } = period;
  if (startedAt === undefined) return { misdated: [], events: bounded };
  const until = Math.max(resolvedAt ?? startedAt + dayMilliseconds, startedAt);
  const window = { from: startedAt - hourMilliseconds, to: until + hourMilliseconds };
  const misdated: Misdated[] = [];
  const placed: BoundedEvent[] = [];
  for (let at = 0; at < bounded.length; ) {
    const run = runOfOneDay(bounded, at);
    const moved = moveIntoPeriod(run, placed.at(-1), bounded[at + run.length], window);
    if (moved !== undefined) misdated.push(moved.misdated);
    placed.push(...(moved?.events ?? run));
    at += run.length;
  }
  return { misdated, events: placed };
}

function runOfOneDay(events: readonly BoundedEvent[], start: number): BoundedEvent[] {
  const date = events[start]?.event.date;
  let end = start + 1;
  while (end < events.length && events[end]?.event.date === date) end += 1;
  return events.slice(start, end);
}

interface Window {
  readonly from: number;
  readonly to: number;
}

function moveIntoPeriod(
  run: readonly BoundedEvent[],
  above: BoundedEvent | undefined,
  below: BoundedEvent | undefined,
  window: Window,
): { misdated: Misdated; events: BoundedEvent[] } | undefined {
  const [first] = run;
  const date = first?.event.date;
  if (first === undefined || date === undefined || first.event.dateFrom === 'incident') return undefined;
  const isBefore = run.every(({ to }) => to < window.from - farMilliseconds);
  const isAfter = run.every(({ from }) => from > window.to + farMilliseconds);
  if (!isBefore && !isAfter) return undefined;
  for (const dateMeant of datesMeant(date, window)) {
    const by = (parseCalendarDate(dateMeant) ?? 0) - (parseCalendarDate(date) ?? 0);
    const events = run.map(({ event, from, to }) => ({ event, from: from + by, to: to + by }));
    if (!fits(events, above, below, window)) continue;
    return { misdated: { event: first.event, date, dateMeant, lies: isBefore ? 'before' : 'after' }, events };
  }
  return undefined;
}

/** The date with the year, or with the month, of the beginning and of the end of the incident. */
function datesMeant(date: string, window: Window): string[] {
  const ends = [window.from + hourMilliseconds, window.to - hourMilliseconds].map((at) =>
    formatCalendarDate(at as Instant),
  );
  const dates = ends.flatMap((end) => [
    `${end.slice(0, 4)}${date.slice(4)}`,
    `${date.slice(0, 4)}${end.slice(4, 7)}${date.slice(7)}`,
  ]);
  return [...new Set(dates)].filter((meant) => parseCalendarDate(meant) !== undefined);
}

function fits(
  events: readonly BoundedEvent[],
  above: BoundedEvent | undefined,
  below: BoundedEvent | undefined,
  window: Window,
): boolean {
  const inOrder = [above, ...events, below]
    .filter((event) => event !== undefined)
    .every((event, index, all) => event.to >= (all[index - 1]?.from ?? event.to));
  return inOrder && events.every(({ from, to }) => to >= window.from && from <= window.to);
}
