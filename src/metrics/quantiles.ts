import { quantileSorted } from 'd3-array';

/** From fewer values a quantile says more about the method than about the incidents. */
export const fewestForQuantiles = 5;

export const quantileMethod = 'Hyndman & Fan type 7';

/** In the unit of the values. */
export interface Quantiles {
  readonly min: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
  readonly max: number;
}

/**
 * Returns the quantiles of values in ascending order, or undefined for fewer than five. Type 7 of Hyndman and Fan, "Sample
 * Quantiles in Statistical Packages" (1996): for n values the quantile p lies at position (n − 1) p + 1, linearly between
 * the two values around it. Spreadsheets know it as PERCENTILE.INC.
 */
export function quantilesOf(ascending: readonly number[]): Quantiles | undefined {
  if (ascending.length < fewestForQuantiles) return undefined;
  const values = [...ascending];
  const at = (p: number): number => quantileSorted(values, p) ?? Number.NaN;
  return { min: at(0), p25: at(0.25), median: at(0.5), p75: at(0.75), p90: at(0.9), max: at(1) };
}
