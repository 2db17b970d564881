import { type Html, html, nothing } from '../../html/html.ts';
import type { MaintenanceView } from '../../projection/maintenance-view.ts';
import { phaseWords } from '../../state/words.ts';
import { icon } from '../icons.ts';
import type { Site } from '../site.ts';
import { maintenanceLink } from './links.ts';
import { momentRange } from './moment.ts';

/** Maintenance windows with their times. */
export function maintenanceList(site: Site, windows: readonly MaintenanceView[]): Html {
  return html`<ul class="windows">${windows.map((window) => windowItem(site, window))}</ul>`;
}

function windowItem(site: Site, window: MaintenanceView): Html {
  const names = window.components.map(({ component }) => component.title).join(', ');
  return html`<li class="window window-${window.phase}">
<p class="window-when">${momentRange(window.startsAt, window.endsAt)}</p>
<div class="window-what">
<h3>${maintenanceLink(site, window)}</h3>
${window.impact === '' ? nothing : html`<p>${window.impact}</p>`}
${names === '' ? nothing : html`<p class="meta"><span>${names}</span></p>`}
</div>
<p class="window-phase">${phaseBadge(window)}</p>
</li>`;
}

/** Where a window stands: picture and word. */
export function phaseBadge({ phase }: Pick<MaintenanceView, 'phase'>): Html {
  const picture = {
    scheduled: 'open',
    in_progress: 'under_maintenance',
    completed: 'done',
    cancelled: 'wont_do',
  } as const;
  return html`<span class="badge phase-badge phase-badge-${phase}">${icon(picture[phase])}${phaseWords[phase]}</span>`;
}
