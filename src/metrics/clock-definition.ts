import { type ClockKey, type DurationName, durationEnds } from '../incident/clocks.ts';

export const clockTitles: Readonly<Record<DurationName, string>> = {
  time_to_detect: 'Time to detect',
  time_to_acknowledge: 'Time to acknowledge',
  time_to_mitigate: 'Time to mitigate',
  time_to_resolve: 'Time to resolve',
};

const momentMeanings: Readonly<Record<ClockKey, string>> = {
  started_at: 'impact began',
  detected_at: 'the organisation first knew',
  acknowledged_at: 'someone took responsibility',
  mitigated_at: 'impact had ended or become negligible',
  resolved_at: 'normal operation was confirmed',
};

/** Returns what a clock measures, in one line: from which moment to which, by their keys and in words. */
export function clockDefinition(name: DurationName): string {
  const { from, to } = durationEnds[name];
  return `from ${from} (${momentMeanings[from]}) to ${to} (${momentMeanings[to]})`;
}
