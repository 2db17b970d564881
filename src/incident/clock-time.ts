import { type Instant, parseInstant } from '../time/instant.ts';

/** A time of an incident as far as it is known. */
export type ClockTime =
  | { readonly known: 'exactly' | 'approximately'; readonly at: Instant }
  | { readonly known: 'not' };

/** Returns undefined where the text names no moment that exists. Accepts RFC 3339, `~` before it, and `unknown`. */
export function parseClockTime(text: string): ClockTime | undefined {
  if (text === 'unknown') return { known: 'not' };
  const approximate = text.startsWith('~');
  const at = parseInstant(approximate ? text.slice(1) : text);
  return at === undefined ? undefined : { known: approximate ? 'approximately' : 'exactly', at };
}

/** Returns the moment, or undefined where the time is absent, unknown or impossible. */
export function momentOf(text: string | undefined): Instant | undefined {
  const time = text === undefined ? undefined : parseClockTime(text);
  return time === undefined || time.known === 'not' ? undefined : time.at;
}
