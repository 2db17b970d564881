import { closest, distance } from 'fastest-levenshtein';

/** Returns the candidate that was probably meant, or undefined where none is near. */
export function suggest(written: string, all: readonly string[]): string | undefined {
  if (written.length > 100) return undefined;
  const candidates = all.length > longList ? all.filter((candidate) => isAlike(written, candidate)) : all;
  if (candidates.length === 0) return undefined;
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

/** Beyond so many candidates only those are compared letter by letter that begin or end alike. */
const longList = 1000;

/** A slip in one place leaves the beginning or the end whole. */
function isAlike(written: string, candidate: string): boolean {
  const some = Math.ceil(written.length / 3);
  return (
    Math.abs(written.length - candidate.length) <= some &&
    (candidate.startsWith(written.slice(0, some)) || candidate.endsWith(written.slice(-some)))
  );
}

/** Whether two neighbouring letters changed places: one slip of the fingers, however short the word. */
function isSwapOf(written: string, candidate: string): boolean {
  if (written.length !== candidate.length) return false;
  let at = 0;
  while (at < written.length && written[at] === candidate[at]) at += 1;
  const swapped = `${candidate.slice(0, at)}${candidate[at + 1] ?? ''}${candidate[at] ?? ''}${candidate.slice(at + 2)}`;
  return at < written.length && swapped === written;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[-_\s]/g, '');
}
