import { momentOf } from '../../incident/clock-time.ts';
import { resolveTimeline, type TimelineEvent } from '../../incident/timeline.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';

/** Returns the events of an incident's timeline, with their moments; none for other documents. */
export function eventsOf(draft: Draft): TimelineEvent[] {
  if (!isDraftOf(draft, 'incident')) return [];
  return resolveTimeline(draft.reading.outline.events, momentOf(draft.sound.started_at));
}
