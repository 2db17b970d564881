import { valueAt } from '../../finding/report.ts';
import { momentOf } from '../../incident/clock-time.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import { durationText } from '../../time/duration-text.ts';
import { formatCalendarDate, type Instant, parseInstant } from '../../time/instant.ts';
import type { Rule, RuleContext, RuleReport } from '../rule.ts';
import { hasImprobableYear } from './improbable.ts';

const dayMinutes = 1440;

/** Fires at the exact end of an incident or of a window that lies further from its exact beginning than the configured bound. */
export const improbableLength: Rule = {
  code: 'time/improbable-length',
  check: (draft, { configuration, now }) => {
    if (configuration === undefined) return [];
    const { incidentDays, maintenanceDays } = configuration.limits;
    if (isDraftOf(draft, 'incident')) {
      const incident = incidentOf(draft);
      // A year that is wrong by itself has its own finding.
      const isToldAlready =
        hasImprobableYear(incident.fromText ?? '', configuration) || isAfter(incident.toText, now);
      return isToldAlready ? [] : tooLong(draft, incident, incidentDays);
    }
    return isDraftOf(draft, 'maintenance') ? tooLong(draft, windowOf(draft), maintenanceDays) : [];
  },
};

/**
 * Whether the end of an incident has a finding of its own that most likely is a slip of the finger: a day still to come, or
 * one far away that would be an ordinary one with another year, month or day. What would follow from it is then not told.
 */
export function isEndMistyped(
  draft: Draft<'incident'>,
  { configuration, now }: Pick<RuleContext, 'configuration' | 'now'>,
): boolean {
  const incident = incidentOf(draft);
  if (isAfter(incident.toText, now)) return true;
  const excess =
    configuration === undefined ? undefined : excessOf(incident, configuration.limits.incidentDays);
  return excess?.perhaps !== undefined;
}

function isAfter(text: string | undefined, now: Instant): boolean {
  const at = momentOf(text);
  return at !== undefined && formatCalendarDate(at) > formatCalendarDate(now);
}

interface Stretch {
  readonly what: 'incident' | 'window';
  readonly from: string;
  readonly fromText: string | undefined;
  readonly to: string;
  readonly toText: string | undefined;
}

function incidentOf({ sound }: Draft<'incident'>): Stretch {
  const to =
    sound.resolved_at === undefined || sound.resolved_at === 'unknown' ? 'mitigated_at' : 'resolved_at';
  return { what: 'incident', from: 'started_at', fromText: sound.started_at, to, toText: sound[to] };
}

function windowOf({ sound }: Draft<'maintenance'>): Stretch {
  return {
    what: 'window',
    from: 'starts_at',
    fromText: sound.starts_at,
    to: 'ends_at',
    toText: sound.ends_at,
  };
}

function tooLong({ path }: Draft, stretch: Stretch, limitDays: number): RuleReport[] {
  const { what, from, to } = stretch;
  const excess = excessOf(stretch, limitDays);
  if (excess === undefined) return [];
  return [
    {
      problem: { code: 'time/improbable-length', what, from, to, limitDays, ...excess },
      spot: valueAt(`/${to}`),
      related: [{ file: path, spot: valueAt(`/${from}`), note: 'compared-with' }],
    },
  ];
}

/** What is to be said of a stretch that is longer than it may be; undefined where it is not, or one of its times is not exact. */
function excessOf({ fromText, toText }: Stretch, limitDays: number) {
  if (fromText === undefined || toText === undefined) return undefined;
  const minutes = minutesBetween(fromText, toText);
  if (minutes === undefined || minutes <= limitDays * dayMinutes) return undefined;
  const perhaps = perhapsMeant(fromText, toText);
  const length = durationText(minutes);
  return { fromText, toText, length, ...(perhaps === undefined ? {} : { perhaps }) };
}

/** Where one part of a date was mistyped, the same part of the other date makes an ordinary length. */
function perhapsMeant(fromText: string, toText: string): { text: string; length: string } | undefined {
  for (const [at, length] of [
    [0, 4],
    [5, 2],
    [8, 2],
  ] as const) {
    const text = `${toText.slice(0, at)}${fromText.slice(at, at + length)}${toText.slice(at + length)}`;
    const minutes = minutesBetween(fromText, text);
    if (text !== toText && minutes !== undefined && minutes >= 0 && minutes < 2 * dayMinutes)
      return { text, length: durationText(minutes) };
  }
  return undefined;
}

/** Only of exact times: who writes `~` has looked at the date. */
function minutesBetween(from: string, to: string): number | undefined {
  const start = parseInstant(from);
  const end = parseInstant(to);
  return start === undefined || end === undefined ? undefined : (end - start) / 60_000;
}
