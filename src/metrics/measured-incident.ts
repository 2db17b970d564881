import { momentOf } from '../incident/clock-time.ts';
import type { IncidentDocument } from '../repository/repository.ts';
import { type Instant, parseCalendarDate } from '../time/instant.ts';

/** As much of an incident as is measured. */
export type MeasuredIncident = Pick<IncidentDocument, 'id' | 'values'>;

export interface Period {
  /** Undefined for all there is. */
  readonly since: Instant | undefined;
}

/** Returns the incidents that began in the period. Where the beginning is unknown, the day in the id stands for it. */
export function incidentsIn<Incident extends MeasuredIncident>(
  incidents: readonly Incident[],
  { since }: Period,
): readonly Incident[] {
  if (since === undefined) return incidents;
  return incidents.filter(({ id, values }) => {
    const began = momentOf(values.started_at) ?? parseCalendarDate(id.slice(0, 10));
    return began !== undefined && began >= since;
  });
}
