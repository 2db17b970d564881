import type { TimelineEvent } from '../incident/timeline.ts';
import { dayMilliseconds, parseCalendarDate } from '../time/instant.ts';

/** The first and the last millisecond in which an event can have happened. */
export interface CertainTime {
  readonly from: number;
  readonly to: number;
}

/** Returns when an event happened, the whole day where only that is known; undefined where its time does not exist. */
export function certainTime({ time }: TimelineEvent): CertainTime | undefined {
  switch (time.known) {
    case 'exactly':
    case 'approximately':
      return { from: time.at, to: time.at };
    case 'date-only': {
      const day = parseCalendarDate(time.date);
      return day === undefined ? undefined : { from: day, to: day + dayMilliseconds - 1 };
    }
    case 'impossible':
      return undefined;
  }
}

/**
 * Returns the indices in the order of the times, those at the same time as they were. Undefined where two overlap without being
 * the same: which comes first is then known to nobody but the author.
 */
export function inCertainOrder(times: readonly CertainTime[]): number[] | undefined {
  const order = times.map((_time, index) => index).sort((a, b) => fromOf(times, a) - fromOf(times, b));
  const certain = order.every((index, place) => {
    const before = place === 0 ? undefined : times[order[place - 1] ?? 0];
    const time = times[index];
    if (before === undefined || time === undefined) return true;
    return before.to < time.from || (before.from === time.from && before.to === time.to);
  });
  return certain ? order : undefined;
}

function fromOf(times: readonly CertainTime[], index: number): number {
  return times[index]?.from ?? 0;
}
