import { momentOf } from '../incident/clock-time.ts';
import {
  type ActionItem,
  type ActionStatus,
  actionStatusOf,
  type IncidentKind,
  kindOf,
} from '../incident/incident.ts';
import {
  calendarDay,
  daysUntilDue,
  type Lateness,
  type LatenessLimits,
  latenessOf,
} from '../incident/lateness.ts';
import type { Configuration, Team } from '../repository/configuration.ts';
import type { IncidentDocument, Repository } from '../repository/repository.ts';
import { type Instant, parseCalendarDate } from '../time/instant.ts';
import { teamOf } from './responsible-team.ts';

/** In calendar days. */
export interface BacklogLimits extends LatenessLimits {
  readonly agedDays: number;
}

/** One action item as it stands. All days are calendar days in UTC. */
export interface BacklogItem {
  /** Id and title of its incident. */
  readonly incident: string;
  readonly incidentTitle: string;
  readonly kind: IncidentKind;
  readonly severity: string;
  /** Its own id and title. */
  readonly action: string;
  readonly title: string;
  readonly status: ActionStatus;
  readonly owner: string | undefined;
  readonly team: Team | undefined;
  readonly priority: NonNullable<ActionItem['priority']>;
  /** As it is written, whether the calendar has that day or not. */
  readonly due: string | undefined;
  /** Negative once it is late; undefined without a date that exists. */
  readonly daysUntilDue: number | undefined;
  readonly lateness: Lateness;
  /** Since the incident was resolved, or else since it began; undefined where nobody knows either. */
  readonly ageDays: number | undefined;
  /** Whether it has been open for longer than the limit. */
  readonly aged: boolean;
}

/** What an action item is judged by. */
export interface BacklogView {
  readonly now: Instant;
  readonly limits: BacklogLimits;
  readonly repository: Repository;
  readonly configuration: Configuration;
}

/** Returns every action item of an incident, closed ones too. Of two with one id the first counts, as it does for issues. */
export function itemsOf(incident: IncidentDocument, view: BacklogView): BacklogItem[] {
  const byId = new Map<string, ActionItem>();
  for (const action of incident.values.actions ?? []) if (!byId.has(action.id)) byId.set(action.id, action);
  return [...byId.values()].map((action) => itemOf(action, incident, view));
}

function itemOf(
  action: ActionItem,
  incident: IncidentDocument,
  { now, limits, repository, configuration }: BacklogView,
): BacklogItem {
  const status = actionStatusOf(action);
  const ageDays = ageInDays(incident, now);
  return {
    incident: incident.id,
    incidentTitle: incident.values.title,
    kind: kindOf(incident.values),
    severity: incident.values.severity,
    action: action.id,
    title: action.title,
    status,
    owner: action.owner,
    team: teamOf(action, incident, repository, configuration),
    priority: action.priority ?? 'medium',
    due: action.due,
    daysUntilDue: daysUntilDue(action, now),
    lateness: latenessOf(action, { now, ...limits }),
    ageDays,
    aged: status === 'open' && ageDays !== undefined && ageDays > limits.agedDays,
  };
}

/** Where no time is known the day in the id stands for it. Looked at from before its incident, an action item has no age. */
function ageInDays({ id, values }: IncidentDocument, now: Instant): number | undefined {
  const since =
    momentOf(values.resolved_at) ?? momentOf(values.started_at) ?? parseCalendarDate(id.slice(0, 10));
  return since === undefined ? undefined : Math.max(0, calendarDay(now) - calendarDay(since));
}

/** Whether the last day of an action item is over. */
export function isLate({ lateness }: BacklogItem): boolean {
  return lateness === 'overdue' || lateness === 'escalated';
}
