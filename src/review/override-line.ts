import { clip } from '../finding/reporters/inert-text.ts';

/** What the words of a review ask for, as far as an override goes. */
export type OverrideLine =
  | { readonly is: 'none' }
  | { readonly is: 'malformed' | 'not-first-line' | 'short-sha' }
  | {
      readonly is: 'override';
      /** As written, in lower case: 12 digits of a commit's name or more. */
      readonly sha: string;
      /** What can be seen of it, on one line. */
      readonly reason: string;
    };

/** How much of a review is read: an override stands in the first line. */
export const longestReviewBody = 2000;
const longestReason = 500;
const fewestDigits = 12;

const meant = /^[\s>]*\/lookback\s+override\b/i;
const written = /^\/lookback override ([0-9a-f]{1,64}):(.*)$/i;

/** Reads the words of a review. Only the first line can be an override, and only where it is written exactly so. */
export function overrideLineOf(body: string): OverrideLine {
  const [first = '', ...others] = body.slice(0, longestReviewBody).split(/\r\n|\n|\r/);
  const [, sha, words = ''] = written.exec(first) ?? [];
  if (sha !== undefined) {
    if (sha.length < fewestDigits) return { is: 'short-sha' };
    return { is: 'override', sha: sha.toLowerCase(), reason: visibleLine(words) };
  }
  if (meant.test(first)) return { is: 'malformed' };
  return { is: others.some((line) => meant.test(line)) ? 'not-first-line' : 'none' };
}

/** How many letters and digits a reason has: dots and dashes explain nothing. */
export function reasonLength(reason: string): number {
  return reason.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Leaves out what nobody sees and what turns text around, so that a reason cannot be made of nothing. */
function visibleLine(text: string): string {
  const visible = text
    .toWellFormed()
    .replaceAll(/[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return clip(visible, longestReason);
}
