import type { ComponentState } from '../../incident/incident.ts';
import type { Instant } from '../../time/instant.ts';
import type { BodySource } from './body-source.ts';
import type { Reference } from './reference.ts';

export type MaintenancePhase = 'scheduled' | 'in_progress' | 'completed' | 'cancelled';

export interface MaintenanceUpdateView {
  readonly at: Instant;
  readonly message: string;
}

/** All that is public of a maintenance window with visibility `status`. */
export interface WindowFields {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly title: string;
  readonly phase: MaintenancePhase;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly completedAt: Instant | undefined;
  readonly cancelledAt: Instant | undefined;
  readonly impact: string;
  readonly components: readonly { readonly component: Reference; readonly state: ComponentState }[];
  /** Oldest first. */
  readonly updates: readonly MaintenanceUpdateView[];
}

/** What one with visibility `public` shows beyond that. */
export interface PlanFields {
  readonly cancelReason: string | undefined;
  readonly tags: readonly string[];
  readonly body: BodySource;
}

export type StatusMaintenance = WindowFields & { readonly disclosed: 'status' };
export type PublishedMaintenance = WindowFields & PlanFields & { readonly disclosed: 'plan' };
export type InternalMaintenance = WindowFields &
  PlanFields & {
    readonly disclosed: 'everything';
    readonly internal: { readonly path: string; readonly services: readonly Reference[] };
  };
export type PublicMaintenance = StatusMaintenance | PublishedMaintenance;
export type MaintenanceView = PublicMaintenance | InternalMaintenance;
