import type { FindingCounts, Level } from '../finding.ts';
import { counted } from './counted.ts';

const levels = ['error', 'warning', 'info'] as const;
const nouns: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Returns how many findings there are of each level: `4 errors, 1 note`; the empty text where there are none. */
export function levelWords(
  counts: FindingCounts,
  paint: (level: Level, words: string) => string = (_level, words) => words,
): string {
  return levels
    .filter((level) => counts[level] > 0)
    .map((level) => paint(level, counted(counts[level], nouns[level])))
    .join(', ');
}

/** Returns how many findings there are of all levels together. */
export function total({ error, warning, info }: FindingCounts): number {
  return error + warning + info;
}
