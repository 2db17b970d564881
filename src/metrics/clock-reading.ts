import {
  type ClockKey,
  clockTime,
  type DurationName,
  derivedDuration,
  durationEnds,
} from '../incident/clocks.ts';
import type { IncidentFrontMatter } from '../schema/kind.ts';

/** What one incident says about one clock. */
export type ClockReading =
  | { readonly is: 'measured'; readonly minutes: number; readonly approximate: boolean }
  /** One of its ends is not known, and the incident is over or says that it never will be. */
  | { readonly is: 'unknown' }
  /** One of its ends is not written down yet, and the incident is still open. */
  | { readonly is: 'pending' }
  /** It would end before it begins: one of the times is wrong, and nobody can say which. */
  | { readonly is: 'outOfOrder' };

/** Reads one clock of one incident. A time that no calendar has counts as unknown; a duration is never negative. */
export function readClock(values: IncidentFrontMatter, name: DurationName): ClockReading {
  const duration = derivedDuration(values, name);
  if (duration.known !== 'not') {
    return { is: 'measured', minutes: duration.minutes, approximate: duration.known === 'approximately' };
  }
  const ends = [durationEnds[name].from, durationEnds[name].to];
  if (ends.every((key) => isKnown(values, key))) return { is: 'outOfOrder' };
  const open = values.status !== 'resolved';
  const onlyAbsent = ends.every((key) => values[key] === undefined || isKnown(values, key));
  return { is: open && onlyAbsent ? 'pending' : 'unknown' };
}

function isKnown(values: IncidentFrontMatter, key: ClockKey): boolean {
  const time = clockTime(values, key);
  return time !== undefined && time.known !== 'not';
}
