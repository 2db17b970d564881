/** Moments people know, in minutes. */
const landmarks: readonly (readonly [minutes: number, label: string])[] = [
  [1, '1 min'],
  [5, '5 min'],
  [15, '15 min'],
  [60, '1 h'],
  [240, '4 h'],
  [1440, '1 d'],
  [4320, '3 d'],
  [10_080, '1 w'],
  [43_200, '30 d'],
  [129_600, '90 d'],
  [525_600, '365 d'],
  [5_256_000, '10 y'],
];

/** Lays durations out on one line of text, logarithmically: the way from 1 to 5 minutes is as wide as from 1 to 5 hours. */
export interface LogScale {
  readonly columns: number;
  /** Durations outside the scale lie at its ends. */
  readonly columnOf: (minutes: number) => number;
  /** Labels, each begun by a `|` at its column. */
  readonly axis: string;
}

/** Returns a scale between the landmarks around the durations, from one minute up. */
export function logScale(minutes: readonly number[], columns: number): LogScale {
  const shortest = minutes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const longest = minutes.reduce((a, b) => Math.max(a, b), 0);
  const ticks = ticksAround(shortest, longest);
  const from = ticks[0]?.[0] ?? 1;
  const to = ticks.at(-1)?.[0] ?? 1;
  const columnOf = (value: number): number => {
    const share = Math.log(Math.max(value, from) / from) / Math.log(to / from);
    return Math.min(columns - 1, Math.round(share * (columns - 1)));
  };
  const named = ticks.map(([value, label], index): [number, string] => [
    columnOf(value),
    index === 0 && shortest < value ? `<=${label}` : label,
  ]);
  return { columns, columnOf, axis: axisOf(named) };
}

function ticksAround(shortest: number, longest: number): (readonly [number, string])[] {
  const below = landmarks.findLastIndex(([value]) => value <= shortest);
  const above = landmarks.findIndex(([value]) => value >= longest);
  const first = Math.min(Math.max(0, below), landmarks.length - 2);
  const last = above === -1 ? landmarks.length - 1 : Math.max(above, first + 1);
  return landmarks.slice(first, last + 1);
}

/** A label that would touch the one before it is left out. */
function axisOf(ticks: readonly (readonly [number, string])[]): string {
  return ticks.reduce((line, [column, label]) => {
    if (line !== '' && column <= line.length) return line;
    return `${line.padEnd(column)}|${label}`;
  }, '');
}
