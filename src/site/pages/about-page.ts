import { clockKeys, durationNames } from '../../incident/clocks.ts';
import { aboutAddress, feedAddress } from '../addresses.ts';
import { hrefOf } from '../base-url.ts';
import { type Html, html, nothing } from '../html/html.ts';
import { statesByWeight } from '../state/overall-state.ts';
import { clockDefinitions, clockWords, durationDefinitions, durationWords } from '../state/words.ts';
import type { Page } from './page.ts';
import { stateBadge } from './parts/badges.ts';
import { facts } from './parts/facts.ts';
import type { Site } from './site.ts';

/** What the site is, and what its words mean. */
export function aboutPage(site: Site): Page {
  const { masthead } = site.content;
  return {
    address: aboutAddress,
    title: 'About',
    description: `What ${masthead.title} is, and what its words mean.`,
    part: 'about',
    main: html`<div class="page page-about">
<header class="page-head">
<h1>About ${masthead.title}</h1>
${masthead.description === '' ? nothing : html`<p class="lede">${masthead.description}</p>`}
</header>
<div class="essay">
${repositoryText(site)}
${definitions(site)}
${machines(site)}
</div>
</div>`,
  };
}

function repositoryText(site: Site): Html {
  if (site.about === undefined) return nothing;
  return html`${site
    .render(site.about, aboutAddress)
    .map(({ heading, html: content }) =>
      heading === undefined
        ? html`<div class="prose">${content}</div>`
        : html`<section aria-labelledby="${heading.id}"><h2 id="${heading.id}">${heading.html}</h2><div class="prose">${content}</div></section>`,
    )}`;
}

function definitions({ content: { masthead } }: Site): Html {
  return html`<section aria-labelledby="about_times">
<h2 id="about_times">Times</h2>
<div class="prose"><p>All times are in UTC, the time of the prime meridian, whatever zone they were written in. A time after <span class="unseen">the word about, shown as </span>~ is approximate; where nobody knows a time, the page says so. Lengths are worked out from the times and written down nowhere.</p></div>
${facts(
  clockKeys.map((key) => [clockWords[key], html`${clockDefinitions[key]}`] as const),
  'facts definitions',
)}
${facts(
  durationNames.map((name) => [durationWords[name], html`${durationDefinitions[name]}`] as const),
  'facts definitions',
)}
</section>
<section aria-labelledby="about_severities">
<h2 id="about_severities">Severities</h2>
${facts(
  masthead.severities.map(({ id, name, description }) => [`${name} (${id})`, html`${description}`] as const),
  'facts definitions',
)}
</section>
<section aria-labelledby="about_states">
<h2 id="about_states">States of components</h2>
<div class="prose"><p>A component has the state that the latest update about it announced, as long as an incident is open. During maintenance it has the state that was announced for the window. Otherwise it is operational. Near misses and drills change nothing.</p></div>
<ul class="plain state-list">${statesByWeight.map((state) => html`<li>${stateBadge(state)}</li>`)}</ul>
</section>`;
}

function machines({ base }: Site): Html {
  const addresses = [
    [feedAddress, 'Atom feed: one entry for each update'],
    ['api/v2/summary.json', 'Everything about now, in the vocabulary of Statuspage v2'],
    ['api/v2/status.json', 'The overall state alone'],
    ['api/v2/components.json', 'Components'],
    ['api/v2/incidents.json', 'The latest fifty incidents with their updates'],
    ['api/incidents.json', 'All incidents with their clocks, factors and tags'],
  ] as const;
  return html`<section aria-labelledby="for_machines">
<h2 id="for_machines">For machines</h2>
<ul class="plain endpoints">${addresses.map(
    ([address, what]) =>
      html`<li><a href="${hrefOf(base, address)}"><code>/${address}</code></a> <span>${what}</span></li>`,
  )}</ul>
</section>`;
}
