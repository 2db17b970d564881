import type { LogScale } from './log-scale.ts';

const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

export interface Strip {
  readonly columns: string;
  /** How many durations the full block stands for. */
  readonly tallest: number;
}

/** Draws durations as one line of blocks, the taller the more of them lie in a column. */
export function drawStrip(minutes: readonly number[], { columns, columnOf }: LogScale): Strip {
  const counts = Array.from({ length: columns }, () => 0);
  for (const value of minutes) {
    const column = columnOf(value);
    counts[column] = (counts[column] ?? 0) + 1;
  }
  const tallest = Math.max(1, ...counts);
  const block = (count: number) =>
    count === 0 ? ' ' : (heights[Math.ceil((count / tallest) * heights.length) - 1] ?? '█');
  return { columns: counts.map(block).join('').trimEnd(), tallest };
}
