import type { ComponentState } from '../../../incident/incident.ts';
import type { OverallState } from '../../state/overall-state.ts';

const sentences: Readonly<Record<Exclude<ComponentState, 'operational'>, string>> = {
  under_maintenance: 'Maintenance is in progress',
  degraded_performance: 'Some components are degraded',
  partial_outage: 'Some components are partly down',
  major_outage: 'There is a major outage',
};

/** Returns the state of everything in one sentence, without its full stop. */
export function overallSentence({ state, openIncidents, maintenanceInProgress }: OverallState): string {
  if (state !== 'operational') return sentences[state];
  if (openIncidents === 1) return 'Components work, one incident is open';
  if (openIncidents > 1) return `Components work, ${openIncidents} incidents are open`;
  return maintenanceInProgress > 0 ? 'Maintenance is in progress' : 'All components are operational';
}
