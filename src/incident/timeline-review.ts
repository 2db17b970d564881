import { dayMilliseconds } from '../time/instant.ts';
import type { BoundedEvent, IncidentPeriod } from './event-bounds.ts';
import { type PassedMidnight, passMidnights } from './midnight.ts';
import { findMisdated, type Misdated } from './misdated.ts';
import type { PlacedEvent } from './timeline.ts';

/** What the dates of a timeline leave to be said, and where its events lie when that is taken as said. */
export interface TimelineReview {
  readonly events: readonly PlacedEvent[];
  /** In the order of the text, one list for each timeline of the document. Events without a moment are left out. */
  readonly timelines: readonly (readonly BoundedEvent[])[];
  readonly midnights: readonly PassedMidnight[];
  readonly misdated: readonly Misdated[];
  /** The first event of each timeline that shows no date although the incident went on for days. */
  readonly undated: readonly PlacedEvent[];
}

/** Looks through the timelines of an incident. */
export function reviewTimeline(events: readonly PlacedEvent[], period: IncidentPeriod): TimelineReview {
  const review = {
    events,
    timelines: [] as (readonly BoundedEvent[])[],
    midnights: [] as PassedMidnight[],
    misdated: [] as Misdated[],
    undated: [] as PlacedEvent[],
  };
  for (const timeline of Map.groupBy(events, (event) => event.timeline).values()) {
    const [first] = timeline;
    if (first !== undefined && isUndated(timeline, period)) {
      review.undated.push(first);
      continue;
    }
    const { misdated, events: bounded } = findMisdated(timeline, period);
    const { midnights, events: placed } = passMidnights(bounded, period);
    review.misdated.push(...misdated);
    review.midnights.push(...midnights);
    review.timelines.push(placed);
  }
  return review;
}

/** One event without a date can only be of the first day; of several nobody can tell. */
function isUndated(timeline: readonly PlacedEvent[], { startedAt, resolvedAt }: IncidentPeriod): boolean {
  if (startedAt === undefined || resolvedAt === undefined) return false;
  return (
    resolvedAt - startedAt > dayMilliseconds &&
    timeline.length > 1 &&
    timeline.every(({ dateFrom }) => dateFrom === 'incident')
  );
}
