import { maintenanceAddress, statusAddress } from '../addresses.ts';
import { type Html, html, nothing } from '../html/html.ts';
import type { MaintenanceView } from '../projection/maintenance-view.ts';
import type { Page } from './page.ts';
import { stateBadge } from './parts/badges.ts';
import { facts, listFact } from './parts/facts.ts';
import { breadcrumb, serviceLink } from './parts/links.ts';
import { phaseBadge } from './parts/maintenance-list.ts';
import { moment, momentRange } from './parts/moment.ts';
import { paragraphs } from './parts/updates.ts';
import type { Site } from './site.ts';

/** One window of planned work. */
export function maintenancePage(site: Site, window: MaintenanceView): Page {
  const { id, title, impact, startsAt, endsAt } = window;
  return {
    address: maintenanceAddress(id),
    title,
    description: impact || `Planned maintenance: ${title}`,
    part: 'status',
    main: html`<article class="page">
<header class="page-head">
${breadcrumb(site, statusAddress, 'Status', html` <span>Maintenance</span>`)}
<h1>${title}</h1>
${impact === '' ? nothing : html`<p class="lede">${impact}</p>`}
<p class="meta">${phaseBadge(window)}<span>${momentRange(startsAt, endsAt)}</span></p>
</header>
<div class="columns">
<div class="essay">
${updatesSection(window)}
${plan(site, window)}
</div>
${beside(site, window)}
</div>
</article>`,
  };
}

function beside(site: Site, window: MaintenanceView): Html {
  const { startsAt, endsAt, completedAt, cancelledAt, components } = window;
  const reason = window.disclosed === 'status' ? undefined : window.cancelReason;
  return html`<aside class="beside" aria-label="Facts">${facts([
    ['Opens', moment(startsAt)],
    ['Closes', moment(endsAt)],
    completedAt === undefined ? undefined : ['Work was over', moment(completedAt)],
    cancelledAt === undefined ? undefined : ['Called off', moment(cancelledAt)],
    reason === undefined ? undefined : ['Because', html`${reason}`],
    listFact(
      'Components',
      components.map(({ component, state }) => html`${serviceLink(site, component)} ${stateBadge(state)}`),
    ),
    window.disclosed === 'everything'
      ? listFact(
          'Services',
          window.internal.services.map((service) => serviceLink(site, service)),
        )
      : undefined,
  ])}</aside>`;
}

function updatesSection({ updates }: MaintenanceView): Html {
  if (updates.length === 0) return nothing;
  return html`<section aria-labelledby="all_updates">
<h2 id="all_updates">Messages</h2>
<ol class="updates">${updates
    .toReversed()
    .map(
      ({ at, message }) =>
        html`<li class="update"><p class="update-when">${moment(at)}</p>${paragraphs(message)}</li>`,
    )}</ol>
</section>`;
}

function plan(site: Site, window: MaintenanceView): Html {
  if (window.disclosed === 'status') return nothing;
  return html`${site
    .render(window.body, maintenanceAddress(window.id))
    .map(({ heading, html: content }) =>
      heading === undefined
        ? html`<div class="prose">${content}</div>`
        : html`<section aria-labelledby="${heading.id}"><h2 id="${heading.id}">${heading.html}</h2><div class="prose">${content}</div></section>`,
    )}`;
}
