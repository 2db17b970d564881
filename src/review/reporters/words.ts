import type { DocumentChange } from '../changed-documents.ts';
import type { JudgedReview } from '../opinions.ts';
import type { Reason } from '../requirement.ts';
import type { Note } from '../review-result.ts';
import type { TeamFacts } from '../team-facts.ts';
import type { Candidates, Outcome } from '../verdict.ts';
import { conditionStateWords, conditionWords, holders, pushWords } from './condition-words.ts';
import { count, listed, type Quote } from './listing.ts';
import { lateWords, ownerNoteWords } from './policy-note-words.ts';
import { pushedWords, refusalWords } from './refusal-words.ts';

export { count, type Quote } from './listing.ts';

/** How many reasons are told before the rest is counted. */
const shownReasons = 3;

/** What is asked for: `2 approvals`, `a member of @crumb/ovens`, `an owner of incidents/`. */
export function requirementWords(
  { requirement, team }: Pick<Outcome, 'requirement' | 'team'>,
  quote: Quote,
): string {
  switch (requirement.kind) {
    case 'approvals':
      return count(requirement.count, 'approval');
    case 'team':
      return `a member of ${teamWords(team, requirement.team, quote)}`;
    case 'codeowner':
      return `an owner of ${quote(requirement.pattern)}`;
    case 'condition':
      return conditionWords(requirement.condition, quote);
  }
}

function teamWords(team: TeamFacts | undefined, id: string, quote: Quote): string {
  return quote(team?.handle ?? id);
}

/** Whether it is met: `met by @ada`, `1 of 2, from @ada`, `missing`. */
export function stateWords(outcome: Outcome, quote: Quote): string {
  const { requirement, met, by } = outcome;
  if (requirement.kind === 'condition') return conditionStateWords(requirement.condition, outcome, quote);
  const names = listed(by.map((login) => quote(`@${login}`)));
  if (met) return `met by ${names}`;
  if (requirement.kind !== 'approvals' || by.length === 0) return 'missing';
  return `${by.length} of ${requirement.count}, from ${names}`;
}

/** Who can give what is missing. */
export function candidateWords(outcome: Outcome, quote: Quote): string {
  const { requirement, missing, canGive } = outcome;
  switch (canGive.who) {
    case 'anyone':
      return `${missing} more from anyone with write access who had no part in the change${exceptWords(canGive)}`;
    case 'team':
      return teamCandidates(canGive, quote);
    case 'owners':
      return `one of ${listed([...canGive.logins.map((login) => `@${login}`), ...canGive.handles].map(quote))}`;
    case 'push':
      return requirement.kind === 'condition' ? pushWords(requirement.condition, outcome, quote) : 'a push';
    case 'nobody':
      return `nobody yet: ${quote(canGive.why)}`;
  }
}

function exceptWords({ except = [] }: Extract<Candidates, { who: 'anyone' }>): string {
  return except.length === 0
    ? ''
    : `, but not ${listed(except.map((role) => holders[role]))} of the incident`;
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
    case 'code-owner':
      return `line ${reason.line} of CODEOWNERS is the last that matches ${path}`;
    case 'role':
      return `${path} is an incident of which not everybody may approve`;
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

/** What became of one review, and why. */
export function reviewWords(judged: JudgedReview, quote: Quote): string {
  const { by, state } = judged.review;
  const who = by === undefined ? 'a deleted account' : quote(`@${by.login}`);
  const what = state.toLowerCase().replaceAll('_', ' ');
  if (!judged.counts) return `${who}, ${what}: does not count; ${refusalWords(judged, quote)}`;
  const since =
    judged.since === undefined
      ? ''
      : `, though given to an earlier commit: ${pushedWords(judged.since, quote)}`;
  return `${who}, ${what}: counts${since}`;
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
    case 'owner-unknown':
    case 'owners-line-refused':
    case 'unowned':
      return ownerNoteWords(note, quote);
    case 'postmortem-late':
      return lateWords(note, quote);
    case 'override-unrecorded':
      return `The override by ${quote(`@${note.by}`)} does not count: it could not be written into the comment, from where it is taken over into git. ${quote(note.why)}`;
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
