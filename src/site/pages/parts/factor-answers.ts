import type { Factor } from '../../../incident/incident.ts';
import { type Html, html, nothing } from '../../html/html.ts';
import {
  internalsOf,
  type PublishedAction,
  type PublishedRisk,
  type ReadableIncident,
} from '../../projection/incident-view.ts';
import { actionKindWords } from '../../state/words.ts';
import { icon } from '../icons.ts';
import type { Site } from '../site.ts';
import { actionDetails } from './action-details.ts';
import { actionBadge } from './badges.ts';
import { calendarDate } from './moment.ts';

/** Each factor beside what answers it: actions, a risk accepted, or nothing yet. */
export function factorAnswers(site: Site, incident: ReadableIncident): Html {
  const { factors, actions } = incident;
  const unrelated = actions.filter((action) => !factors.some(({ id }) => action.factors.includes(id)));
  if (factors.length === 0 && actions.length === 0) return nothing;
  return html`<div class="answers">
${factors.length === 0 ? nothing : html`<h3 id="factors_answered">What answers each factor</h3>`}
${factors.map((factor) => factorRow(site, incident, factor))}
${
  unrelated.length === 0
    ? nothing
    : html`<h3 id="other_actions">${factors.length === 0 ? 'Actions' : 'Other actions'}</h3><ul class="answer-list">${unrelated.map((action) => actionItem(incident, action))}</ul>`
}
</div>`;
}

function factorRow({ content }: Site, incident: ReadableIncident, factor: Factor): Html {
  const actions = incident.actions.filter(({ factors }) => factors.includes(factor.id));
  const risks = incident.acceptedRisks.filter((risk) => risk.factor === factor.id);
  const meaning = content.masthead.factorCategories[factor.category] ?? '';
  return html`<div class="answer" id="factor_${factor.id}">
<div class="answer-factor">
<p class="category" title="${meaning}">${factor.category}</p>
<p class="answer-title">${factor.title}</p>
${factor.description === undefined ? nothing : html`<p>${factor.description}</p>`}
</div>
<ul class="answer-list">${actions.map((action) => actionItem(incident, action))}${risks.map((risk) => riskItem(incident, risk))}${
    actions.length + risks.length === 0
      ? html`<li class="answer-none">Nothing answers this factor yet.</li>`
      : nothing
  }</ul>
</div>`;
}

function actionItem(incident: ReadableIncident, { id, title, kind, status }: PublishedAction): Html {
  const details = internalsOf(incident)?.actions.get(id);
  return html`<li class="answer-item">${actionBadge(status, details?.overdue)}<div><p class="answer-title">${title}</p>
<p class="meta">${kind === undefined ? nothing : html`<span class="action-kind">${actionKindWords[kind]}</span>`}</p>${
    details === undefined ? nothing : actionDetails(details)
  }</div></li>`;
}

function riskItem(incident: ReadableIncident, { factor, reason }: PublishedRisk): Html {
  const details = internalsOf(incident)?.risks.get(factor);
  return html`<li class="answer-item"><span class="action-state action-accepted">${icon('accepted')}<span>Accepted</span></span><div><p class="answer-title">Risk accepted</p><p>${reason}</p>${
    details === undefined
      ? nothing
      : html`<p class="meta"><span>by <code>${details.accepted_by}</code></span><span>looked at again on ${calendarDate(details.review_on)}</span></p>`
  }</div></li>`;
}
