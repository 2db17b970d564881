/**
 * Returns a duration in at most two units: `40 s`, `54 min`, `24 h 11 min`, `3 d 1 h`, rounded to the smaller of them. Days begin with
 * the second, so that minutes are not lost as soon as an incident goes past midnight.
 */
export function durationText(minutes: number): string {
  if (minutes < 1) return minutes === 0 ? '0 min' : `${Math.max(1, Math.round(minutes * 60))} s`;
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  if (whole < 48 * 60) return twoUnits(Math.floor(whole / 60), 'h', whole % 60, 'min');
  const hours = Math.round(whole / 60);
  return twoUnits(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

function twoUnits(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
