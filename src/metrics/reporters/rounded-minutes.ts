/** Returns minutes to three decimals, for programs: what is left of them by arithmetic on fractions means nothing. */
export function roundedMinutes(minutes: number): number {
  return Math.round(minutes * 1000) / 1000;
}
