import type { DocumentChange } from '../changed-documents.ts';
import type { Part } from '../contributors.ts';
import type { JudgedReview, WhyNot } from '../opinions.ts';
import type { Reason } from '../requirement.ts';
import type { Note } from '../review-result.ts';
import type { TeamFacts } from '../team-facts.ts';
import type { Candidates, Outcome } from '../verdict.ts';

/** How words of strangers (paths, logins, handles) are set apart, so that they can do no harm where they are shown. */
export type Quote = (text: string) => string;

/** How many names, and how many reasons, are told before the rest is counted. */
const shownNames = 5;
const shownReasons = 3;

/** What is asked for: `2 approvals`, `a member of @crumb/ovens`. */
export function requirementWords({ requirement, team }: Outcome, quote: Quote): string {
  if (requirement.kind === 'approvals') return count(requirement.count, 'approval');
  return `a member of ${teamWords(team, requirement.team, quote)}`;
}

function teamWords(team: TeamFacts | undefined, id: string, quote: Quote): string {
  return quote(team?.handle ?? id);
}

/** Whether it is met: `met by @ada`, `1 of 2, from @ada`, `missing`. */
export function stateWords({ requirement, met, by }: Outcome, quote: Quote): string {
  const names = listed(by.map((login) => quote(`@${login}`)));
  if (met) return `met by ${names}`;
  if (requirement.kind === 'team' || by.length === 0) return 'missing';
  return `${by.length} of ${requirement.count}, from ${names}`;
}

/** Who can give what is missing. */
export function candidateWords({ missing, canGive }: Outcome, quote: Quote): string {
  switch (canGive.who) {
    case 'anyone':
      return `${missing} more from anyone with write access who had no part in the change`;
    case 'team':
      return teamCandidates(canGive, quote);
    case 'nobody':
      return `nobody yet: ${quote(canGive.why)}`;
  }
}

function teamCandidates({ logins, handle }: Extract<Candidates, { who: 'team' }>, quote: Quote): string {
  if (logins.length === 0) return `one of ${quote(handle ?? 'the team')}`;
  return `one of ${listed(logins.map((login) => quote(`@${login}`)))}`;
}

/** Every reason, the first few in words. */
export function reasonWords(reasons: readonly Reason[], quote: Quote): string {
  return listed(
    reasons.map((reason) => oneReason(reason, quote)),
    '; ',
    shownReasons,
  );
}

function oneReason(reason: Reason, quote: Quote): string {
  const path = quote(reason.path);
  switch (reason.why) {
    case 'severity':
      return severityWords(reason, quote);
    case 'owner':
      return `${path} affects ${quote(reason.service)}, which the team owns`;
    case 'public':
      return `${path} is visible to the public, or may become so`;
    case 'policy':
      return `${path} is part of the policy`;
    case 'ownership':
      return `${path} changes who owns a service`;
    case 'unowned':
      return `${path} affects ${quote(reason.service)}, which the base does not have, so nobody owns it yet`;
  }
}

function severityWords(
  { path, severity, from, certainty }: Extract<Reason, { why: 'severity' }>,
  quote: Quote,
): string {
  const where = { base: ' at the base', head: ' at the head', both: '' }[from];
  if (certainty === 'stated') return `${quote(path)} is ${quote(severity)}${where}`;
  return `${quote(path)} names no known severity in plain words (without anchors and aliases)${where}, so it counts as ${quote(severity)}`;
}

const parts: Readonly<Record<Part, string>> = {
  author: 'an author of the change does not approve it',
  'co-author': 'a co-author of the change does not approve it',
  committer: 'a committer of the change does not approve it',
};

const whys: Readonly<Record<WhyNot, string>> = {
  ...parts,
  bot: 'approvals by bots are not counted here',
  'no-write-access': 'its author has no write access',
  'stale-commit': 'it was given to an earlier commit',
  commented: 'a comment is no approval',
  dismissed: 'it was dismissed',
  superseded: 'the same person gave a later opinion',
  'changes-requested': 'changes are requested, which blocks until their author approves or it is dismissed',
  'deleted-account': 'its author’s account no longer exists',
  'not-submitted': 'it is not submitted yet',
};

/** What became of one review, and why. */
export function reviewWords(judged: JudgedReview, quote: Quote): string {
  const { by, state } = judged.review;
  const who = by === undefined ? 'a deleted account' : quote(`@${by.login}`);
  const what = state.toLowerCase().replaceAll('_', ' ');
  return judged.counts ? `${who}, ${what}: counts` : `${who}, ${what}: does not count; ${whys[judged.why]}`;
}

/** What happened to a document. */
export function changeWords({ change, head, previousPath }: DocumentChange, quote: Quote): string {
  const what = {
    added: 'added',
    changed: 'changed',
    removed: 'removed',
    renamed: `renamed from ${quote(previousPath ?? '')}`,
    attachment: 'a file that belongs to a document',
  }[change];
  if (head === undefined || head.state === 'valid') return what;
  return `${what}, ${head.state} at the head`;
}

export function noteWords(note: Note, quote: Quote): string {
  switch (note.note) {
    case 'policy-unset':
      return 'lookback.yml at the base sets no review.policy; one approval is asked for.';
    case 'no-reviews-known':
      return 'Only commits were compared: no reviews are known.';
    case 'draft':
      return 'The pull request is a draft.';
    case 'unknown-contributors':
      return unknownWords(note, quote);
    case 'members-from-configuration':
      return `The members of ${quote(note.team)} are those in lookback.yml: ${quote(note.why)}`;
  }
}

/** What is not known, what follows from it, and the way out. */
function unknownWords(
  { count: number, worst }: Extract<Note, { note: 'unknown-contributors' }>,
  quote: Quote,
): string {
  const who = `${count(number, 'address')} of authors, committers or co-authors ${number === 1 ? 'leads' : 'lead'} to no account that is known here, so an approval of their own could not be told apart.`;
  if (worst === undefined) return who;
  return `${who} What is judged as ${quote(worst)} is not granted so: amend the commits with addresses that are linked to accounts, or with the private ones GitHub gives (…@users.noreply.github.com), and push again.`;
}

/** `1 approval`, `2 approvals`, `2 addresses`. */
export function count(number: number, word: string): string {
  const plural = word.endsWith('s') ? 'es' : 's';
  return `${number} ${word}${number === 1 ? '' : plural}`;
}

function listed(parts: readonly string[], separator = ', ', shown = shownNames): string {
  const rest = parts.length - shown;
  const all = rest > 0 ? [...parts.slice(0, shown), `and ${rest} more`] : parts;
  return all.join(separator);
}
