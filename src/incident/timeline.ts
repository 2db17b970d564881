import type { WrittenEvent } from '../document/outline.ts';
import type { WrittenZone } from '../document/written-zone.ts';
import type { Span } from '../finding/position.ts';
import { dayMilliseconds, formatCalendarDate, type Instant } from '../time/instant.ts';
import { dayOf, type EventDay } from './event-date.ts';
import { momentsInRegion, offsetInRegion, wallTimeInRegion } from './region-time.ts';

/** An event of the timeline. */
export interface TimelineEvent {
  readonly span: Span;
  /** As it was written, for messages. */
  readonly written: string;
  /** The zone it was written in, where nothing can be made of that name. */
  readonly zoneName?: string;
  /** What happened, as Markdown. */
  readonly text: string;
  readonly time:
    | { readonly known: 'exactly' | 'approximately'; readonly at: Instant }
    | { readonly known: 'date-only'; readonly date: string }
    | { readonly known: 'impossible' };
}

/** Why an event has no moment. */
export type WithoutMoment =
  | 'no-such-time'
  | 'ambiguous-date'
  | 'no-date'
  | 'named-zone'
  | 'dst-gap'
  | 'dst-overlap';

/** An event with how its moment came about. */
export interface PlacedEvent extends TimelineEvent {
  /** Which timeline of the document it belongs to, from 0. */
  readonly timeline: number;
  /** Whether its date was written beside it, in a heading, further above, or nowhere: then it is that of the incident. */
  readonly dateFrom: 'event' | 'heading' | 'above' | 'incident';
  /** The day in its own zone. */
  readonly date?: string;
  /** The end of what took a while. */
  readonly until?: Instant;
  /** Given where its time is impossible. */
  readonly because?: WithoutMoment;
  /** The region of the time zone database it was written in. */
  readonly region?: string;
  /** Of a time that clocks showed twice: the offsets of both, `+02:00` and `+01:00`. */
  readonly offsets?: readonly string[];
  /** The date of the heading, where it is the first event below it. */
  readonly headingDate?: string;
  /** Where its zone was said, if not beside it. */
  readonly zoneSaid?: Span;
}

/**
 * Gives each event its moment. A date that is left out is that of the event above, at first that of the beginning of the
 * incident; a zone that is left out is the one said above, and UTC where none was said.
 */
export function resolveTimeline(
  events: readonly WrittenEvent[],
  startedAt: Instant | undefined,
): PlacedEvent[] {
  const days = new DayKeeper(startedAt);
  return events.map((event) => {
    const { time, span, text, timeline, zoneAbove } = event;
    const zone = time.zone ?? zoneAbove?.zone ?? utc;
    const { day, from } = days.next(event, zone);
    const { zoneName, ...placed } = place(event, day, zone);
    return {
      span,
      written: time.source,
      ...(zoneName === undefined ? {} : { zoneName }),
      text,
      timeline,
      dateFrom: from,
      ...(day.known === 'yes' ? { date: day.date } : {}),
      ...(from === 'heading' && event.headingDate !== undefined ? { headingDate: event.headingDate } : {}),
      ...placed,
      ...(zone.kind === 'region' ? { region: zone.name } : {}),
      ...(time.zone === undefined && zoneAbove !== undefined ? { zoneSaid: zoneAbove.span } : {}),
    };
  });
}

const utc: WrittenZone = { kind: 'offset', minutes: 0 };

/** Remembers the day from one event to the next. */
class DayKeeper {
  readonly #startedAt: Instant | undefined;
  #timeline = -1;
  #headingDate: string | undefined;
  #day: EventDay | undefined;

  constructor(startedAt: Instant | undefined) {
    this.#startedAt = startedAt;
  }

  next(event: WrittenEvent, zone: WrittenZone): { day: EventDay; from: PlacedEvent['dateFrom'] } {
    const { timeline, headingDate, time } = event;
    if (timeline !== this.#timeline) this.#begin(timeline);
    const isNewHeading = headingDate !== undefined && headingDate !== this.#headingDate;
    this.#headingDate = headingDate;
    if (isNewHeading) this.#day = dayOf(headingDate, this.#near());
    if (time.date !== undefined) {
      this.#day = dayOf(time.date, this.#near());
      return { day: this.#day, from: 'event' };
    }
    if (this.#day !== undefined) return { day: this.#day, from: isNewHeading ? 'heading' : 'above' };
    return { day: dayOfBeginning(this.#startedAt, zone), from: 'incident' };
  }

  #begin(timeline: number): void {
    this.#timeline = timeline;
    this.#headingDate = undefined;
    this.#day = undefined;
  }

  #near(): Instant | undefined {
    return this.#day?.known === 'yes' ? this.#day.start : this.#startedAt;
  }
}

/** The day on which the incident began, as the clocks of the zone had it. */
function dayOfBeginning(startedAt: Instant | undefined, zone: WrittenZone): EventDay {
  if (startedAt === undefined) return { known: 'no', because: 'no-date' };
  const wall =
    zone.kind === 'offset'
      ? startedAt + zone.minutes * minuteMilliseconds
      : zone.kind === 'region'
        ? (wallTimeInRegion(startedAt, zone.name) ?? startedAt)
        : startedAt;
  return dayOf(formatCalendarDate(wall as Instant), undefined);
}

const minuteMilliseconds = 60_000;

type Placement = Pick<PlacedEvent, 'time' | 'until' | 'because' | 'zoneName' | 'offsets'>;

function place({ time }: WrittenEvent, day: EventDay, zone: WrittenZone): Placement {
  // What is wrong with the time itself is told whether or not its day is known.
  if (day.known === 'no' && day.because === 'no-date' && time.time !== 'unknown') {
    if (millisecondsOf(time.time) === undefined) return impossible('no-such-time');
    if (zone.kind === 'name') return { ...impossible('named-zone'), zoneName: zone.name };
  }
  if (day.known === 'no') return impossible(day.because);
  if (time.time === 'unknown') return { time: { known: 'date-only', date: day.date } };
  const clock = millisecondsOf(time.time);
  if (clock === undefined) return impossible('no-such-time');
  const moments = momentsOf(day.start + clock, zone);
  if (typeof moments === 'string') return { ...impossible('named-zone'), zoneName: moments };
  const [at, again] = moments;
  if (at === undefined) return impossible('dst-gap');
  if (again !== undefined) return { ...impossible('dst-overlap'), offsets: offsetsOf(moments, zone) };
  const end = time.until === undefined ? undefined : millisecondsOf(time.until);
  const lasts = end === undefined ? undefined : (end - clock + dayMilliseconds) % dayMilliseconds;
  return {
    time: { known: time.approximate ? 'approximately' : 'exactly', at },
    ...(lasts === undefined ? {} : { until: (at + lasts) as Instant }),
  };
}

function impossible(because: WithoutMoment): Placement {
  return { time: { known: 'impossible' }, because };
}

function offsetsOf(moments: readonly Instant[], zone: WrittenZone): string[] {
  return zone.kind === 'region' ? moments.flatMap((at) => offsetInRegion(at, zone.name) ?? []) : [];
}

/** Returns the moments of a wall time, or the name of a zone of which nothing can be made. */
function momentsOf(wall: number, zone: WrittenZone): readonly Instant[] | string {
  switch (zone.kind) {
    case 'offset':
      return [(wall - zone.minutes * minuteMilliseconds) as Instant];
    case 'region':
      return momentsInRegion(wall, zone.name) ?? zone.name;
    case 'name':
      return zone.name;
  }
}

function millisecondsOf(time: string): number | undefined {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  if (hour > 23 || minute > 59 || second >= 60) return undefined;
  return Math.round(((hour * 60 + minute) * 60 + second) * 1000);
}
