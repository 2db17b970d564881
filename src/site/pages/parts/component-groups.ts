import { serviceAddress } from '../../addresses.ts';
import { hrefOf } from '../../base-url.ts';
import { type Html, html, nothing } from '../../html/html.ts';
import type { ComponentNow } from '../../state/component-states.ts';
import type { Site } from '../site.ts';
import { stateBadge } from './badges.ts';
import { incidentLink } from './links.ts';

/** Components as a board: the group on the left, states in one column to be read at a glance. Those without a group come last. */
export function componentGroups(site: Site, components: readonly ComponentNow[]): Html {
  const groups = [...Map.groupBy(components, ({ service }) => service.group ?? '')];
  const ordered = groups.sort(([a], [b]) => (a === '' ? 1 : 0) - (b === '' ? 1 : 0));
  return html`<div class="board">${ordered.map(([group, members]) => boardGroup(site, group, members))}</div>`;
}

function boardGroup(site: Site, group: string, members: readonly ComponentNow[]): Html {
  const heading = group === '' ? 'Other' : group;
  return html`<section class="board-group" aria-label="${heading}">
<h3>${heading}</h3>
<ul>${members.map((member) => componentRow(site, member))}</ul>
</section>`;
}

function componentRow(site: Site, { service, state, incident }: ComponentNow): Html {
  const { id, name, description } = service;
  return html`<li class="board-row board-${state}">
<div class="board-what"><a href="${hrefOf(site.base, serviceAddress(id))}">${name}</a>${
    description === undefined ? nothing : html`<p>${description}</p>`
  }${incident === undefined ? nothing : html`<p class="board-reason">${incidentLink(site, incident)}</p>`}</div>
${stateBadge(state)}
</li>`;
}
