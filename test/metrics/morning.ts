import type { MeasuredIncident } from '../../src/metrics/measured-incident.ts';
import type { IncidentFrontMatter } from '../../src/schema/kind.ts';

/** An incident of the bakery; what is not said is a resolved one of the first severity. */
export function incident(id: string, said: Partial<IncidentFrontMatter>): MeasuredIncident {
  return {
    id,
    values: {
      title: 'The oven went cold',
      severity: 'sev1',
      status: 'resolved',
      services: ['oven-control'],
      started_at: `${id.slice(0, 10)}T04:00:00Z`,
      ...said,
    },
  };
}
