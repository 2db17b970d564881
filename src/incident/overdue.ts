import type { Sound } from '../schema/kind.ts';
import { type Instant, parseCalendarDate } from '../time/instant.ts';
import { type ActionItem, actionStatusOf } from './incident.ts';

const dayMilliseconds = 86_400_000;

/** Whether an action item is still open after its last day has ended, in UTC. */
export function isOverdue(action: Sound<ActionItem>, now: Instant): boolean {
  const due = action.due === undefined ? undefined : parseCalendarDate(action.due);
  return actionStatusOf(action) === 'open' && due !== undefined && now >= due + dayMilliseconds;
}
