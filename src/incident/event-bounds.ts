import { dayMilliseconds, type Instant, parseCalendarDate } from '../time/instant.ts';
import type { PlacedEvent } from './timeline.ts';

export const hourMilliseconds = 3_600_000;

/** The earliest and the latest moment at which an event can have begun. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** An event and where it lies, which may be a day or a month from where it was written. */
export interface BoundedEvent extends Bounds {
  readonly event: PlacedEvent;
}

/** Returns when an event can have begun: a whole day where the hour is unknown. Undefined where its time is impossible. */
export function boundsOf({ time }: PlacedEvent): Bounds | undefined {
  switch (time.known) {
    case 'exactly':
    case 'approximately':
      return { from: time.at, to: time.at };
    case 'date-only': {
      const day = parseCalendarDate(time.date);
      return day === undefined ? undefined : { from: day, to: day + dayMilliseconds };
    }
    case 'impossible':
      return undefined;
  }
}

/** The beginning and the end of an incident as far as they are known. */
export interface IncidentPeriod {
  readonly startedAt: Instant | undefined;
  readonly resolvedAt: Instant | undefined;
}
