import { learningAddress } from '../addresses.ts';
import { hrefOf } from '../base-url.ts';
import { type Html, html } from '../html/html.ts';
import {
  type IncidentView,
  internalsOf,
  isReadable,
  type ReadableIncident,
} from '../projection/incident-view.ts';
import { clockWords, detectedByWords, postmortemStateWords, visibilityWords } from '../state/words.ts';
import { type Fact, facts, listFact } from './parts/facts.ts';
import { figureText } from './parts/figure-text.ts';
import { incidentLink, runbookLink, serviceLink } from './parts/links.ts';
import { calendarDate, clockMoment } from './parts/moment.ts';
import type { Site } from './site.ts';

/** What stands beside the essay: when, what, how much, and where to read on. */
export function incidentFacts(site: Site, incident: IncidentView): Html {
  const services = internalsOf(incident)?.services ?? incident.components;
  return html`<aside class="beside" aria-label="Facts">
${facts([
  [clockWords.started_at, clockMoment(incident.startedAt)],
  [clockWords.resolved_at, clockMoment(incident.resolvedAt, incident.status !== 'resolved')],
  listFact(
    services.length === 1 ? 'Service' : 'Services',
    services.map((service) => serviceLink(site, service)),
  ),
  ...(isReadable(incident) ? postmortemFacts(site, incident) : []),
  ...internalFacts(incident),
])}
</aside>`;
}

function postmortemFacts(site: Site, incident: ReadableIncident): Fact[] {
  const { detectedBy, figures, postmortemState, coveredBy, related, runbooks, tags } = incident;
  return [
    ['Noticed first by', html`${detectedByWords[detectedBy]}`],
    ...figures.map((figure): Fact => [figure.label, figureText(figure)]),
    ['Postmortem', html`${postmortemStateWords[postmortemState]}`],
    coveredBy === undefined ? undefined : ['Written up in', incidentLink(site, coveredBy)],
    listFact(
      'Runbooks',
      runbooks.map((runbook) => runbookLink(site, runbook)),
    ),
    listFact(
      'Read beside it',
      related.map((other) => incidentLink(site, other)),
    ),
    tags.length === 0 ? undefined : ['Tags', tagLinks(site, tags)],
  ];
}

function tagLinks({ base }: Site, tags: readonly string[]): Html {
  const learning = hrefOf(base, learningAddress);
  return html`<ul class="tags">${tags.map((tag) => html`<li><a href="${learning}#tag_${tag}">${tag}</a></li>`)}</ul>`;
}

function internalFacts(incident: IncidentView): Fact[] {
  const internals = internalsOf(incident);
  if (internals === undefined) return [];
  const { roles, postmortem, visibility, path } = internals;
  const person = (name: string, handle: string | undefined): Fact =>
    handle === undefined ? undefined : [name, html`<code>${handle}</code>`];
  return [
    person('Commander', roles.commander),
    person('Scribe', roles.scribe),
    person('Communications', roles.communications),
    listFact(
      'Experts',
      (roles.experts ?? []).map((handle) => html`<code>${handle}</code>`),
    ),
    person('Postmortem owner', postmortem?.owner),
    postmortem?.reviewed_on === undefined ? undefined : ['Reviewed on', calendarDate(postmortem.reviewed_on)],
    postmortem?.reason === undefined ? undefined : ['Waived because', html`${postmortem.reason}`],
    ['Visibility', html`${visibilityWords[visibility]}`],
    ['Document', html`<code>${path}</code>`],
  ];
}
