import type { TextCursor } from './text-cursor.ts';
import { takeAmount, type WrittenAmount } from './written-amount.ts';
import { roundingOfMinutesSeconds, takeNumericLength, type WrittenLength } from './written-numeric-length.ts';

const secondsIn = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const;
type Unit = keyof typeof secondsIn;

const unit =
  /[\s-]{0,4}(weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|[dhms](?=\d))(?!\p{L})|[\s-]{0,4}([dhms])(?![\p{L}\p{N}])/iuy;
const andNext = /\.?\s{0,4}(?:,\s{0,4}(?:and\s{1,4})?|and\s{1,4}|&\s{0,4})?/iy;

function takeUnit(cursor: TextCursor): Unit | undefined {
  const match = cursor.take(unit);
  return unitOf(match?.[1] ?? match?.[2]);
}

function unitOf(written: string | undefined): Unit | undefined {
  switch (written?.[0]?.toLowerCase()) {
    case 's':
      return 's';
    case 'm':
      return 'm';
    case 'h':
      return 'h';
    case 'd':
      return 'd';
    case 'w':
      return 'w';
    default:
      return undefined;
  }
}

/** How far a number of a unit may be from what happened. */
function roundingOf(of: Unit, { roundedBy }: WrittenAmount): number {
  if (roundedBy !== undefined) return Math.max(roundedBy * secondsIn[of], 1);
  if (of === 's') return 1;
  return of === 'm' ? roundingOfMinutesSeconds : secondsIn[of] / 2;
}

/** Takes a length in any of its forms: `63 minutes`, `1h 20m`, `PT1H20M`, `1:20:00`, `half an hour`. */
export function takeLength(cursor: TextCursor): WrittenLength | undefined {
  return takeNumericLength(cursor) ?? takeFraction(cursor) ?? cursor.attempt(() => takeParts(cursor));
}

const fraction =
  /(?:(half)[\s-]{1,3}(?:an?\s{1,3})?|(?:an?\s{1,3})(half)[\s-]{1,3}|((?:an?\s{1,3})?quarter|three[\s-]quarters)\s{1,3}of\s{1,3}an\s{1,3})(?=hour|day|minute)/iy;

/** `half an hour`, `a half-hour`, `three quarters of an hour`. */
function takeFraction(cursor: TextCursor): WrittenLength | undefined {
  return cursor.attempt(() => {
    const match = cursor.take(fraction);
    const of = match === undefined ? undefined : takeUnit(cursor);
    if (match === undefined || of === undefined) return undefined;
    const quarters = match[3] === undefined ? 2 : match[3].toLowerCase().startsWith('three') ? 3 : 1;
    return { seconds: (quarters / 4) * secondsIn[of], rounding: secondsIn[of] / 8, approximate: false };
  });
}

const behindHalf = /\s{1,3}and\s{1,3}a\s{1,3}half(?![a-z])/iy;

/** `2 h 10 min`, `2 hours and 10 minutes`, `an hour and a half`: units from large to small. */
function takeParts(cursor: TextCursor): WrittenLength | undefined {
  const first = takePart(cursor);
  if (first === undefined) return undefined;
  if (cursor.take(behindHalf) !== undefined) {
    const half = secondsIn[first.unit] / 2;
    return { ...first, seconds: first.seconds + half, rounding: half / 2 };
  }
  let total: Part = first;
  for (
    let next = takeNextPart(cursor, total.unit);
    next !== undefined;
    next = takeNextPart(cursor, total.unit)
  ) {
    total = {
      ...next,
      seconds: total.seconds + next.seconds,
      approximate: total.approximate || next.approximate,
    };
  }
  return total;
}

interface Part extends WrittenLength {
  readonly unit: Unit;
}

function takePart(cursor: TextCursor): Part | undefined {
  const amount = takeAmount(cursor);
  const of = amount === undefined ? undefined : takeUnit(cursor);
  return amount === undefined || of === undefined ? undefined : partOf(amount, of);
}

function partOf(amount: WrittenAmount, of: Unit): Part {
  return {
    unit: of,
    seconds: amount.value * secondsIn[of],
    rounding: roundingOf(of, amount),
    approximate: amount.approximate === true,
  };
}

function takeNextPart(cursor: TextCursor, above: Unit): Part | undefined {
  return cursor.attempt(() => {
    cursor.take(andNext);
    const part = takePart(cursor);
    return part !== undefined && secondsIn[part.unit] < secondsIn[above] ? part : undefined;
  });
}

const rangeJoint = /\s{0,3}(?:[-–—]|to|or)\s{0,3}/iy;
const between = /between\s{1,3}/iy;
const and = /\s{1,3}and\s{1,3}/iy;

/** `20-30 minutes`, `two to three hours`, `between 20 and 30 minutes`. */
export function takeLengthRange(cursor: TextCursor): readonly [WrittenLength, WrittenLength] | undefined {
  const joint = cursor.take(between) === undefined ? rangeJoint : and;
  const low = takeAmount(cursor);
  if (low === undefined || cursor.take(joint) === undefined) return undefined;
  const high = takeAmount(cursor);
  const of = high === undefined ? undefined : takeUnit(cursor);
  if (high === undefined || of === undefined || high.value < low.value) return undefined;
  return [partOf(low, of), partOf(high, of)];
}
