import type { Configuration } from '../repository/configuration.ts';
import { type IncidentDocument, isDraftOf, type Repository } from '../repository/repository.ts';
import type { Instant } from '../time/instant.ts';
import { type ActionCounts, countActions } from './action-counts.ts';
import { type ClockDistributions, clockDistributions } from './clock-distributions.ts';
import { type Grouping, groupIncidents } from './groups.ts';
import type { Period } from './measured-incident.ts';

export interface MetricsOptions extends Period {
  /** Action items are overdue as of this moment. */
  readonly now: Instant;
  /** Undefined for everything together only. */
  readonly by: Grouping | undefined;
}

export interface GroupMetrics extends ClockDistributions {
  readonly id: string | undefined;
  readonly title: string;
  readonly actions: ActionCounts;
}

export interface MetricsReport extends MetricsOptions {
  readonly total: GroupMetrics;
  /** Only groups with a document in the period; an incident may count for several. */
  readonly groups: readonly GroupMetrics[];
  /** Paths of incidents that could not be measured because of the mistakes in them. */
  readonly leftOut: readonly string[];
}

/** Measures the clocks and action items of a repository, all together and by group. */
export function measureRepository(
  repository: Repository,
  configuration: Configuration,
  options: MetricsOptions,
): MetricsReport {
  const all = { id: undefined, title: 'All incidents', incidents: [...repository.incidents.values()] };
  const groups = options.by === undefined ? [] : groupIncidents(repository, configuration, options.by);
  return {
    ...options,
    total: measureGroup(all, options),
    groups: groups.map((group) => measureGroup(group, options)).filter(hasDocuments),
    leftOut: leftOut(repository),
  };
}

interface Group {
  readonly id: string | undefined;
  readonly title: string;
  readonly incidents: readonly IncidentDocument[];
}

function measureGroup({ id, title, incidents }: Group, options: MetricsOptions): GroupMetrics {
  return {
    id,
    title,
    ...clockDistributions(incidents, options),
    actions: countActions(incidents, options),
  };
}

function hasDocuments({ documents }: GroupMetrics): boolean {
  return Object.values(documents).some((count) => count > 0);
}

function leftOut({ drafts, incidents, reports }: Repository): string[] {
  const invalid = drafts.filter((draft) => isDraftOf(draft, 'incident') && !incidents.has(draft.id));
  const unreadable = reports.filter(({ file }) => file.startsWith('incidents/'));
  return [...invalid.map(({ path }) => path), ...unreadable.map(({ file }) => file)].sort();
}
