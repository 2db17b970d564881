import { momentOf } from '../../incident/clock-time.ts';
import { type Deadline, deadlineAfter } from '../../incident/deadline.ts';
import { kindOf, type PostmortemState } from '../../incident/incident.ts';
import type { Severity } from '../../repository/configuration.ts';
import type { Draft } from '../../repository/repository.ts';
import { isMisspelt } from '../misspelt.ts';
import type { RuleContext } from '../rule.ts';
import { severityOf } from '../severity-of.ts';

/** A postmortem that has to be written and is not final. */
export interface UnfinishedPostmortem {
  readonly severity: Severity;
  readonly state: PostmortemState;
  /** Undefined where the severity sets none, or nobody knows when the incident ended. */
  readonly deadline: Deadline | undefined;
}

/** Returns the postmortem a resolved incident still owes; undefined where it owes none. */
export function unfinishedPostmortem(
  draft: Draft<'incident'>,
  context: RuleContext,
): UnfinishedPostmortem | undefined {
  const { sound, reading } = draft;
  const severity = severityOf(draft, context);
  if (severity?.postmortemRequired !== true || sound.status !== 'resolved') return undefined;
  if (kindOf(sound) !== 'incident') return undefined;
  // What is there and could not be read has its own finding.
  const isWritten = reading.values?.postmortem !== undefined || isMisspelt(draft, '', 'postmortem');
  const state = sound.postmortem?.state ?? (isWritten ? undefined : 'none');
  const isSettled = state === undefined || state === 'final' || state === 'waived';
  if (isSettled || sound.postmortem?.in !== undefined) return undefined;
  return { severity, state, deadline: deadlineOf(draft, severity, context) };
}

function deadlineOf(
  { sound }: Draft<'incident'>,
  { postmortemWithinDays }: Severity,
  { configuration, now }: RuleContext,
): Deadline | undefined {
  const resolvedAt = momentOf(sound.resolved_at);
  if (configuration === undefined || postmortemWithinDays === undefined || resolvedAt === undefined)
    return undefined;
  return deadlineAfter(resolvedAt, postmortemWithinDays, configuration.calendar, now);
}
