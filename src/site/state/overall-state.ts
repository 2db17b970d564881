import type { ComponentState } from '../../incident/incident.ts';
import type { SiteContent } from '../projection/content.ts';
import { type ComponentNow, isOpen } from './component-states.ts';

/** From best to worst; the order in which one word is chosen for all components. */
export const statesByWeight = [
  'operational',
  'under_maintenance',
  'degraded_performance',
  'partial_outage',
  'major_outage',
] as const satisfies readonly ComponentState[];

/** Returns the worst of some states; operational where there are none. */
export function worstState(states: readonly ComponentState[]): ComponentState {
  return statesByWeight.findLast((state) => states.includes(state)) ?? 'operational';
}

export interface OverallState {
  readonly state: ComponentState;
  /** How many incidents are open, those without a component in trouble too. */
  readonly openIncidents: number;
  readonly maintenanceInProgress: number;
}

/** Returns the answer to the one question a status page is opened for. */
export function overallState(content: SiteContent, components: readonly ComponentNow[]): OverallState {
  return {
    state: worstState(components.map(({ state }) => state)),
    openIncidents: content.incidents.filter(isOpen).length,
    maintenanceInProgress: content.maintenance.filter(({ phase }) => phase === 'in_progress').length,
  };
}
