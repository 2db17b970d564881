import { durationText } from '../../time/duration-text.ts';

/** Returns a distance from the beginning, signed: `+7 h 5 min`, `−2 d`, `±0`. Takes milliseconds. */
export function offsetText(milliseconds: number): string {
  if (milliseconds === 0) return '±0';
  return `${milliseconds < 0 ? '−' : '+'}${durationText(Math.abs(milliseconds) / 60_000)}`;
}
