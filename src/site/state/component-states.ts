import type { ComponentState } from '../../incident/incident.ts';
import type { Instant } from '../../time/instant.ts';
import type { SiteContent } from '../projection/content.ts';
import type { IncidentView } from '../projection/incident-view.ts';
import { isComponent, type ServiceView } from '../projection/service-view.ts';

/** What users of a component experience now. */
export interface ComponentNow {
  readonly service: ServiceView;
  readonly state: ComponentState;
  /** The incident whose update says so. */
  readonly incident: IncidentView | undefined;
  /** When it said so. */
  readonly since: Instant | undefined;
}

/** Whether users are affected by it now: near misses and drills never count. */
export function isOpen({ kind, status }: IncidentView): boolean {
  return kind === 'incident' && status !== 'resolved';
}

/**
 * Returns each component's state: that of the latest update that named it, among open incidents; where they leave it
 * operational, that of a maintenance window in progress; else operational.
 */
export function componentStates({ services, incidents, maintenance }: SiteContent): ComponentNow[] {
  const latest = latestStatements(incidents.filter(isOpen));
  const underMaintenance = new Map(
    maintenance
      .filter(({ phase }) => phase === 'in_progress')
      .flatMap(({ components }) => components.map(({ component, state }) => [component.id, state] as const)),
  );
  return services.filter(isComponent).map((service) => {
    const statement = latest.get(service.id);
    if (statement !== undefined && statement.state !== 'operational') return { service, ...statement };
    const planned = underMaintenance.get(service.id) ?? 'operational';
    return { service, state: planned, incident: undefined, since: undefined };
  });
}

type Statement = Omit<ComponentNow, 'service' | 'since'> & { readonly since: Instant };

function latestStatements(incidents: readonly IncidentView[]): Map<string, Statement> {
  const latest = new Map<string, Statement>();
  for (const incident of incidents) {
    for (const { at, components } of incident.updates) {
      for (const { component, state } of components) {
        const known = latest.get(component.id);
        if (known === undefined || known.since <= at)
          latest.set(component.id, { state, incident, since: at });
      }
    }
  }
  return latest;
}
