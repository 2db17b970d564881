import { counted } from '../../finding/reporters/counted.ts';
import { serviceAddress, serviceListAddress } from '../addresses.ts';
import { hrefOf } from '../base-url.ts';
import { type Html, html, nothing } from '../html/html.ts';
import type { ServiceView } from '../projection/service-view.ts';
import type { ComponentNow } from '../state/component-states.ts';
import type { Page } from './page.ts';
import { stateBadge } from './parts/badges.ts';
import type { Site } from './site.ts';

/** Every service by group: for the public, every component. */
export function serviceListPage(site: Site): Page {
  const { services } = site.content;
  const groups = [...Map.groupBy(services, groupOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const states = new Map(site.components.map((component) => [component.service.id, component]));
  return {
    address: serviceListAddress,
    title: 'Services',
    description: `${services.length} services and what has happened to each.`,
    part: 'services',
    main: html`<div class="page">
<header class="page-head">
<h1>Services</h1>
<p class="lede">What there is, how it does now, and what has happened to it.</p>
</header>
<div class="board">${groups.map(
      ([group, members]) => html`<section class="board-group" aria-label="${group}">
<h2>${group}</h2>
<ul>${members.map((service) => serviceRow(site, service, states.get(service.id)))}</ul>
</section>`,
    )}</div>
</div>`,
  };
}

function groupOf(service: ServiceView): string {
  if (service.group !== undefined) return service.group;
  return (service.disclosed === 'everything' ? service.internal.product_area : undefined) ?? 'Other';
}

function serviceRow(site: Site, { id, name, description }: ServiceView, now: ComponentNow | undefined): Html {
  const count = site.index.incidentsOfService(id).length;
  return html`<li class="board-row">
<div class="board-what"><a href="${hrefOf(site.base, serviceAddress(id))}">${name}</a><div>${
    description === undefined ? nothing : html`<p>${description}</p>`
  }<p>${counted(count, 'incident', 'incidents')}</p></div></div>
${now === undefined ? html`<span class="meta">Not on the status page</span>` : stateBadge(now.state)}
</li>`;
}
