import { incidentAddress, learningAddress } from '../addresses.ts';
import { hrefOf } from '../base-url.ts';
import { type Html, html, nothing } from '../html/html.ts';
import {
  type CategoryTheme,
  categoryThemes,
  recurringFactors,
  type TagTheme,
  tagThemes,
} from '../learning/themes.ts';
import { isReadable, type ReadableIncident } from '../projection/incident-view.ts';
import type { Page } from './page.ts';
import { factorMatrix } from './parts/factor-matrix.ts';
import { commaSeparated, incidentLink } from './parts/links.ts';
import type { Site } from './site.ts';

/** Of more than these, the latest are shown and the others counted: a page is not to grow for ever. */
const shownFactors = 40;
const shownTagged = 12;

/** What keeps contributing, across incidents. */
export function learningPage(site: Site): Page {
  const incidents = site.content.incidents.filter(isReadable);
  const themes = categoryThemes(incidents, site.content.masthead.factorCategories);
  return {
    address: learningAddress,
    title: 'Learning',
    description: 'What keeps contributing to incidents, and which incidents to read beside each other.',
    part: 'learning',
    main: html`<div class="page">
<header class="page-head">
<h1>Learning</h1>
<p class="lede">No incident has one cause. These are the conditions that contributed to ${incidents.length === 1 ? 'one' : `${incidents.length}`} of them, and what they have in common.</p>
</header>
${factorMatrix(site, incidents, themes)}
${recurringSection(site, incidents)}
${themes.map((theme) => themeSection(site, theme, incidents.length))}
${tagSection(site, tagThemes(incidents))}
</div>`,
  };
}

function themeSection(site: Site, theme: CategoryTheme, total: number): Html {
  const { category, meaning, factors, incidentCount } = theme;
  return html`<section class="band theme" aria-labelledby="category_${category}">
<h2 id="category_${category}">${capitalised(category)}</h2>
<p class="theme-meaning">${meaning} <span class="theme-share">In ${incidentCount} of ${total} incidents.</span></p>
<ul class="theme-factors">${factors
    .slice(0, shownFactors)
    .map(
      ({ factor, incident }) =>
        html`<li><a href="${hrefOf(site.base, incidentAddress(incident.id))}#factor_${factor.id}">${factor.title}</a><span class="meta-inline">${incident.title}, ${incident.id.slice(0, 4)}</span></li>`,
    )}</ul>${more(factors.length - shownFactors)}
</section>`;
}

function more(count: number): Html {
  return count > 0 ? html` <span class="meta-inline">and ${count} older</span>` : nothing;
}

function recurringSection(site: Site, incidents: readonly ReadableIncident[]): Html {
  const recurring = recurringFactors(incidents);
  if (recurring.length === 0) return nothing;
  return html`<section class="band" aria-labelledby="recurring_factors">
<h2 id="recurring_factors">Factors that came back</h2>
<ul class="theme-factors">${recurring.map(
    (placed) =>
      html`<li><span class="answer-title">${placed[0]?.factor.title ?? ''}</span><span class="meta-inline">${placed.length} times: ${commaSeparated(placed.map(({ incident }) => incidentLink(site, incident)))}</span></li>`,
  )}</ul>
</section>`;
}

function tagSection(site: Site, themes: readonly TagTheme[]): Html {
  if (themes.length === 0) return nothing;
  const shared = themes.filter(({ incidents }) => incidents.length > 1);
  const single = themes.filter(({ incidents }) => incidents.length === 1);
  return html`<section class="band" aria-labelledby="all_tags">
<h2 id="all_tags">Threads</h2>
<p class="theme-meaning">Words that incidents share; each is a reason to read them beside each other.</p>
<dl class="threads">${shared.map((theme) => threadRow(site, theme))}</dl>
${single.length === 0 ? nothing : html`<div class="once"><h3>Used once</h3><ul class="tags">${single.map((theme) => onceItem(site, theme))}</ul></div>`}
</section>`;
}

function threadRow(site: Site, { tag, incidents }: TagTheme): Html {
  const links = incidents
    .slice(0, shownTagged)
    .map((incident) => html`<li>${incidentLink(site, incident)}</li>`);
  return html`<div id="tag_${tag}"><dt>${tag} <span class="count">${incidents.length}</span></dt><dd><ul class="plain">${links}</ul>${more(incidents.length - shownTagged)}</dd></div>`;
}

function onceItem({ base }: Site, { tag, incidents }: TagTheme): Html {
  const address = incidentAddress(incidents[0]?.id ?? '');
  return html`<li id="tag_${tag}"><a href="${hrefOf(base, address)}">${tag}</a></li>`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replaceAll('-', ' ');
}
