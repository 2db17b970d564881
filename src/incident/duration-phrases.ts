import type { ClockKey } from './clocks.ts';

/** From one clock of an incident to another. */
export interface ClockPair {
  readonly from: ClockKey;
  readonly to: ClockKey;
}

/** What may be meant, the usual meaning first: people count from the beginning or from its detection. */
export type ClaimedPairs = readonly [ClockPair, ...ClockPair[]];

type Subject = 'incident' | 'impact' | 'detect' | 'acknowledge' | 'mitigate' | 'resolve' | 'recover';

const pair = (from: ClockKey, to: ClockKey): ClockPair => ({ from, to });
const pairsOf: Readonly<Record<Subject, ClaimedPairs>> = {
  incident: [
    pair('started_at', 'resolved_at'),
    pair('started_at', 'mitigated_at'),
    pair('detected_at', 'resolved_at'),
    pair('detected_at', 'mitigated_at'),
  ],
  impact: [pair('started_at', 'mitigated_at'), pair('started_at', 'resolved_at')],
  detect: [pair('started_at', 'detected_at')],
  acknowledge: [pair('detected_at', 'acknowledged_at'), pair('started_at', 'acknowledged_at')],
  mitigate: [pair('started_at', 'mitigated_at'), pair('detected_at', 'mitigated_at')],
  resolve: [pair('started_at', 'resolved_at'), pair('detected_at', 'resolved_at')],
  recover: [
    pair('started_at', 'resolved_at'),
    pair('started_at', 'mitigated_at'),
    pair('detected_at', 'resolved_at'),
    pair('detected_at', 'mitigated_at'),
  ],
};

/** Words that say between which clocks a duration lies. */
export interface ClaimPhrase {
  readonly pairs: ClaimedPairs;
  /** What stands right before the duration. Global. */
  readonly before: RegExp;
  /** What stands right behind it. Sticky. */
  readonly behind: RegExp;
}

/** A label, in a list or the first cell of a row, with its value behind it. */
function labelled(subject: Subject, words: string): ClaimPhrase {
  const lead = String.raw`(?:^|\|)[ \t]{0,40}(?:(?:[-*+•]|\d{1,3}[.)])[ \t]{1,8})?[*_]{0,3}`;
  const gap = String.raw`[*_]{0,3}[ \t]{0,150}(?:\([^()\n|]{0,40}\)[ \t]{0,150})?(?:[:=|–—]|-(?=[ \t]))[ \t]{0,150}[*_]{0,3}[ \t]{0,8}`;
  return {
    pairs: pairsOf[subject],
    before: new RegExp(`${lead}(?:${words})${gap}`, 'gim'),
    behind: endOfValue,
  };
}

/** A sentence or a part of one. Words are separated as text is wrapped. */
function said(subject: Subject, words: string, behind = endOfClaim): ClaimPhrase {
  const spaced = words.replaceAll(' ', String.raw`\s{1,4}`);
  return {
    pairs: pairsOf[subject],
    before: new RegExp(String.raw`\b(?:${spaced})\s{1,4}(?:for\s{1,4})?`, 'gi'),
    behind,
  };
}

/**
 * Where a claim ends: another word behind it may restrict it to a place, a part or some of the users. Only what surely
 * leaves it alone is let through.
 */
const endOfClaim =
  /[*_]{0,3}(?:\s{0,4}$|\s{0,4}[.,;:!?)|(–—]|\s{1,4}-\s|\s{0,4}\n\s{0,4}(?:[-*+|#\n]|\d{1,3}[.)])|\s{1,4}(?:in (?:total|all)|overall|altogether|from|until|before|while|because|and (?!then|counting|again)))/iy;
/** A value ends with its line, too. */
const endOfValue = new RegExp(String.raw`[ \t]{0,150}\r?\n|${endOfClaim.source}`, 'iy');
const ofDowntime =
  /(?:\s|-){1,4}(?:of\s{1,4})?(?:(?:total|full|complete|partial)\s{1,4})?(?:downtime|outage|disruption|unavailability)\b/iy;
const to = (verb: string): RegExp =>
  new RegExp(
    String.raw`\s{1,4}to\s{1,4}(?:${verb})(?:\s{1,4}(?:the|this)\s{1,4}(?:incident|outage|problem|issue|disruption))?(?=\s{0,4}(?:[.,;:!?)|(–—]|$)|\s{1,4}(?:and|because|as|after|from)\b)`,
    'iy',
  );

const theOutage =
  '(?:the|this|our) (?:(?:total|whole|entire|overall|full) )?(?:outage|disruption|downtime|impact|unavailability|degradation)';
const theIncident = '(?:the|this|our) (?:(?:total|whole|entire|overall|full) )?incident';
const lasted = '(?:(?:has |had )?lasted|went on|persisted|continued|took)(?: in total)?';
const everything =
  '(?:the|our) (?:whole |entire )?(?:site|website|service|platform|app|application|system|product|api|dashboard|shop|store)';
const wasDown =
  '(?:was|were|stayed|remained) (?:(?:completely|fully|entirely|largely|mostly|effectively) )?(?:down|offline|unavailable|unreachable|inaccessible)(?: (?:to|for) (?:all|our|most) (?:users|customers|visitors))?';

const opensSentence = String.raw`(?:^|[.!?]\s{1,4}|^[ \t]{0,8}[-*+]\s{1,4})[*_]{0,3}`;

/** `Detected after 9 minutes.`, as a sentence or an item of its own. */
function itself(subject: Subject, verb: string): ClaimPhrase {
  const before = String.raw`${opensSentence}(?:${verb})\s{1,4}(?:only\s{1,4})?(?:after|within)\s{1,4}`;
  return { pairs: pairsOf[subject], before: new RegExp(before, 'gim'), behind: endOfClaim };
}

export const claimPhrases: readonly ClaimPhrase[] = [
  labelled(
    'incident',
    '(?:(?:total|overall|incident) ){0,2}duration(?: of (?:the )?incident)?|length of (?:the )?incident|incident length',
  ),
  labelled(
    'impact',
    '(?:total |overall )?(?:downtime|(?:outage|impact|disruption) (?:duration|length|time))|(?:duration|length) of (?:the )?(?:outage|impact|disruption|downtime)',
  ),
  labelled('detect', 'time (?:to|until) (?:detect(?:ion)?|discover(?:y)?|notice)|TTD'),
  labelled('acknowledge', 'time (?:to|until) ack(?:nowledge(?:ment)?)?|TTA'),
  labelled('mitigate', 'time (?:to|until) mitigat(?:e|ion)|TTM'),
  labelled('resolve', 'time (?:to|until) (?:full )?(?:resolve|resolution)'),
  labelled('recover', 'time (?:to|until) (?:full )?(?:recover(?:y)?|restore|restoration|repair|fix)|TTR'),
  said('impact', `${theOutage} ${lasted}`),
  said('incident', `${theIncident} ${lasted}`),
  said('impact', '(?:total|overall) (?:downtime|outage time) (?:was|is|of|amounted to|came to)'),
  said(
    'incident',
    '(?:total|overall) (?:incident )?duration (?:of (?:the|this) (?:incident|outage) )?(?:was|is)',
  ),
  said('impact', '(?:duration|length) of (?:the|this) (?:outage|disruption|impact) (?:was|is)'),
  said('incident', '(?:duration|length) of (?:the|this) incident (?:was|is)'),
  said('impact', `${everything} ${wasDown}`),
  said('impact', '(?:caused|resulted in|led to|amounted to)(?: an?)?(?: total of)?', ofDowntime),
  said('impact', 'this', ofDowntime),
  said(
    'detect',
    '(?:the|this) (?:incident|outage|problem|issue) was (?:first )?(?:detected|noticed) (?:only )?(?:after|within)',
  ),
  said(
    'mitigate',
    '(?:the|this) (?:incident|outage|impact|problem|issue) was (?:fully )?mitigated (?:only )?(?:after|within)',
  ),
  said(
    'resolve',
    '(?:the|this) (?:incident|outage|problem|issue) was (?:fully |finally )?resolved (?:only )?(?:after|within)',
  ),
  said(
    'acknowledge',
    '(?:the|this) (?:incident|outage|alert|page) was acknowledged (?:only )?(?:after|within)',
  ),
  said('detect', 'it took(?: us)?', to('detect|notice|discover')),
  said('acknowledge', 'it took(?: us)?', to('acknowledge')),
  said('mitigate', 'it took(?: us)?', to('mitigate')),
  said('resolve', 'it took(?: us)?', to('resolve')),
  said('recover', 'it took(?: us)?', to('recover|fully recover')),
  itself('detect', 'detected|noticed'),
  itself('acknowledge', 'acknowledged'),
  itself('mitigate', 'mitigated'),
  itself('resolve', 'resolved'),
];
