import { serviceAddress, serviceListAddress } from '../addresses.ts';
import { type Html, html, nothing } from '../html/html.ts';
import { isReadable } from '../projection/incident-view.ts';
import type { InternalServiceFields, ServiceView } from '../projection/service-view.ts';
import type { Page } from './page.ts';
import { actionTable, listedActions } from './parts/action-table.ts';
import { stateBadge } from './parts/badges.ts';
import { type Fact, facts, listFact } from './parts/facts.ts';
import { incidentList } from './parts/incident-list.ts';
import { breadcrumb, incidentLink, runbookLink, serviceLink } from './parts/links.ts';
import { moment } from './parts/moment.ts';
import type { Site } from './site.ts';

/** One service: its state, what to do about it, what has happened to it. */
export function servicePage(site: Site, service: ServiceView): Page {
  const { id, name, group, description } = service;
  const incidents = site.index.incidentsOfService(id);
  return {
    address: serviceAddress(id),
    title: group === undefined ? name : `${name}, ${group}`,
    description: description ?? `${name} and its incidents.`,
    part: 'services',
    main: html`<div class="page">
<header class="page-head">
${breadcrumb(site, serviceListAddress, 'Services', group === undefined ? nothing : html` <span>${group}</span>`)}
<h1>${name}</h1>
${description === undefined ? nothing : html`<p class="lede">${description}</p>`}
${stateNow(site, service)}
</header>
<div class="columns">
<div class="essay">
<section aria-labelledby="incidents_of_service">
<h2 id="incidents_of_service">Incidents</h2>
${incidents.length === 0 ? html`<p class="empty">None is recorded.</p>` : incidentList(site, incidents)}
</section>
${openActions(site, service)}
</div>
${beside(site, service)}
</div>
</div>`,
  };
}

function stateNow(site: Site, { id }: ServiceView): Html {
  const now = site.components.find((component) => component.service.id === id);
  if (now === undefined) return nothing;
  const reason =
    now.incident === undefined || now.since === undefined
      ? nothing
      : html`<span>since ${moment(now.since)}: ${incidentLink(site, now.incident)}</span>`;
  return html`<p class="meta meta-large">${stateBadge(now.state)}${reason}</p>`;
}

function beside(site: Site, service: ServiceView): Html {
  const list = facts([
    listFact(
      'Runbooks',
      service.runbooks.map((runbook) => runbookLink(site, runbook)),
    ),
    ...(service.disclosed === 'everything' ? internalFacts(site, service.internal) : []),
  ]);
  return html`<aside class="beside" aria-label="Facts">${list === nothing ? html`<p class="empty">No runbook is published.</p>` : list}</aside>`;
}

function internalFacts(site: Site, internal: InternalServiceFields): Fact[] {
  const { owner, tier, repository, on_call, escalation, dependsOn, neededBy } = internal;
  const text = (name: string, value: string | undefined): Fact =>
    value === undefined ? undefined : [name, html`${value}`];
  return [
    [
      'Owner',
      html`${owner.name}${owner.handle === undefined ? nothing : html` <code>${owner.handle}</code>`}`,
    ],
    text('Tier', tier === undefined ? undefined : String(tier)),
    text('On call', on_call),
    listFact(
      'Escalation',
      (escalation ?? []).map((step) => html`${step}`),
    ),
    listFact(
      'Depends on',
      dependsOn.map((other) => serviceLink(site, other)),
    ),
    listFact(
      'Needed by',
      neededBy.map((other) => serviceLink(site, other)),
    ),
    repository === undefined ? undefined : ['Repository', html`<code>${repository}</code>`],
    text('What it does', internal.description),
  ];
}

function openActions(site: Site, { id }: ServiceView): Html {
  const incidents = site.index.incidentsOfService(id).filter(isReadable);
  const open = listedActions(incidents).filter(({ action }) => action.status === 'open');
  if (open.length === 0) return nothing;
  return html`<section aria-labelledby="open_actions">
<h2 id="open_actions">Open actions</h2>
${actionTable(site, open, 'Open actions')}
</section>`;
}
