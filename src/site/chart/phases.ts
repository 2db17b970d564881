import type { ClockTime } from '../../incident/clock-time.ts';
import { type ClockKey, clockKeys } from '../../incident/clocks.ts';
import type { Instant } from '../../time/instant.ts';

/** The stretch of an incident that ends with one of its clocks, or that has not ended. */
export interface Phase {
  readonly endsWith: ClockKey | 'now';
  readonly from: Instant;
  readonly to: Instant;
  /** Whether either end is known only about. */
  readonly approximate: boolean;
}

/**
 * Returns the stretches between the clocks that are known, in their order; a clock that is no later than one before it is
 * left out. Empty where the beginning is not known. An incident that goes on has one more, up to `now`.
 */
export function phasesOf(
  clocks: Readonly<Record<ClockKey, ClockTime>>,
  goesOnUntil: Instant | undefined,
): Phase[] {
  const phases: Phase[] = [];
  let previous = clocks.started_at;
  for (const endsWith of clockKeys.slice(1)) {
    const end = clocks[endsWith];
    if (previous.known === 'not' || end.known === 'not' || end.at <= previous.at) continue;
    const approximate = previous.known === 'approximately' || end.known === 'approximately';
    phases.push({ endsWith, from: previous.at, to: end.at, approximate });
    previous = end;
  }
  if (goesOnUntil !== undefined && previous.known !== 'not' && goesOnUntil > previous.at) {
    phases.push({ endsWith: 'now', from: previous.at, to: goesOnUntil, approximate: false });
  }
  return phases;
}
