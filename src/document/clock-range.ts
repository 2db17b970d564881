import type { Span } from '../finding/position.ts';
import { readDurationAt, type WrittenDuration } from './written-duration.ts';

/** Two times of day, and the length someone wrote beside them. */
export interface MeasuredRange {
  readonly duration: WrittenDuration;
  /** From the first time to the end of the second. */
  readonly range: Span;
  /** From one to the other; past midnight where the second is the earlier one and no dates are given. */
  readonly seconds: number;
  /** How far off that may be: a time without seconds may be a minute off, one that is about right further. */
  readonly slackSeconds: number;
}

const time = (of: string): string =>
  String.raw`(?<about${of}>~\s?|about\s|around\s)?(?:(?<date${of}>\d{4}-\d{2}-\d{2})(?:T|,?\s{1,3}))?(?<clock${of}>(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?![\d:]|\s?[ap]\.?m\b)(?:\s?(?<zone${of}>Z|[+-]\d{2}:?\d{2}|[A-Z]{2,5}(?![A-Za-z])))?`;
const range = new RegExp(
  String.raw`(?<![\d:-])(?<opening>\b(?:from|between)\s{1,4})?${time('A')}\s{0,4}(?:\b(?:to|until|till|and|through)\b|[-–—])\s{0,4}${time('B')}`,
  'g',
);
/** A cheap look for one: few texts have any. */
const aRange =
  /\d:[0-5]\d\s?(?:Z|[A-Z]{2,5}|[+-]\d{2}:?\d{2})?\s{0,4}(?:[-–—]|to\b|until\b|till\b|and\b|through\b)\s{0,4}[~\w]/;
/** Between the range and a length behind it. */
const joint =
  /\s{0,3}(?:,\s{0,3})?(?:[([]\s{0,2}|(?:for|lasting|a total of|which is|i\.e\.,?)\s{1,3})(?:=\s{0,2}|for\s{1,3}|lasting\s{1,3})?/y;
const closed = /\s{0,3}(?:[)\],;.]|$)/y;
/** Between a length and the range behind it. */
const jointBefore = /^[*_]{0,3}\s{0,3}(?:[,:]?\s{1,3}from\s{1,4}|[([]\s{0,2}(?:from\s{1,4})?)$/i;
const introduces =
  /(?:\b(?:for|lasted|lasting|lasts|during|total|duration|downtime)|[:|])[*_]{0,3}\s{1,8}(?:(?:a total of|the first|the last)\s{1,3})?$/i;

/** Returns the lengths of time that stand beside the two times of day they measure, in order. */
export function findMeasuredRanges(text: string): MeasuredRange[] {
  if (!aRange.test(text)) return [];
  return [...text.matchAll(range)].flatMap((match) => {
    const measured = measure(match.groups ?? {});
    if (measured === undefined) return [];
    const opening = match.groups?.opening ?? '';
    const span = { start: match.index + opening.length, end: match.index + match[0].length };
    const duration = durationBehind(text, span) ?? durationBefore(text, span.start);
    return duration === undefined ? [] : [{ duration, range: span, ...measured }];
  });
}

function durationBehind(text: string, { end }: Span): WrittenDuration | undefined {
  joint.lastIndex = end;
  if (!joint.test(text)) return undefined;
  const duration = readDurationAt(text, joint.lastIndex);
  if (duration === undefined) return undefined;
  closed.lastIndex = duration.span.end;
  return closed.test(text) ? duration : undefined;
}

const longestBefore = 70;

/** Tries each word before the range: the first from which a length reaches up to it is the whole of it. */
function durationBefore(text: string, at: number): WrittenDuration | undefined {
  const from = Math.max(0, at - longestBefore);
  const before = text.slice(from, at);
  for (const { index } of before.matchAll(/(?<![^\s|:*_(])[^\s|:*_(]/g)) {
    if (!introduces.test(before.slice(0, index))) continue;
    const duration = readDurationAt(text, from + index);
    if (duration !== undefined && jointBefore.test(text.slice(duration.span.end, at))) return duration;
  }
  return undefined;
}

function measure(
  groups: Readonly<Record<string, string | undefined>>,
): Pick<MeasuredRange, 'seconds' | 'slackSeconds'> | undefined {
  const { dateA, dateB, clockA = '', clockB = '', zoneA, zoneB } = groups;
  // Two zones would have to be known; a date at the end alone says nothing about the beginning.
  if ((zoneA !== undefined && zoneA !== zoneB) || (dateB !== undefined && dateA === undefined))
    return undefined;
  const difference = secondOfDay(clockB) - secondOfDay(clockA);
  const seconds =
    dateA !== undefined && dateB !== undefined
      ? difference + secondsBetween(dateA, dateB)
      : (difference + daySeconds) % daySeconds;
  if (!(seconds >= 0)) return undefined;
  const isAbout = groups.aboutA !== undefined || groups.aboutB !== undefined;
  return {
    seconds,
    slackSeconds: isAbout ? Math.max(900, seconds / 4) : clockA.length > 5 && clockB.length > 5 ? 0 : 60,
  };
}

const daySeconds = 86_400;

function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}

function secondOfDay(clock: string): number {
  const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number);
  return (hour * 60 + minute) * 60 + second;
}
