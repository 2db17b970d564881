import { findMeasuredRanges, type MeasuredRange } from '../../document/clock-range.ts';
import { mayStandFor } from '../../document/written-duration.ts';
import type { MeasuredLength } from '../../finding/catalogue/time.ts';
import { type Spot, textAt, valueAt } from '../../finding/report.ts';
import { clockTime } from '../../incident/clocks.ts';
import { type DurationClaim, findDurationClaims } from '../../incident/duration-claims.ts';
import type { ClockPair } from '../../incident/duration-phrases.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import { durationText } from '../../time/duration-text.ts';
import { proseOf } from '../prose.ts';
import type { Rule, RuleReport } from '../rule.ts';

/** Fires at a duration in words that the times it comes from do not make. */
export const duration: Rule = {
  code: 'time/duration',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const summary = draft.sound.impact?.summary;
    return [
      ...(summary === undefined ? [] : disagreements(draft, summary, () => valueAt('/impact/summary'))),
      ...disagreements(draft, proseOf(draft), textAt),
    ];
  },
};

function disagreements(
  draft: Draft<'incident'>,
  text: string,
  spotOf: (span: DurationClaim['duration']['span']) => Spot,
): RuleReport[] {
  const ranges = findMeasuredRanges(text);
  // A length beside its own two times is about those.
  const measured = new Set(ranges.map(({ duration: { span } }) => span.start));
  return [
    ...ranges.flatMap((range) => besideRange(draft, text, range, spotOf)),
    ...findDurationClaims(text)
      .filter(({ duration: { span } }) => !measured.has(span.start))
      .flatMap((claim) => besideClocks(draft, text, claim, spotOf)),
  ];
}

function besideRange(
  { path }: Draft<'incident'>,
  text: string,
  { duration: written, range, seconds, slackSeconds }: MeasuredRange,
  spotOf: (span: MeasuredRange['range']) => Spot,
): RuleReport[] {
  if (mayStandFor(written, seconds, slackSeconds)) return [];
  return [
    {
      problem: {
        code: 'time/duration',
        written: wordsIn(text, written.span),
        measured: { by: 'range', range: wordsIn(text, range), length: durationText(seconds / 60) },
      },
      spot: spotOf(written.span),
      related: [{ file: path, spot: spotOf(range), note: 'compared-with' }],
    },
  ];
}

function besideClocks(
  draft: Draft<'incident'>,
  text: string,
  { duration: written, pairs }: DurationClaim,
  spotOf: (span: DurationClaim['duration']['span']) => Spot,
): RuleReport[] {
  const lengths = pairs.map((pair) => lengthOf(draft, pair));
  // What nobody knows may be what is meant.
  if (lengths.includes('unknown')) return [];
  const known = lengths.filter((length) => typeof length === 'object');
  if (known.some(({ minutes, slackSeconds }) => mayStandFor(written, minutes * 60, slackSeconds))) return [];
  const [first, second] = nearestFirst(known, written.seconds);
  if (first === undefined) return [];
  return [
    {
      problem: {
        code: 'time/duration',
        written: wordsIn(text, written.span),
        measured: {
          by: 'clocks',
          lengths: second === undefined ? [named(first)] : [named(first), named(second)],
        },
      },
      spot: spotOf(written.span),
      related: [first.from, first.to].map((key) => ({
        file: draft.path,
        spot: valueAt(`/${key}`),
        note: 'compared-with' as const,
      })),
    },
  ];
}

/** What comes nearest was most likely meant. */
function nearestFirst(lengths: readonly ClockLength[], seconds: number): readonly ClockLength[] {
  const distance = ({ minutes }: ClockLength) => Math.abs(minutes * 60 - seconds);
  return [...lengths].sort((a, b) => distance(a) - distance(b));
}

function named({ from, to, minutes }: ClockLength): MeasuredLength {
  return { from, to, length: durationText(minutes) };
}

interface ClockLength extends ClockPair {
  readonly minutes: number;
  readonly slackSeconds: number;
}

/** Undefined where a clock is not given, or the two are out of order, which has its own finding. */
function lengthOf(
  { sound }: Draft<'incident'>,
  { from, to }: ClockPair,
): ClockLength | 'unknown' | undefined {
  const start = clockTime(sound, from);
  const end = clockTime(sound, to);
  if (start === undefined || end === undefined) return undefined;
  if (start.known === 'not' || end.known === 'not') return 'unknown';
  if (end.at < start.at) return undefined;
  const seconds = (end.at - start.at) / 1000;
  const isAbout = start.known === 'approximately' || end.known === 'approximately';
  // A time to the minute may be nearly a minute off.
  const toTheMinute = start.at % 60_000 === 0 || end.at % 60_000 === 0;
  return {
    from,
    to,
    minutes: seconds / 60,
    slackSeconds: isAbout ? Math.max(900, seconds / 4) : toTheMinute ? 59 : 0,
  };
}

function wordsIn(text: string, { start, end }: MeasuredRange['range']): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ');
}
