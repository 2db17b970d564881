import { deadlineAfter } from '../incident/deadline.ts';
import type { Configuration, Severity } from '../repository/configuration.ts';
import { formatCalendarDate, type Instant } from '../time/instant.ts';
import type { DocumentChange } from './changed-documents.ts';
import { judgedSeverity } from './judged-severity.ts';
import { judgedVisibility } from './judged-visibility.ts';
import type { ResponseSide } from './response-side.ts';
import { severityRule } from './severity-rule.ts';

/** A postmortem that is final later than its severity wants, or not yet. */
export interface LatePostmortem {
  readonly path: string;
  readonly severity: string;
  /** Business days after the end of the incident. */
  readonly withinDays: number;
  /** The last day, as a date. */
  readonly due: string;
  readonly lateBusinessDays: number;
  /** Whether this change makes it final. */
  readonly becomesFinal: boolean;
}

/** Returns the late postmortems of changed incidents, where the policy wants that to be said. */
export function latePostmortems(
  documents: readonly DocumentChange[],
  configuration: Configuration,
  now: Instant,
): LatePostmortem[] {
  return documents.flatMap((change) => {
    if (change.kind !== 'incident') return [];
    const { severity } = judgedSeverity(change, configuration);
    const isPublic = judgedVisibility(change) === 'public';
    const isSaid =
      severityRule(severity, configuration).deadline || (isPublic && configuration.review.public?.deadline);
    return (isSaid && latePostmortem(change, severity, configuration, now)) || [];
  });
}

/** Undefined where none is due, it was final before, or it is in time. */
function latePostmortem(
  { path, change, base, head }: DocumentChange,
  { id, postmortemRequired, postmortemWithinDays: withinDays }: Severity,
  { calendar }: Configuration,
  now: Instant,
): LatePostmortem | undefined {
  const response = head?.response;
  if (response === undefined || !postmortemRequired || withinDays === undefined) return undefined;
  const wasFinal = base?.response?.postmortem.state === 'final';
  if (change === 'attachment' || !owesPostmortem(response) || wasFinal) return undefined;
  const { end } = response;
  if (end?.clock !== 'resolved_at') return undefined;
  const { lastDay, lateBusinessDays } = deadlineAfter(end.at, withinDays, calendar, now);
  if (lateBusinessDays === 0) return undefined;
  const becomesFinal = response.postmortem.state === 'final';
  return { path, severity: id, withinDays, due: formatCalendarDate(lastDay), lateBusinessDays, becomesFinal };
}

function owesPostmortem({ status, practised, postmortem }: ResponseSide): boolean {
  return status === 'resolved' && !practised && !postmortem.elsewhere && postmortem.state !== 'waived';
}
