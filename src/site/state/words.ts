import type { ClockKey, DurationName } from '../../incident/clocks.ts';
import type {
  ActionItem,
  ActionStatus,
  ComponentState,
  IncidentKind,
  IncidentStatus,
  PostmortemState,
  Visibility,
} from '../../incident/incident.ts';
import type { PostmortemFields } from '../projection/incident-view.ts';
import type { MaintenancePhase } from '../projection/maintenance-view.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What pages call things. One place, so that every page says the same. */
export const componentStateWords: Words<ComponentState> = {
  operational: 'Operational',
  degraded_performance: 'Degraded',
  partial_outage: 'Partial outage',
  major_outage: 'Major outage',
  under_maintenance: 'Maintenance',
};

export const incidentStatusWords: Words<IncidentStatus> = {
  investigating: 'Investigating',
  identified: 'Identified',
  monitoring: 'Monitoring',
  resolved: 'Resolved',
};

export const incidentKindWords: Words<IncidentKind> = {
  incident: 'Incident',
  near_miss: 'Near miss',
  drill: 'Drill',
};

export const phaseWords: Words<MaintenancePhase> = {
  scheduled: 'Scheduled',
  in_progress: 'In progress',
  completed: 'Completed',
  cancelled: 'Cancelled',
};

export const actionStatusWords: Words<ActionStatus> = {
  open: 'Open',
  done: 'Done',
  wont_do: 'Won’t do',
};

export const actionKindWords: Words<NonNullable<ActionItem['kind']>> = {
  prevent: 'Prevent',
  detect: 'Detect',
  mitigate: 'Mitigate',
  process: 'Process',
};

export const postmortemStateWords: Words<PostmortemState> = {
  none: 'Not written yet',
  draft: 'Draft',
  in_review: 'In review',
  final: 'Final',
  waived: 'Waived',
};

export const visibilityWords: Words<Visibility> = {
  internal: 'Internal',
  status: 'Status only',
  public: 'Public',
};

export const detectedByWords: Words<PostmortemFields['detectedBy']> = {
  alert: 'An alert',
  customer: 'A customer',
  employee: 'An employee',
  partner: 'A partner',
  unknown: 'Not known',
};

export const clockWords: Words<ClockKey> = {
  started_at: 'Impact began',
  detected_at: 'Detected',
  acknowledged_at: 'Acknowledged',
  mitigated_at: 'Mitigated',
  resolved_at: 'Resolved',
};

export const clockDefinitions: Words<ClockKey> = {
  started_at: 'When impact on users began.',
  detected_at: 'When the organisation first knew: an alert fired, or a person noticed.',
  acknowledged_at: 'When someone took responsibility for responding.',
  mitigated_at: 'When the impact on users ended or became negligible.',
  resolved_at: 'When normal operation was confirmed.',
};

export const durationWords: Words<DurationName> = {
  time_to_detect: 'Time to detect',
  time_to_acknowledge: 'Time to acknowledge',
  time_to_mitigate: 'Time to mitigate',
  time_to_resolve: 'Time to resolve',
};

export const durationDefinitions: Words<DurationName> = {
  time_to_detect: 'From the beginning of impact until the organisation knew.',
  time_to_acknowledge: 'From knowing until someone took it on.',
  time_to_mitigate: 'From the beginning of impact until users were no longer affected.',
  time_to_resolve: 'From the beginning of impact until normal operation was confirmed.',
};
