import { type ClockTime, parseClockTime } from '../../incident/clock-time.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';

/** Returns the moment of a text that was found sound before; broken-documents.ts looks at every one of them. */
export function instantOf(text: string): Instant {
  return soundly(parseInstant(text), text);
}

/** Returns what is known of a moment; an absent one is not known. */
export function clockTimeOf(text: string | undefined): ClockTime {
  return text === undefined ? { known: 'not' } : soundly(parseClockTime(text), text);
}

function soundly<T>(moment: T | undefined, text: string): T {
  if (moment === undefined) throw new Error(`\`${text}\` reached the site and is no moment that exists.`);
  return moment;
}
