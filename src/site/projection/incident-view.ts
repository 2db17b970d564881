import type { ClockTime } from '../../incident/clock-time.ts';
import type { ClockKey, DerivedDuration, DurationName } from '../../incident/clocks.ts';
import type {
  AcceptedRisk,
  ActionItem,
  ActionStatus,
  ComponentState,
  Factor,
  IncidentKind,
  IncidentStatus,
  PostmortemState,
  Visibility,
} from '../../incident/incident.ts';
import type { IncidentFrontMatter } from '../../schema/kind.ts';
import type { Instant } from '../../time/instant.ts';
import type { BodySource } from './body-source.ts';
import type { Reference } from './reference.ts';

/** A public status message. */
export interface UpdateView {
  readonly at: Instant;
  readonly approximate: boolean;
  readonly status: IncidentStatus;
  readonly message: string;
  readonly components: readonly { readonly component: Reference; readonly state: ComponentState }[];
}

/** All that is public of an incident with visibility `status`. */
export interface StatusFields {
  readonly id: string;
  /** Ids it had before, the oldest first: each keeps its address. */
  readonly formerIds: readonly string[];
  readonly title: string;
  /** Told to everyone, or a drill would pass for an outage. */
  readonly kind: IncidentKind;
  readonly status: IncidentStatus;
  readonly startedAt: ClockTime;
  readonly resolvedAt: ClockTime;
  readonly impactSummary: string;
  /** The public faces of its services. */
  readonly components: readonly Reference[];
  /** Oldest first. */
  readonly updates: readonly UpdateView[];
}

export interface SeverityView {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
}

/**
 * An action item as a public postmortem shows it. Who does it, by when, how it is proved, how urgent it is and why it was
 * dropped are the organisation's own business.
 */
export interface PublishedAction {
  readonly id: string;
  readonly title: string;
  readonly kind: NonNullable<ActionItem['kind']> | undefined;
  readonly status: ActionStatus;
  readonly factors: readonly string[];
}

/** A risk that is lived with. By whom it was accepted and until when stays inside. */
export type PublishedRisk = Pick<AcceptedRisk, 'factor' | 'reason'>;

type Impact = NonNullable<IncidentFrontMatter['impact']>;
export type Figure = NonNullable<Impact['figures']>[number];
export type Source = NonNullable<IncidentFrontMatter['sources']>[number];

/** What an incident with visibility `public` shows beyond that: its postmortem. */
export interface PostmortemFields {
  readonly severity: SeverityView;
  readonly clocks: Readonly<Record<ClockKey, ClockTime>>;
  readonly durations: Readonly<Record<DurationName, DerivedDuration>>;
  readonly detectedBy: NonNullable<IncidentFrontMatter['detected_by']>;
  readonly figures: readonly Figure[];
  readonly postmortemState: PostmortemState;
  /** The incident whose write-up covers this one as well. */
  readonly coveredBy: Reference | undefined;
  readonly factors: readonly Factor[];
  readonly actions: readonly PublishedAction[];
  readonly acceptedRisks: readonly PublishedRisk[];
  readonly sources: readonly Source[];
  readonly related: readonly Reference[];
  readonly runbooks: readonly Reference[];
  readonly tags: readonly string[];
  readonly body: BodySource;
}

/** The rest of an action item. */
export interface ActionDetails
  extends Pick<ActionItem, 'owner' | 'due' | 'done_when' | 'priority' | 'reason' | 'done_on' | 'evidence'> {
  readonly overdue: boolean;
}

/** What only the organisation sees. */
export interface InternalFields {
  readonly visibility: Visibility;
  readonly path: string;
  readonly services: readonly Reference[];
  readonly roles: NonNullable<IncidentFrontMatter['roles']>;
  readonly postmortem: NonNullable<IncidentFrontMatter['postmortem']> | undefined;
  /** By id of the action. */
  readonly actions: ReadonlyMap<string, ActionDetails>;
  /** By id of the factor. */
  readonly risks: ReadonlyMap<string, Pick<AcceptedRisk, 'accepted_by' | 'review_on'>>;
}

export type StatusIncident = StatusFields & { readonly disclosed: 'status' };
export type PublishedIncident = StatusFields & PostmortemFields & { readonly disclosed: 'postmortem' };
export type InternalIncident = StatusFields &
  PostmortemFields & { readonly disclosed: 'everything'; readonly internal: InternalFields };

export type PublicIncident = StatusIncident | PublishedIncident;
export type IncidentView = PublicIncident | InternalIncident;
/** An incident of which this audience may read the postmortem. */
export type ReadableIncident = PublishedIncident | InternalIncident;

/** Whether this audience may read its postmortem. */
export function isReadable(incident: IncidentView): incident is ReadableIncident {
  return incident.disclosed !== 'status';
}

/** Returns what only the organisation sees of an incident; undefined on the public site. */
export function internalsOf(incident: IncidentView): InternalFields | undefined {
  return incident.disclosed === 'everything' ? incident.internal : undefined;
}
