import type { Instant } from '../../time/instant.ts';

/** Returns a moment with milliseconds, as Statuspage writes it; null where there is none. */
export function isoTime(at: Instant | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
