import { parseInstant } from '../../src/time/instant.ts';

/*
 * A ferry company. Every text that is internal holds the word cormorant, and nothing public does: one search tells whether
 * anything leaked.
 */
const configuration = `
title: Tidewater Ferries
severities:
  sev1: { name: Critical, description: No one can board., engagement: Wake the cormorant desk at once. }
  sev2: { name: Major, description: Many passengers wait longer. }
  sev3: { name: Minor, description: There is a way around it. }
teams:
  cormorant-bookings: { name: Cormorant bookings team, handle: "@tidewater/cormorant-bookings", contact: The cormorant room }
  cormorant-piers: { name: Cormorant piers team, handle: "@tidewater/cormorant-piers" }
site:
  title: Tidewater status
  description: Whether the ferries can be booked and boarded.
  footer: Harbour office, pier 3.
`;

const booking = `
name: Booking (cormorant core)
description: Talks to the cormorant ledger.
owner: cormorant-bookings
tier: 1
component: { name: Booking, group: Passengers, description: Buying and changing tickets }
depends_on: [cormorant-ledger]
repository: tidewater/cormorant-booking
on_call: Page cormorant bookings
escalation: [Head of cormorant bookings]
runbooks: [tickets-not-sent, drain-the-cormorant-queue]
aliases: [ticket-shop]
`;

const gates = `
name: Gates
owner: cormorant-piers
component: { name: Boarding gates, group: Passengers, description: Scanning tickets at the pier }
`;

const timetable = `
name: Timetable
owner: cormorant-piers
component: { name: Timetable }
`;

const ledger = `
name: Cormorant ledger
description: Where the cormorant money is counted.
owner: cormorant-bookings
product_area: Back office
`;

const ticketsNotSent = `---
title: Tickets are sold and not delivered
kind: incident
severity: sev1
status: identified
visibility: public
services: [booking, cormorant-ledger]
started_at: 2026-03-14T08:10:00Z
detected_at: 2026-03-14T08:19:00Z
acknowledged_at: 2026-03-14T08:21:00Z
detected_by: customer
roles: { commander: "@cormorant-ada", experts: ["@cormorant-lin"] }
impact: { summary: "Passengers pay and receive no ticket by mail.", customers: 420 }
postmortem: { state: draft, owner: "@cormorant-ada" }
factors:
  - { id: one-mail-provider, title: All mail left through one provider, category: dependency }
  - { id: no-alert-on-queue, title: Nobody was told that the queue grew, category: monitoring }
actions:
  - id: second-provider
    title: Send through a second provider
    kind: prevent
    owner: "@cormorant-lin"
    due: 2026-03-10
    done_when: Mail leaves while the cormorant provider is blocked
    factors: [one-mail-provider]
    priority: high
    evidence: ["https://cormorant.example/pull/7"]
  - id: alert-on-queue
    title: Alert when mail waits for five minutes
    kind: detect
    factors: [no-alert-on-queue]
    status: wont_do
    reason: The cormorant budget is spent
updates:
  - at: 2026-03-14T08:25:00Z
    status: investigating
    components: { booking: degraded_performance }
    message: Tickets arrive late. We are looking into it.
  - at: 2026-03-14T08:50:00Z
    status: identified
    components: { booking: partial_outage }
    message: |
      Our mail provider refuses what we send.

      Tickets can be shown at the pier from your account.
related: [2026-01-20-cormorant-strike, 2026-02-02-gates-slow]
runbooks: [tickets-not-sent, drain-the-cormorant-queue]
tags: [mail, queue]
---

## Summary

Mail stopped leaving. See [how to send by hand](../../runbooks/tickets-not-sent.md#steps), [the slow
gates](2026-02-02-gates-slow.md) and [what we say about it](2026-01-20-cormorant-strike.md).

![Mail waiting in the queue](2026-03-14-tickets-not-sent/queue.png)
![Not ours](../../runbooks/tickets-not-sent/secret.png)
![Elsewhere](https://elsewhere.example/pixel.png)

<!-- cormorant: ask legal first -->
<div>cormorant block</div>

## Timeline

- 08:10 UTC — The provider begins to refuse mail.
- **08:19** — A passenger calls the harbour office.
- ~08:40 — The team finds the refusals in the log.

## Contributing factors

One provider, and no alert.
`;

const gatesSlow = `---
title: Boarding gates scan slowly
severity: sev2
status: resolved
visibility: status
services: [gates, timetable]
started_at: "~2026-02-02T06:30:00Z"
detected_at: 2026-02-02T06:41:00Z
resolved_at: 2026-02-02T07:45:00Z
detected_by: employee
roles: { commander: "@cormorant-ada" }
impact: { summary: Boarding took twice as long., requests_failed: 77 }
postmortem: { state: waived, reason: The cormorant committee said so }
factors:
  - { id: cormorant-firmware, title: Firmware with a cormorant default, category: configuration }
actions:
  - { id: cormorant-rollback, title: Roll the cormorant firmware back, kind: mitigate, owner: "@cormorant-lin", due: 2026-02-09, done_when: No cormorant is left, factors: [cormorant-firmware] }
updates:
  - at: 2026-02-02T06:50:00Z
    status: investigating
    components: { gates: degraded_performance }
    message: Scanning is slow at all piers.
  - at: 2026-02-02T07:45:00Z
    status: resolved
    components: { gates: operational }
    message: Scanning is as fast as before.
sources: [{ title: Cormorant vendor notes, url: "https://cormorant.example/notes" }]
related: [2026-03-14-tickets-not-sent]
aliases: [2026-02-02-gates-creep]
tags: [cormorant-vendor]
---

## Summary

The cormorant firmware waited for a cormorant server on every scan, which the vendor had not mentioned.
`;

const cormorantStrike = `---
title: A cormorant struck the mast
severity: sev3
status: investigating
services: [booking, cormorant-ledger]
started_at: 2026-01-20T05:00:00Z
impact: { summary: Only the cormorant suffered. }
updates:
  - at: 2026-01-20T05:10:00Z
    status: investigating
    components: { booking: major_outage }
    message: Nothing was said about the cormorant.
tags: [cormorant]
---

## Summary

A long account of the cormorant that nobody outside should ever read.
`;

const almostOversold = `---
title: The noon sailing was almost sold twice
kind: near_miss
severity: sev3
status: monitoring
visibility: public
services: [booking]
started_at: 2025-11-03T11:00:00Z
factors:
  - { id: one-mail-provider, title: The mail provider was slow to confirm, category: dependency }
updates:
  - { at: 2025-11-03T11:30:00Z, status: monitoring, components: { booking: major_outage }, message: "Nobody was affected." }
tags: [queue]
---

## Summary

A cashier noticed.
`;

const hullCleaning = `---
title: Cleaning the mail queue
visibility: status
services: [timetable, cormorant-ledger]
starts_at: 2026-03-14T09:30:00Z
ends_at: 2026-03-14T11:00:00Z
impact: The timetable is read-only.
updates:
  - { at: 2026-03-13T12:00:00Z, message: We clean up on Saturday. }
---

The cormorant plan: move everything by hand while nobody is looking at it.
`;

const newMast = `---
title: New mast for the radio link
visibility: public
services: [gates]
starts_at: 2026-04-01T22:00:00Z
ends_at: 2026-04-02T04:00:00Z
---

## What happens

Scanners work from memory meanwhile.
`;

const cormorantCount = `---
title: Counting the cormorants
services: [booking]
starts_at: 2026-03-20T22:00:00Z
ends_at: 2026-03-21T04:00:00Z
---
`;

const ticketsRunbook = `---
title: Send tickets by hand
visibility: public
services: [booking]
alerts: [TicketMailQueueGrowing]
owner: "@tidewater/cormorant-bookings"
reviewed_on: 2025-06-01
review_every: P6M
aliases: [resend-tickets]
---

## Steps

1. Look at the queue.

   \`\`\`sh
   mailq | tail -n 1
   \`\`\`

   - [x] the queue is read
   - [ ] someone was told
`;

const drainRunbook = `---
title: Drain the cormorant queue
visibility: status
services: [booking]
alerts: [CormorantQueueGrowing]
owner: "@tidewater/cormorant-bookings"
reviewed_on: 2026-03-01
review_every: P6M
---

## Steps

Whistle until the cormorants are gone, then count them again twice.
`;

/** The moment the fixture is built for. */
export const saturdayMorning = (() => {
  const moment = parseInstant('2026-03-14T10:00:00Z');
  if (moment === undefined) throw new Error('There was such a morning.');
  return moment;
})();

/** The files of the company's repository; `changes` replaces or adds some. */
export function ferries(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'lookback.yml': configuration,
    'services/booking.yml': booking,
    'services/gates.yml': gates,
    'services/timetable.yml': timetable,
    'services/cormorant-ledger.yml': ledger,
    'incidents/README.md':
      '# Our incidents\n\nWritten by [those who were there](2026/2026-02-02-gates-slow.md).\n',
    'incidents/2026/2026-03-14-tickets-not-sent.md': ticketsNotSent,
    'incidents/2026/2026-03-14-tickets-not-sent/queue.png': 'a picture of a queue',
    'incidents/2026/2026-03-14-tickets-not-sent/unused.png': 'a picture of a cormorant',
    'incidents/2026/2026-02-02-gates-slow.md': gatesSlow,
    'incidents/2026/2026-02-02-gates-slow/cormorant.png': 'a picture of a cormorant',
    'incidents/2026/2026-01-20-cormorant-strike.md': cormorantStrike,
    'incidents/2025/2025-11-03-almost-oversold.md': almostOversold,
    'maintenance/queue-cleaning.md': hullCleaning,
    'maintenance/new-mast.md': newMast,
    'maintenance/cormorant-count.md': cormorantCount,
    'runbooks/tickets-not-sent.md': ticketsRunbook,
    'runbooks/tickets-not-sent/secret.png': 'a picture of a cormorant',
    'runbooks/drain-the-cormorant-queue.md': drainRunbook,
    ...changes,
  };
}
