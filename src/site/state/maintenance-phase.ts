import type { Instant } from '../../time/instant.ts';
import type { MaintenancePhase } from '../projection/maintenance-view.ts';

export interface WindowTimes {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly completedAt: Instant | undefined;
  readonly cancelledAt: Instant | undefined;
}

/** Returns where a window stands at a moment. Its plan ends it where nobody wrote down when the work was really over. */
export function phaseAt(
  { startsAt, endsAt, completedAt, cancelledAt }: WindowTimes,
  now: Instant,
): MaintenancePhase {
  if (cancelledAt !== undefined) return 'cancelled';
  if (completedAt !== undefined && completedAt <= now) return 'completed';
  if (now < startsAt) return 'scheduled';
  return now < endsAt ? 'in_progress' : 'completed';
}
