import type { ComponentState } from '../../incident/incident.ts';
import type { IncidentView } from '../projection/incident-view.ts';
import type { OverallState } from '../state/overall-state.ts';
import { worstState } from '../state/overall-state.ts';

/** How Statuspage v2 says how bad something is. */
export type Indicator = 'none' | 'minor' | 'major' | 'critical' | 'maintenance';

const indicators: Readonly<Record<ComponentState, Indicator>> = {
  operational: 'none',
  under_maintenance: 'maintenance',
  degraded_performance: 'minor',
  partial_outage: 'major',
  major_outage: 'critical',
};

const descriptions: Readonly<Record<Indicator, string>> = {
  none: 'All Systems Operational',
  minor: 'Minor Service Outage',
  major: 'Partial System Outage',
  critical: 'Major Service Outage',
  maintenance: 'Service Under Maintenance',
};

/** Returns the overall state in the words existing clients know; an open incident that names no component is minor. */
export function pageStatus({ state, openIncidents }: OverallState): {
  readonly indicator: Indicator;
  readonly description: string;
} {
  const indicator = state === 'operational' && openIncidents > 0 ? 'minor' : indicators[state];
  return { indicator, description: descriptions[indicator] };
}

/**
 * Returns how bad an incident was by the worst its updates said of a component: the severity is a word of the organisation's own,
 * and of a document that shows no more than its status it is not public.
 */
export function incidentImpact({ updates }: IncidentView): Exclude<Indicator, 'maintenance'> {
  const worst = worstState(updates.flatMap(({ components }) => components.map(({ state }) => state)));
  const indicator = indicators[worst];
  return indicator === 'maintenance' ? 'none' : indicator;
}
