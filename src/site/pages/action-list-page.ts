import { actionListAddress } from '../addresses.ts';
import { type Html, html, nothing } from '../html/html.ts';
import { isReadable } from '../projection/incident-view.ts';
import type { Page } from './page.ts';
import { actionTable, type ListedAction, listedActions } from './parts/action-table.ts';
import type { Site } from './site.ts';

/** Of what is closed, the latest are shown and the others counted; what is open is always shown. */
const shownClosed = 200;

interface Group {
  readonly id: string;
  readonly heading: string;
  readonly actions: readonly ListedAction[];
}

/** What was promised: still open, overdue where due dates may be seen, done, and dropped. */
export function actionListPage(site: Site): Page {
  const groups = groupsOf(listedActions(site.content.incidents.filter(isReadable)));
  return {
    address: actionListAddress,
    title: 'Actions',
    description: 'What changes because of each incident, and what of it is done.',
    part: 'actions',
    main: html`<div class="page">
<header class="page-head">
<h1>Actions</h1>
<p class="lede">What changes because of each incident, and what of it is done.</p>
${tally(groups)}
</header>
${groups.map((group) => groupSection(site, group))}
</div>`,
  };
}

function groupsOf(actions: readonly ListedAction[]): Group[] {
  const isOverdue = ({ details }: ListedAction): boolean => details?.overdue === true;
  const groups: Group[] = [
    { id: 'overdue_actions', heading: 'Overdue', actions: actions.filter(isOverdue).toSorted(byDue) },
    {
      id: 'open_actions',
      heading: 'Open',
      actions: actions.filter((one) => one.action.status === 'open' && !isOverdue(one)).toSorted(byDue),
    },
    {
      id: 'done_actions',
      heading: 'Done',
      actions: actions.filter(({ action }) => action.status === 'done'),
    },
    {
      id: 'dropped_actions',
      heading: 'Won’t do',
      actions: actions.filter(({ action }) => action.status === 'wont_do'),
    },
  ];
  return groups.filter((group) => group.actions.length > 0);
}

/** The earliest due date first, those without one last. Where no due date may be seen the order stays. */
function byDue(a: ListedAction, b: ListedAction): number {
  const dueA = a.details?.due ?? '9999';
  const dueB = b.details?.due ?? '9999';
  return dueA === dueB ? 0 : dueA < dueB ? -1 : 1;
}

function tally(groups: readonly Group[]): Html {
  if (groups.length === 0) return html`<p class="empty">No action is recorded.</p>`;
  return html`<ul class="tally">${groups.map(
    ({ id, heading, actions }) =>
      html`<li><a href="#${id}"><span class="tally-number">${actions.length}</span> <span>${heading.toLowerCase()}</span></a></li>`,
  )}</ul>`;
}

function groupSection(site: Site, { id, heading, actions }: Group): Html {
  const isClosed = id === 'done_actions' || id === 'dropped_actions';
  const shown = isClosed ? actions.slice(0, shownClosed) : actions;
  const hidden = actions.length - shown.length;
  return html`<section class="band" aria-labelledby="${id}">
<h2 id="${id}">${heading} <span class="count">${actions.length}</span></h2>
${actionTable(site, shown, heading)}${hidden > 0 ? html`<p class="meta">and ${hidden} older</p>` : nothing}
</section>`;
}
