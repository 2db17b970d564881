import type { ClockTime } from '../../../incident/clock-time.ts';
import type { DerivedDuration } from '../../../incident/clocks.ts';
import { durationText } from '../../../time/duration-text.ts';
import { formatInstant, type Instant } from '../../../time/instant.ts';
import { type Html, html, nothing } from '../../html/html.ts';
import { utcClock, utcDate, utcMoment } from '../../time/moment-text.ts';

/** Shown as `~`, heard as "about". */
export const about: Html = html`<span aria-hidden="true">~</span><span class="unseen">about </span>`;

/** A moment with date and zone. */
export function moment(at: Instant, approximate = false): Html {
  return html`<time datetime="${formatInstant(at)}">${approximate ? about : nothing}${utcMoment(at)}</time>`;
}

/** Only the date of a moment, in UTC. */
export function momentDate(at: Instant, approximate = false): Html {
  return html`<time datetime="${formatInstant(at).slice(0, 10)}">${approximate ? about : nothing}${utcDate(at)}</time>`;
}

/** A calendar date. */
export function calendarDate(date: string): Html {
  return html`<time datetime="${date}">${utcDate(date)}</time>`;
}

/** A moment of an incident as far as it is known; `pending` where it may still come. */
export function clockMoment(time: ClockTime, pending = false): Html {
  if (time.known === 'not') return pending ? notYet : notKnown;
  return moment(time.at, time.known === 'approximately');
}

/** A derived duration as far as it is known; `pending` where it may still come. */
export function duration(derived: DerivedDuration, pending = false): Html {
  if (derived.known === 'not') return pending ? notYet : notKnown;
  return html`${derived.known === 'approximately' ? about : nothing}${durationText(derived.minutes)}`;
}

/** Two moments as a range; the date is said once where it is the same. */
export function momentRange(from: Instant, to: Instant): Html {
  if (utcDate(from) !== utcDate(to)) return html`${moment(from)} to ${moment(to)}`;
  return html`<time datetime="${formatInstant(from)}">${utcDate(from)}, ${utcClock(from)}</time> to <time datetime="${formatInstant(to)}">${utcClock(to)} UTC</time>`;
}

const notYet: Html = html`<span class="not-known">not yet</span>`;
const notKnown: Html = html`<span class="not-known">not known</span>`;
