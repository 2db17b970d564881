import { readDurationAt, type WrittenDuration } from '../document/written-duration.ts';
import { type ClaimedPairs, type ClaimPhrase, claimPhrases } from './duration-phrases.ts';

/** A duration in a text of which it is clear between which clocks it lies. */
export interface DurationClaim {
  readonly duration: WrittenDuration;
  readonly pairs: ClaimedPairs;
}

const unitWord =
  /(?<![a-z])(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?)(?![a-z])|\d\s?[hmsd](?![a-z])|\d:[0-5]\d:[0-5]\d/gi;
/** What stands before every duration that is claimed; where it does not, nothing dearer is tried. */
const announced =
  /lasted|went on|persisted|continued|duration|length|downtime|outage time|\btime (?:to|until)\b|\bTT[DAMR]\b|\bdown\b|offline|unavailable|unreachable|inaccessible|caused|resulted|\bled\b|amounted|\btook\b|detected|noticed|acknowledged|mitigated|resolved|\bthis\s{1,4}[\w.,-]{1,20}\s?$/i;
/** How far before a unit its claim may begin: padded cells of a table are wide. */
const longestClaim = 400;

/**
 * Returns the durations of a text about which it is clear between which clocks they lie, in order. Looks only where a unit of
 * time stands behind words that announce a duration, which few places of a text do.
 */
export function findDurationClaims(text: string): DurationClaim[] {
  const claims = new Map<number, DurationClaim>();
  for (const window of claimingWindows(text)) {
    for (const phrase of claimPhrases) {
      for (const { index, 0: words } of window.text.matchAll(phrase.before)) {
        const claim = claimAt(text, window.offset + index + words.length, phrase);
        if (claim !== undefined && !claims.has(claim.duration.span.start))
          claims.set(claim.duration.span.start, claim);
      }
    }
  }
  return [...claims.values()].sort((a, b) => a.duration.span.start - b.duration.span.start);
}

interface Window {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly offset: number;
}

function claimingWindows(text: string): Window[] {
  const spans: { start: number; end: number }[] = [];
  for (const { index, 0: unit } of text.matchAll(unitWord)) {
    const start = Math.max(0, index - longestClaim);
    if (!announced.test(text.slice(start, index))) continue;
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) last.end = index + unit.length;
    else spans.push({ start, end: index + unit.length });
  }
  return spans.map(({ start, end }) => windowFrom(text, start, end));
}

/** A cut through a line must not look like its beginning. */
function windowFrom(text: string, start: number, end: number): Window {
  return start === 0 || text[start - 1] === '\n'
    ? { text: text.slice(start, end), offset: start }
    : { text: `…${text.slice(start, end)}`, offset: start - 1 };
}

const withinBefore = /within\s{1,4}$/i;

function claimAt(text: string, at: number, { pairs, behind }: ClaimPhrase): DurationClaim | undefined {
  const duration = readDurationAt(text, at);
  if (duration === undefined) return undefined;
  behind.lastIndex = duration.span.end;
  if (!behind.test(text)) return undefined;
  const atMost = withinBefore.test(text.slice(Math.max(0, at - 12), at));
  return { duration: atMost ? { ...duration, shortest: 0 } : duration, pairs };
}
