import { runbookListAddress } from '../addresses.ts';
import { type Html, html, nothing } from '../html/html.ts';
import type { RunbookView } from '../projection/runbook-view.ts';
import type { Page } from './page.ts';
import { freshnessBadge } from './parts/freshness.ts';
import { commaSeparated, runbookLink, serviceLink } from './parts/links.ts';
import type { Site } from './site.ts';

/** Runbooks, found by the name of an alert first: that is what someone has in hand who was just woken. */
export function runbookListPage(site: Site): Page {
  const { runbooks } = site.content;
  return {
    address: runbookListAddress,
    title: 'Runbooks',
    description: 'What to do when an alert fires.',
    part: 'runbooks',
    main: html`<div class="page">
<header class="page-head">
<h1>Runbooks</h1>
<p class="lede">What to do when an alert fires.</p>
</header>
${alertSection(site, runbooks)}
<section class="band" aria-labelledby="all_runbooks">
<h2 id="all_runbooks">All runbooks <span class="count">${runbooks.length}</span></h2>
${runbooks.length === 0 ? html`<p class="empty">No runbook is published.</p>` : nothing}
<ul class="cards">${runbooks.map((runbook) => runbookCard(site, runbook))}</ul>
</section>
</div>`,
  };
}

function alertSection(site: Site, runbooks: readonly RunbookView[]): Html {
  const alerts = runbooks
    .flatMap((runbook) => runbook.alerts.map((alert) => ({ alert, runbook })))
    .sort((a, b) => (a.alert < b.alert ? -1 : 1));
  if (alerts.length === 0) return nothing;
  return html`<section class="band" aria-labelledby="by_alert">
<h2 id="by_alert">By alert <span class="count">${alerts.length}</span></h2>
<ul class="alert-index">${alerts.map(
    ({ alert, runbook }) => html`<li><code>${alert}</code> ${runbookLink(site, runbook)}</li>`,
  )}</ul>
</section>`;
}

/** A card is not to grow with the catalogue; the page of the runbook has all. */
const shownServices = 3;

function servicesOf(site: Site, { services }: RunbookView): Html {
  const more = services.length - shownServices;
  const links = services.slice(0, shownServices).map((service) => serviceLink(site, service));
  return html`${commaSeparated(links)}${more > 0 ? html` and ${more} more` : nothing}`;
}

function runbookCard(site: Site, runbook: RunbookView): Html {
  return html`<li class="card">
<h3>${runbookLink(site, runbook)}</h3>
<p class="meta"><span>${servicesOf(site, runbook)}</span></p>
${freshnessBadge(runbook.freshness)}
</li>`;
}
