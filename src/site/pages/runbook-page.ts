import { runbookAddress, runbookListAddress } from '../addresses.ts';
import { type Html, html, nothing } from '../html/html.ts';
import type { BodySection } from '../markdown/body-renderer.ts';
import type { RunbookView } from '../projection/runbook-view.ts';
import type { Page } from './page.ts';
import { facts, listFact } from './parts/facts.ts';
import { freshnessBadge } from './parts/freshness.ts';
import { breadcrumb, incidentLink, serviceLink } from './parts/links.ts';
import type { Site } from './site.ts';

/** A procedure for the worst hour: trust it or not, what it is for, then the steps with large commands. */
export function runbookPage(site: Site, runbook: RunbookView): Page {
  const { id, title, alerts, services } = runbook;
  const names = services.map((service) => service.title).join(', ');
  const sections = site.render(runbook.body, runbookAddress(id));
  return {
    address: runbookAddress(id),
    title,
    description: alerts.length === 0 ? `Runbook for ${names}.` : `Runbook for ${alerts.join(', ')}.`,
    part: 'runbooks',
    main: html`<article class="page page-runbook">
<header class="page-head">
${breadcrumb(site, runbookListAddress, 'Runbooks')}
<h1>${title}</h1>
${freshnessBadge(runbook.freshness)}
</header>
<div class="columns">
<div class="essay">
${contents(sections)}
${sections.map(procedureSection)}
</div>
${beside(site, runbook)}
</div>
</article>`,
  };
}

function procedureSection({ heading, html: content }: BodySection): Html {
  if (heading === undefined) return html`<div class="prose procedure">${content}</div>`;
  return html`<section aria-labelledby="${heading.id}">
<h2 id="${heading.id}"><a class="anchor" href="#${heading.id}">${heading.html}</a></h2>
<div class="prose procedure">${content}</div>
</section>`;
}

function contents(sections: readonly BodySection[]): Html {
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  if (headings.length < 2) return nothing;
  return html`<nav class="contents" aria-label="On this page"><ol>${headings.map(
    ({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`,
  )}</ol></nav>`;
}

function beside(site: Site, runbook: RunbookView): Html {
  const used = site.index.incidentsUsingRunbook(runbook.id);
  return html`<aside class="beside" aria-label="Facts">${facts([
    listFact(
      'Alerts that lead here',
      runbook.alerts.map((alert) => html`<code>${alert}</code>`),
    ),
    runbook.disclosed === 'everything' ? ['Owner', html`<code>${runbook.internal.owner}</code>`] : undefined,
    listFact(
      'Services',
      runbook.services.map((service) => serviceLink(site, service)),
    ),
    listFact(
      'Named by incidents',
      used.map((incident) => incidentLink(site, incident)),
    ),
    runbook.disclosed === 'everything'
      ? ['Document', html`<code>${runbook.internal.path}</code>`]
      : undefined,
  ])}</aside>`;
}
