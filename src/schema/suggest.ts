import { closest, distance } from 'fastest-levenshtein';

/** Returns the candidate that was probably meant, or undefined where none is near. */
export function suggest(written: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || written.length > 100) return undefined;
  const folded = fold(written);
  const exact = candidates.find((candidate) => fold(candidate) === folded);
  if (exact !== undefined) return exact === written ? undefined : exact;
  const swapped = candidates.filter((candidate) => isSwapOf(written, candidate));
  if (swapped.length === 1) return swapped[0];
  const nearest = closest(written.toLowerCase(), [...candidates]);
  // A third of the letters may differ, at least one: `sevices` for `services`, but not `tag` for `team`.
  const allowed = Math.max(1, Math.floor(Math.min(written.length, nearest.length) / 3));
  const apart = (candidate: string) => distance(written.toLowerCase(), candidate.toLowerCase());
  const least = apart(nearest);
  // `sev9` is as near to `sev1` as to `sev2`: whichever were named, it would be a guess.
  const isOnlyOne = candidates.every((candidate) => candidate === nearest || apart(candidate) > least);
  return least <= allowed && isOnlyOne ? nearest : undefined;
}

/** Whether two neighbouring letters changed places: one slip of the fingers, however short the word. */
function isSwapOf(written: string, candidate: string): boolean {
  if (written.length !== candidate.length) return false;
  const at = [...written].findIndex((letter, index) => letter !== candidate[index]);
  const swapped = `${candidate.slice(0, at)}${candidate[at + 1] ?? ''}${candidate[at] ?? ''}${candidate.slice(at + 2)}`;
  return at !== -1 && swapped === written;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[-_\s]/g, '');
}
