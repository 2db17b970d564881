import { dayMilliseconds, formatCalendarDate, type Instant, parseCalendarDate } from '../time/instant.ts';
import { type BoundedEvent, hourMilliseconds, type IncidentPeriod } from './event-bounds.ts';
import type { PlacedEvent } from './timeline.ts';

/** Between two events a day ended, and no date says so. */
export interface PassedMidnight {
  readonly before: PlacedEvent;
  readonly after: PlacedEvent;
  readonly dateBefore: string;
  readonly dateAfter: string;
}

/** The events of one timeline, each on its day, and where a day ended unsaid. */
export interface UnsaidMidnights {
  readonly events: readonly BoundedEvent[];
  readonly midnights: readonly PassedMidnight[];
}

/**
 * Finds where the clock goes backwards by half a day or more although the date was not written again: then the next day is the
 * shorter way. Less is more likely a mistyped time, and stays what it is.
 */
export function passMidnights(events: readonly BoundedEvent[], period: IncidentPeriod): UnsaidMidnights {
  const moved: BoundedEvent[] = [];
  const midnights: PassedMidnight[] = [];
  let shift = 0;
  for (const bounded of events) {
    const { event } = bounded;
    if (event.dateFrom === 'event' || event.dateFrom === 'heading') shift = 0;
    const here = later(bounded, shift);
    const above = moved.at(-1);
    if (above === undefined || !wrapsAround(above, here)) {
      moved.push(here);
      continue;
    }
    if (beganTheDayBefore(moved, here, period)) moved.splice(0, moved.length, ...moved.map(dayEarlier));
    else shift += dayMilliseconds;
    moved.push(later(bounded, shift));
    midnights.push(midnightBetween(above.event, moved));
  }
  return { events: moved, midnights };
}

function later({ event, from, to }: BoundedEvent, milliseconds: number): BoundedEvent {
  return { event, from: from + milliseconds, to: to + milliseconds };
}

function dayEarlier(event: BoundedEvent): BoundedEvent {
  return later(event, -dayMilliseconds);
}

function wrapsAround(above: BoundedEvent, here: BoundedEvent): boolean {
  const inherits = here.event.dateFrom === 'above' || here.event.dateFrom === 'incident';
  const hasHour = here.event.time.known !== 'date-only' && above.event.time.known !== 'date-only';
  return inherits && hasHour && above.from - here.from >= dayMilliseconds / 2;
}

/**
 * A first event minutes before an incident that began after midnight is of the day before: without any date it was taken to
 * be of the day on which the incident began.
 */
function beganTheDayBefore(
  above: readonly BoundedEvent[],
  here: BoundedEvent,
  { startedAt }: IncidentPeriod,
): boolean {
  const [first] = above;
  if (first === undefined || startedAt === undefined) return false;
  if (here.event.dateFrom !== 'incident' || here.from !== boundsFrom(here.event)) return false;
  const distance = startedAt - (first.from - dayMilliseconds);
  return here.from >= startedAt - hourMilliseconds && distance >= 0 && distance <= dayMilliseconds / 2;
}

function boundsFrom({ time }: PlacedEvent): number | undefined {
  return time.known === 'exactly' || time.known === 'approximately' ? time.at : undefined;
}

function midnightBetween(before: PlacedEvent, moved: readonly BoundedEvent[]): PassedMidnight {
  const [above, here] = moved.slice(-2);
  return {
    before,
    after: here?.event ?? before,
    dateBefore: dateOf(above),
    dateAfter: dateOf(here),
  };
}

/** The date in the zone of the event. */
function dateOf(moved: BoundedEvent | undefined): string {
  if (moved === undefined) return '';
  const written = parseCalendarDate(moved.event.date ?? '');
  const by = moved.from - (boundsFrom(moved.event) ?? moved.from);
  return formatCalendarDate(((written ?? moved.from) + by) as Instant);
}
