import type { CannotRun } from '../finding/cannot-run.ts';
import type { AuditReport } from './audit-report.ts';
import type { HandOverReport } from './hand-over-report.ts';
import type { LeftOut } from './left-out.ts';
import type { Counts } from './operation.ts';
import type { Step, SyncCounts } from './step.ts';

interface Shared {
  /** `owner/name`, where it is known. */
  readonly repository: string | undefined;
  /** Whether existing issues were looked at. If not, it is the plan for a repository without issues. */
  readonly compared: boolean;
  readonly steps: readonly Step[];
  readonly leftOut: readonly LeftOut[];
}

/** What would be done. */
export interface PlanReport extends Shared {
  readonly is: 'plan';
  readonly counts: Counts;
}

/** What was done. */
export interface RunReport extends Shared {
  readonly is: 'run';
  readonly counts: SyncCounts;
  /** Undefined where the run did not come so far, or was not to hand anything over. */
  readonly handOver: HandOverReport | undefined;
  /** Undefined where no review was overridden. */
  readonly audits: AuditReport | undefined;
  /** What ended the run before it was through. */
  readonly stopped: CannotRun | undefined;
}

export type IssueReport = PlanReport | RunReport;
