import type { Instant } from '../../time/instant.ts';

/** The stretch of time a chart shows. */
export interface TimeSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/** Returns where a moment lies, in per cent of the width, to two decimals. */
export function percentAt({ from, to }: TimeSpan, at: Instant): number {
  return Math.round(((at - from) / (to - from)) * 10_000) / 100;
}

/** Returns the span with room on both sides, as a share of its length. */
export function widened({ from, to }: TimeSpan, share: number): TimeSpan {
  const room = (to - from) * share;
  return { from: (from - room) as Instant, to: (to + room) as Instant };
}

/** Whether a moment lies within. */
export function holds({ from, to }: TimeSpan, at: Instant): boolean {
  return from <= at && at <= to;
}
