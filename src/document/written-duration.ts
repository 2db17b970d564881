import type { Span } from '../finding/position.ts';
import { TextCursor } from './text-cursor.ts';
import { takeLength, takeLengthRange } from './written-length.ts';
import type { WrittenLength } from './written-numeric-length.ts';

/** A length of time as someone wrote it. */
export interface WrittenDuration {
  readonly span: Span;
  /** What it says, in seconds; the end of a range. */
  readonly seconds: number;
  /** The lengths it may stand for, in seconds, with what its rounding and its words allow. */
  readonly shortest: number;
  readonly longest: number;
}

type Bound = 'about' | 'nearly' | 'at-least' | 'at-most';

const longestDuration = 120;
const bounds: readonly (readonly [Bound, RegExp])[] = [
  [
    'at-least',
    /(?:(?:(?:a )?(?:little|bit|slightly|just) )?(?:more than|over)|at least|upwards? of|[>≥])(?![a-z])\s{0,3}/iy,
  ],
  ['at-most', /(?:no more than|less than|at most|up to|within|under|[<≤])(?![a-z])\s{0,3}/iy],
  ['nearly', /(?:nearly|almost|just under|close to|not quite)(?![a-z])\s{0,3}/iy],
  [
    'about',
    /(?:~|≈|\b(?:about|around|approximately|approx\.?|roughly|circa|ca\.|c\.|some|an estimated|an average of)(?![a-z]))\s{0,3}/iy,
  ],
];
const introduction =
  /(?:a (?:total|period|duration) of|the (?:first|full|whole|entire)|a (?:full|whole)|in total)\s{1,3}/iy;
const orSo = /\s{1,3}(?:or so|or thereabouts|more or less|\(?approx(?:imately|\.)?\)?)(?![a-z])/iy;

/** Reads the length of time that begins at an offset of the text; undefined where none begins there. */
export function readDurationAt(text: string, offset: number): WrittenDuration | undefined {
  const cursor = new TextCursor(text.slice(offset, offset + longestDuration));
  cursor.take(introduction);
  const start = cursor.at;
  const bound = takeBound(cursor);
  cursor.take(introduction);
  const range = cursor.attempt(() => takeLengthRange(cursor));
  const length = range?.[1] ?? takeLength(cursor);
  if (length === undefined) return undefined;
  const about = cursor.take(orSo) === undefined ? bound : 'about';
  return {
    span: { start: offset + start, end: offset + cursor.at },
    seconds: length.seconds,
    ...reach(range?.[0] ?? length, length, about),
  };
}

/**
 * Whether the words may stand for a length, given how far off that length may be itself. Rounding is forgiven once: what the
 * words leave open already is not added to it.
 */
export function mayStandFor(duration: WrittenDuration, seconds: number, slackSeconds: number): boolean {
  const { shortest, longest } = duration;
  const rounding = Math.min(longest - duration.seconds, duration.seconds - shortest);
  const slack = Math.max(0, slackSeconds - rounding);
  return seconds >= shortest - slack && seconds <= longest + slack;
}

function takeBound(cursor: TextCursor): Bound | undefined {
  return bounds.find(([, pattern]) => cursor.take(pattern) !== undefined)?.[0];
}

function reach(
  from: WrittenLength,
  to: WrittenLength,
  bound: Bound | undefined,
): Pick<WrittenDuration, 'shortest' | 'longest'> {
  const roundsFreely = bound === 'about' || from.approximate || to.approximate;
  const below = freely(from, roundsFreely || bound === 'nearly');
  const above = freely(to, roundsFreely);
  return {
    shortest: bound === 'at-most' ? 0 : from.seconds - below,
    longest: bound === 'at-least' ? Number.POSITIVE_INFINITY : to.seconds + above,
  };
}

/** About an hour is anything that a colleague would call so: a quarter more or less. */
function freely({ seconds, rounding }: WrittenLength, isFree: boolean): number {
  return isFree ? Math.max(rounding, seconds / 4) : rounding;
}
