import { incidentAddress, maintenanceAddress, runbookAddress, serviceAddress } from '../../addresses.ts';
import { hrefOf } from '../../base-url.ts';
import { type Html, html, nothing } from '../../html/html.ts';
import type { Reference } from '../../projection/reference.ts';
import type { Site } from '../site.ts';

type Linked = Pick<Site, 'base'>;

/** A link to an incident, by its title. */
export function incidentLink({ base }: Linked, { id, title }: Reference): Html {
  return html`<a href="${hrefOf(base, incidentAddress(id))}">${title}</a>`;
}

/** A link to a service or component, by its name. */
export function serviceLink({ base }: Linked, { id, title }: Reference): Html {
  return html`<a href="${hrefOf(base, serviceAddress(id))}">${title}</a>`;
}

/** A link to a runbook, by its title. */
export function runbookLink({ base }: Linked, { id, title }: Reference): Html {
  return html`<a href="${hrefOf(base, runbookAddress(id))}">${title}</a>`;
}

/** A link to a maintenance window, by its title. */
export function maintenanceLink({ base }: Linked, { id, title }: Reference): Html {
  return html`<a href="${hrefOf(base, maintenanceAddress(id))}">${title}</a>`;
}

/** Several in one line. */
export function commaSeparated(items: readonly Html[]): Html {
  return html`${items.map((item, index) => html`${index === 0 ? nothing : ', '}${item}`)}`;
}

/** The way back up from a page. */
export function breadcrumb({ base }: Linked, address: string, label: string, rest: Html = nothing): Html {
  return html`<nav class="breadcrumb" aria-label="Breadcrumb"><a href="${hrefOf(base, address)}">${label}</a>${rest}</nav>`;
}
