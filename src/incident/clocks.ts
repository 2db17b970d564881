import type { IncidentFrontMatter, Sound } from '../schema/kind.ts';
import { type ClockTime, parseClockTime } from './clock-time.ts';

/** The moments of an incident, in the order in which they happen. */
export const clockKeys = [
  'started_at',
  'detected_at',
  'acknowledged_at',
  'mitigated_at',
  'resolved_at',
] as const;
export type ClockKey = (typeof clockKeys)[number];

/** Returns what is known of one moment; undefined where it is absent or not a time that exists. */
export function clockTime(values: Sound<IncidentFrontMatter>, key: ClockKey): ClockTime | undefined {
  const text = values[key];
  return text === undefined ? undefined : parseClockTime(text);
}

/** The durations derived from those moments. */
export const durationNames = [
  'time_to_detect',
  'time_to_acknowledge',
  'time_to_mitigate',
  'time_to_resolve',
] as const;
export type DurationName = (typeof durationNames)[number];

/** From which moment to which each duration runs. All but acknowledgement count from the beginning of impact. */
export const durationEnds: Readonly<
  Record<DurationName, { readonly from: ClockKey; readonly to: ClockKey }>
> = {
  time_to_detect: { from: 'started_at', to: 'detected_at' },
  time_to_acknowledge: { from: 'detected_at', to: 'acknowledged_at' },
  time_to_mitigate: { from: 'started_at', to: 'mitigated_at' },
  time_to_resolve: { from: 'started_at', to: 'resolved_at' },
};

export type DerivedDuration =
  | { readonly known: 'exactly' | 'approximately'; readonly minutes: number }
  | { readonly known: 'not' };

/** Returns a duration in minutes; not known where either end is absent or unknown, or the ends are out of order. */
export function derivedDuration(values: Sound<IncidentFrontMatter>, name: DurationName): DerivedDuration {
  const { from, to } = durationEnds[name];
  const start = clockTime(values, from);
  const end = clockTime(values, to);
  if (start === undefined || end === undefined || start.known === 'not' || end.known === 'not')
    return { known: 'not' };
  if (end.at < start.at) return { known: 'not' };
  const exact = start.known === 'exactly' && end.known === 'exactly';
  return { known: exact ? 'exactly' : 'approximately', minutes: (end.at - start.at) / 60_000 };
}
