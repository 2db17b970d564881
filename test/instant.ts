import { type Instant, parseInstant } from '../src/time/instant.ts';

/** The moment an RFC 3339 text names. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new Error(`${text} is no moment.`);
  return parsed;
}
