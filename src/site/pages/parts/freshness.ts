import type { Freshness } from '../../../runbook/freshness.ts';
import { type Html, html } from '../../html/html.ts';
import { icon } from '../icons.ts';
import { calendarDate } from './moment.ts';

/** Whether a runbook can be trusted: picture, word and date. */
export function freshnessBadge({ reviewedOn, holdsUntil, stale }: Freshness): Html {
  return stale
    ? html`<p class="freshness freshness-stale">${icon('overdue')}<span>Review overdue since ${calendarDate(holdsUntil)}; last read through on ${calendarDate(reviewedOn)}</span></p>`
    : html`<p class="freshness freshness-fresh">${icon('done')}<span>Reviewed ${calendarDate(reviewedOn)}, holds until ${calendarDate(holdsUntil)}</span></p>`;
}
