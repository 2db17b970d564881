import { maintenanceAddress } from '../addresses.ts';
import { absoluteUrl, hrefOf } from '../base-url.ts';
import type { Site } from '../pages/site.ts';
import type { MaintenanceView } from '../projection/maintenance-view.ts';
import { isoTime } from './iso-time.ts';
import { componentEntry } from './statuspage-component.ts';
import { pageId } from './statuspage-page.ts';

const statuses = {
  scheduled: 'scheduled',
  in_progress: 'in_progress',
  completed: 'completed',
  // Statuspage has no word for a window that was called off; to its clients it is over.
  cancelled: 'completed',
} as const;

/** Returns a maintenance window as Statuspage v2 shows it. */
export function statuspageMaintenance(site: Site, window: MaintenanceView): object {
  const { id, title, phase, startsAt, endsAt, updates, completedAt, cancelledAt } = window;
  const address = maintenanceAddress(id);
  const status = statuses[phase];
  const ended = completedAt ?? cancelledAt ?? (status === 'completed' ? endsAt : undefined);
  const affected = site.components.filter(({ service }) =>
    window.components.some(({ component }) => component.id === service.id),
  );
  return {
    id,
    name: title,
    status,
    created_at: isoTime(updates[0]?.at ?? startsAt),
    updated_at: isoTime(updates.at(-1)?.at ?? startsAt),
    monitoring_at: null,
    resolved_at: isoTime(ended),
    impact: 'maintenance',
    shortlink: absoluteUrl(site.base, address) ?? hrefOf(site.base, address),
    started_at: isoTime(startsAt),
    page_id: pageId,
    incident_updates: updates
      .map(({ at, message }, index) => ({
        id: `${id}_${index + 1}`,
        status,
        body: message,
        incident_id: id,
        created_at: isoTime(at),
        updated_at: isoTime(at),
        display_at: isoTime(at),
        affected_components: null,
        deliver_notifications: true,
        custom_tweet: null,
        tweet_id: null,
      }))
      .toReversed(),
    components: affected.map((component, index) =>
      componentEntry(component, index + 1, site.index.componentNews),
    ),
    scheduled_for: isoTime(startsAt),
    scheduled_until: isoTime(endsAt),
  };
}
