import { momentOf } from '../../incident/clock-time.ts';
import { resolveTimeline } from '../../incident/timeline.ts';
import { reviewTimeline, type TimelineReview } from '../../incident/timeline-review.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import { rememberLast } from '../remember-last.ts';

/** Returns the events of an incident's timeline and what was found looking through them; nothing for other documents. */
export const reviewOf = rememberLast(newReview);

function newReview(draft: Draft): TimelineReview {
  if (!isDraftOf(draft, 'incident'))
    return reviewTimeline([], { startedAt: undefined, resolvedAt: undefined });
  const startedAt = momentOf(draft.sound.started_at);
  const resolvedAt = momentOf(draft.sound.resolved_at);
  return reviewTimeline(resolveTimeline(draft.reading.outline.events, startedAt), { startedAt, resolvedAt });
}
