import type { WrittenEvent } from '../document/outline.ts';
import type { Span } from '../finding/position.ts';
import { formatCalendarDate, type Instant, parseCalendarDate } from '../time/instant.ts';

/** An event of the timeline. */
export interface TimelineEvent {
  readonly span: Span;
  /** As it was written, for messages. */
  readonly written: string;
  /** The named zone it was written in, of which nothing can be made. */
  readonly zoneName?: string;
  /** What happened, as Markdown. */
  readonly text: string;
  readonly time:
    | { readonly known: 'exactly' | 'approximately'; readonly at: Instant }
    | { readonly known: 'date-only'; readonly date: string }
    | { readonly known: 'impossible' };
}

/**
 * Gives each event its moment. A date that is left out is that of the event above, at first that of the beginning of the
 * incident; an offset that is left out is UTC.
 */
export function resolveTimeline(
  events: readonly WrittenEvent[],
  startedAt: Instant | undefined,
): TimelineEvent[] {
  let date = startedAt === undefined ? undefined : formatCalendarDate(startedAt);
  let headingDate: string | undefined;
  return events.map((event) => {
    if (event.headingDate !== headingDate) {
      headingDate = event.headingDate;
      date = headingDate ?? date;
    }
    date = event.time.date ?? date;
    return {
      span: event.span,
      written: event.time.source,
      ...(event.time.zoneName === undefined ? {} : { zoneName: event.time.zoneName }),
      text: event.text,
      time: resolveTime(event, date),
    };
  });
}

function resolveTime({ time }: WrittenEvent, date: string | undefined): TimelineEvent['time'] {
  const day = date === undefined ? undefined : parseCalendarDate(date);
  if (day === undefined || date === undefined || time.zoneName !== undefined) return { known: 'impossible' };
  if (time.time === 'unknown') return { known: 'date-only', date };
  const [hour = 0, minute = 0, second = 0] = time.time.split(':').map(Number);
  if (hour > 23 || minute > 59 || second >= 60) return { known: 'impossible' };
  const milliseconds = ((hour * 60 + minute - (time.offsetMinutes ?? 0)) * 60 + second) * 1000;
  return { known: time.approximate ? 'approximately' : 'exactly', at: (day + milliseconds) as Instant };
}
