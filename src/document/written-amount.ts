import type { TextCursor } from './text-cursor.ts';

/** How many of a unit someone wrote. */
export interface WrittenAmount {
  readonly value: number;
  /** How far from it the writer may have rounded, in the same unit; undefined for a whole number. */
  readonly roundedBy?: number;
  readonly approximate?: true;
}

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const wordValues = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ...ones.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

const digits = /(\d{1,3}(?:,\d{3}){1,3}|\d{1,7})(?:[.,](\d{1,3}))?(?![\d.,]?\d)/y;
const couple = /a couple of(?=\s)/iy;
const tensWord = new RegExp(`(${tens.join('|')})(?:[- ](${ones.slice(0, 9).join('|')}))?(?![a-z])`, 'iy');
const simpleWord = new RegExp(`(an?|${[...ones].reverse().join('|')})(?![a-z])`, 'iy');
const andAHalf = /\s{1,3}and\s{1,3}a\s{1,3}half(?![a-z])/iy;

/** Takes a number in digits (`63`, `1,489`, `1.5`) or in words (`forty-five`, `two and a half`, `a couple of`). */
export function takeAmount(cursor: TextCursor): WrittenAmount | undefined {
  const number = cursor.take(digits);
  if (number !== undefined) return inDigits(number[1] ?? '', number[2]);
  if (cursor.take(couple) !== undefined) return { value: 2, approximate: true };
  const value = takeWords(cursor);
  if (value === undefined) return undefined;
  return cursor.take(andAHalf) === undefined ? { value } : { value: value + 0.5, roundedBy: 0.25 };
}

function takeWords(cursor: TextCursor): number | undefined {
  const large = cursor.take(tensWord);
  if (large !== undefined) return wordValue(large[1]) + wordValue(large[2]);
  const small = cursor.take(simpleWord);
  return small === undefined ? undefined : wordValue(small[1]);
}

function wordValue(word: string | undefined): number {
  return wordValues.get(word?.toLowerCase() ?? '') ?? 0;
}

function inDigits(whole: string, decimals: string | undefined): WrittenAmount {
  const value = Number(`${whole.replaceAll(',', '')}.${decimals ?? '0'}`);
  return decimals === undefined ? { value } : { value, roundedBy: roundingOf(decimals) };
}

/** Halves and quarters are rounder than other decimals. */
function roundingOf(decimals: string): number {
  const trimmed = decimals.replace(/0+$/, '');
  if (trimmed === '5') return 0.25;
  if (trimmed === '25' || trimmed === '75') return 0.125;
  return 10 ** -Math.max(1, trimmed.length);
}
