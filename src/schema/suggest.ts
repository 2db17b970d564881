import { closest, distance } from 'fastest-levenshtein';

/** Returns the candidate that was probably meant, or undefined where none is near. */
export function suggest(written: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || written.length > 100) return undefined;
  const folded = fold(written);
  const exact = candidates.find((candidate) => fold(candidate) === folded);
  if (exact !== undefined) return exact === written ? undefined : exact;
  const nearest = closest(written.toLowerCase(), [...candidates]);
  // A third of the letters may differ, at least one: `sevices` for `services`, but not `tag` for `team`.
  const allowed = Math.max(1, Math.floor(Math.min(written.length, nearest.length) / 3));
  return distance(written.toLowerCase(), nearest.toLowerCase()) <= allowed ? nearest : undefined;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[-_\s]/g, '');
}
