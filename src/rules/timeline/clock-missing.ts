import { keyAt, textAt } from '../../finding/report.ts';
import { type ClockTime, momentOf } from '../../incident/clock-time.ts';
import { clockTime } from '../../incident/clocks.ts';
import type { BoundedEvent } from '../../incident/event-bounds.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { isEndMistyped } from '../time/improbable-length.ts';
import { reviewOf } from './events.ts';

/** Fires at the event after which a moment of the front matter belongs, where no event of a final postmortem is near it. */
export const clockMissing: Rule = {
  code: 'timeline/clock-missing',
  check: (draft, context) => {
    if (!isDraftOf(draft, 'incident') || draft.sound.postmortem?.state !== 'final') return [];
    const { events, timelines, undated } = reviewOf(draft);
    // A time that cannot be read may be the one that is looked for.
    const endIsMistyped = isEndMistyped(draft, context);
    if ((undated.length > 0 && !endIsMistyped) || events.some(({ time }) => time.known === 'impossible'))
      return [];
    const placed = timelines.flat();
    const startedAt = momentOf(draft.sound.started_at);
    return clocks.flatMap((key) => {
      const clock = clockTime(draft.sound, key);
      if (clock === undefined || clock.known === 'not') return [];
      // A moment before the beginning is wrong itself, and has a rule of its own.
      if (startedAt !== undefined && clock.at < startedAt) return [];
      if (key === 'resolved_at' && endIsMistyped) return [];
      return placed.some((event) => isNear(event, clock)) ? [] : missing(draft, key, clock, placed);
    });
  },
};

const clocks = ['detected_at', 'mitigated_at', 'resolved_at'] as const;

type KnownClock = Extract<ClockTime, { readonly at: unknown }>;

const minuteMilliseconds = 60_000;
const nearMinutes = 5;
const nearMinutesWhereApproximate = 15;

function isNear({ event, from, to }: BoundedEvent, clock: KnownClock): boolean {
  const isExact = clock.known === 'exactly' && event.time.known === 'exactly';
  const near = (isExact ? nearMinutes : nearMinutesWhereApproximate) * minuteMilliseconds;
  const lasts = event.until === undefined || event.time.known === 'date-only' ? 0 : lengthOf(event);
  return clock.at >= from - near && clock.at <= to + lasts + near;
}

function lengthOf({ until, time }: BoundedEvent['event']): number {
  return until === undefined || !('at' in time) ? 0 : until - time.at;
}

function missing(
  draft: Draft,
  key: (typeof clocks)[number],
  { at }: KnownClock,
  placed: readonly BoundedEvent[],
): RuleReport[] {
  const above = placed.findLast(({ to }) => to <= at) ?? placed[0];
  if (above === undefined) return [];
  const text = draft.reading.values?.[key];
  return [
    {
      problem: { code: 'timeline/clock-missing', key, text: typeof text === 'string' ? text : '' },
      spot: textAt(above.event.span),
      related: [{ file: draft.path, spot: keyAt(`/${key}`), note: 'compared-with' }],
    },
  ];
}
