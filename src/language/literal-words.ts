import { gap } from './wording.ts';

/** Returns a pattern for any of the phrases as whole words, or undefined where there are none. */
export function literalWords(phrases: readonly string[], flags: 'g' | 'gi'): RegExp | undefined {
  const alternatives = phrases
    .map((words) => words.trim().split(/\s+/).map(escaped).join(gap))
    .filter((words) => words !== '');
  if (alternatives.length === 0) return undefined;
  return new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${longestFirst(alternatives).join('|')})(?![\\p{L}\\p{N}_])`,
    `${flags}u`,
  );
}

/** The first alternative that fits is taken. */
function longestFirst(alternatives: readonly string[]): string[] {
  return alternatives.toSorted((a, b) => b.length - a.length);
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
