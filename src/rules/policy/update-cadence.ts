import type { CadenceBreach } from '../../finding/catalogue/policy.ts';
import { valueAt } from '../../finding/report.ts';
import { type ClockTime, parseClockTime } from '../../incident/clock-time.ts';
import { kindOf, visibilityOf } from '../../incident/incident.ts';
import type { Severity } from '../../repository/configuration.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import { durationText } from '../../time/duration-text.ts';
import type { Instant } from '../../time/instant.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { severityOf } from '../severity-of.ts';
import { isEndMistyped } from '../time/improbable-length.ts';

/** Fires at an update that came later than the severity promises, and at the last one where silence followed it. */
export const updateCadence: Rule = {
  code: 'policy/update-cadence',
  check: (draft, context) => {
    if (!isDraftOf(draft, 'incident') || kindOf(draft.sound) !== 'incident') return [];
    if (visibilityOf(draft.sound) === 'internal') return [];
    const severity = severityOf(draft, context);
    if (severity === undefined) return [];
    const messages = messagesOf(draft);
    const end = isEndMistyped(draft, context)
      ? undefined
      : markOf(draft.sound.resolved_at, '/resolved_at', true);
    return [...firstUpdate(draft, severity, messages, end), ...laterUpdates(draft, severity, messages, end)];
  },
};

interface Mark {
  readonly pointer: string;
  readonly at: Instant;
  readonly isExact: boolean;
  readonly resolves: boolean;
}

/** Updates without a readable time have their own finding; the gap around them cannot be told. */
function messagesOf({ sound }: Draft<'incident'>): readonly (Mark | undefined)[] {
  return (sound.updates ?? []).map((update, index) =>
    markOf(update?.at, `/updates/${index}/at`, update?.status === 'resolved'),
  );
}

function markOf(text: string | undefined, pointer: string, resolves: boolean): Mark | undefined {
  const time: ClockTime | undefined = text === undefined ? undefined : parseClockTime(text);
  if (time === undefined || time.known === 'not') return undefined;
  return { pointer, at: time.at, isExact: time.known === 'exactly', resolves };
}

function firstUpdate(
  draft: Draft<'incident'>,
  { id, firstUpdateWithinMinutes: promised }: Severity,
  messages: readonly (Mark | undefined)[],
  end: Mark | undefined,
): RuleReport[] {
  const detected = markOf(draft.sound.detected_at, '/detected_at', false);
  if (promised === undefined || detected === undefined) return [];
  const [first] = messages;
  if (first !== undefined) return breach(draft, 'first', id, promised, detected, first, first);
  if (messages.length > 0) return [];
  return end === undefined ? [] : breach(draft, 'none', id, promised, detected, end, detected);
}

function laterUpdates(
  draft: Draft<'incident'>,
  { id, updateEveryMinutes: promised }: Severity,
  messages: readonly (Mark | undefined)[],
  end: Mark | undefined,
): RuleReport[] {
  if (promised === undefined) return [];
  return messages.flatMap((mark, index) => {
    if (mark === undefined || mark.resolves) return [];
    if (index < messages.length - 1) {
      const next = messages[index + 1];
      return next === undefined ? [] : breach(draft, 'gap', id, promised, mark, next, next);
    }
    return end === undefined ? [] : breach(draft, 'end', id, promised, mark, end, mark);
  });
}

/** A minute that has begun counts as kept; a time that is only about right is given half as much again. */
function breach(
  { path }: Draft<'incident'>,
  breached: CadenceBreach,
  severity: string,
  promised: number,
  from: Mark,
  to: Mark,
  shown: Mark,
): RuleReport[] {
  const minutes = (to.at - from.at) / 60_000;
  const allowed = promised * (from.isExact && to.isExact ? 1 : 1.5);
  if (minutes < allowed + 1) return [];
  const other = shown === to ? from : to;
  return [
    {
      problem: {
        code: 'policy/update-cadence',
        breached,
        severity,
        length: durationText(minutes),
        promised: durationText(promised),
      },
      spot: valueAt(shown.pointer),
      related: [{ file: path, spot: valueAt(other.pointer), note: 'compared-with' }],
    },
  ];
}
