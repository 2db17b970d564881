import type { Sound } from '../schema/kind.ts';
import { dayMilliseconds, type Instant, parseCalendarDate } from '../time/instant.ts';
import { type ActionItem, actionStatusOf } from './incident.ts';

/** Whether an action item is still open after its last day has ended, in UTC. */
export function isOverdue(action: Sound<ActionItem>, now: Instant): boolean {
  const due = action.due === undefined ? undefined : parseCalendarDate(action.due);
  return actionStatusOf(action) === 'open' && due !== undefined && now >= due + dayMilliseconds;
}
