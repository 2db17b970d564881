import { sameTitle } from '../../document/outline.ts';
import { incidentAddress } from '../addresses.ts';
import { type Html, html, nothing } from '../html/html.ts';
import type { BodySection } from '../markdown/body-renderer.ts';
import type { ReadableIncident } from '../projection/incident-view.ts';
import { factorAnswers } from './parts/factor-answers.ts';
import type { Site } from './site.ts';

/** The write-up, with the structured factors after what it says about them. */
export function incidentEssay(site: Site, incident: ReadableIncident): Html {
  const sections = site.render(incident.body, incidentAddress(incident.id));
  const factors = factorAnswers(site, incident);
  const told = sections.some((section) => isAbout(section, 'Contributing factors'));
  return html`${contents(sections)}${sections.map((section) => {
    if (isAbout(section, 'Contributing factors')) return sectionOf(section, factors);
    return sectionOf(section, nothing);
  })}${
    told || factors === nothing
      ? nothing
      : html`<section aria-labelledby="all_factors"><h2 id="all_factors">Contributing factors</h2>${factors}</section>`
  }`;
}

function isAbout({ heading }: BodySection, title: string): boolean {
  return heading !== undefined && sameTitle(heading.text, title);
}

function sectionOf({ heading, html: content }: BodySection, after: Html): Html {
  if (heading === undefined) return html`<div class="prose">${content}</div>`;
  return html`<section aria-labelledby="${heading.id}">
<h2 id="${heading.id}"><a class="anchor" href="#${heading.id}">${heading.html}</a></h2>
<div class="prose">${content}</div>${after}
</section>`;
}

function contents(sections: readonly BodySection[]): Html {
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  if (headings.length < 3) return nothing;
  return html`<nav class="contents" aria-label="On this page"><ol>${headings.map(
    ({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`,
  )}</ol></nav>`;
}
