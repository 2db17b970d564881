import type { Part } from '../contributors.ts';
import type { Refusal, WhyNot } from '../opinions.ts';
import type { PushedSince } from '../pushed-since.ts';
import { holders } from './condition-words.ts';
import { count, type Quote } from './listing.ts';

export const parts: Readonly<Record<Part, string>> = {
  author: 'an author of the change does not approve it',
  'co-author': 'a co-author of the change does not approve it',
  committer: 'a committer of the change does not approve it',
};

const whys: Readonly<Record<Exclude<WhyNot, 'excluded-role' | 'pushed-since'>, string>> = {
  ...parts,
  bot: 'approvals by bots are not counted here',
  'no-write-access': 'its author has no write access',
  'stale-commit': 'it was given to an earlier commit',
  'rewritten-history':
    'it was given to a commit that is no part of what led to the head, as after a forced push',
  commented: 'a comment is no approval',
  dismissed: 'it was dismissed',
  superseded: 'the same person gave a later opinion',
  'changes-requested': 'changes are requested, which blocks until their author approves or it is dismissed',
  'deleted-account': 'its author’s account no longer exists',
  'not-submitted': 'it is not submitted yet',
};

/** Why a review does not count. */
export function refusalWords(refusal: Refusal, quote: Quote): string {
  switch (refusal.why) {
    case 'excluded-role':
      return `the policy does not let ${holders[refusal.role]} of the incident approve`;
    case 'pushed-since':
      return `it was given to an earlier commit, and what was pushed since is not small: ${pushedWords(refusal.since, quote)}`;
    default:
      return whys[refusal.why];
  }
}

/** What was pushed after a commit. */
export function pushedWords(since: PushedSince, quote: Quote): string {
  switch (since.is) {
    case 'measured':
      return since.lines === 0 ? 'only the base was taken in' : count(since.lines, 'changed line');
    case 'beyond':
      return beyondWords(since, quote);
    case 'unrelated':
      return 'the history was rewritten';
  }
}

function beyondWords(since: Extract<PushedSince, { is: 'beyond' }>, quote: Quote): string {
  switch (since.what) {
    case 'conflict':
      return 'the base was taken in with choices of somebody’s own';
    case 'front-matter':
      return `the front matter of ${quote(since.path)} was changed`;
    case 'policy':
      return `${quote(since.path)} is part of the policy`;
    case 'file':
      return `${quote(since.path)} is more than the body of a document`;
  }
}
