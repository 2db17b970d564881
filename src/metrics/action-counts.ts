import { actionStatusOf } from '../incident/incident.ts';
import { isOverdue } from '../incident/overdue.ts';
import type { Instant } from '../time/instant.ts';
import { incidentsIn, type MeasuredIncident, type Period } from './measured-incident.ts';

/** How action items stand. */
export interface ActionCounts {
  /** Those that are overdue included. */
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
  readonly wontDo: number;
}

/** Counts the action items of every document of a period, drills and near misses included: what was promised is owed. */
export function countActions(
  incidents: readonly MeasuredIncident[],
  options: Period & { readonly now: Instant },
): ActionCounts {
  const actions = incidentsIn(incidents, options).flatMap(({ values }) => values.actions ?? []);
  const count = (status: ReturnType<typeof actionStatusOf>) =>
    actions.filter((action) => actionStatusOf(action) === status).length;
  return {
    open: count('open'),
    overdue: actions.filter((action) => isOverdue(action, options.now)).length,
    done: count('done'),
    wontDo: count('wont_do'),
  };
}
