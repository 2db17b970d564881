import type { Changes } from '../../schema/generated/review-history.ts';
import type { HistoryEvent } from '../simulation.ts';
import { count, type Quote } from './words.ts';

/** Says what happens, as a sentence without its stop. */
export function eventWords(event: HistoryEvent, quote: Quote): string {
  const at = (login: string) => quote(`@${login}`);
  switch (event.event) {
    case 'pushed':
      return pushWords(event, quote);
    case 'base_pushed':
      return `something else is merged into the base: ${changesWords(event.changes, quote)}`;
    case 'base_merged':
      return `the base is merged into the pull request, as ${quote(event.commit)}`;
    case 'reviewed':
      return `${at(event.by)} ${stateWords[event.state]}${event.commit === undefined ? '' : ` on ${quote(event.commit)}`}`;
    case 'dismissed':
      return `the review of ${at(event.review_of)} is dismissed`;
    case 'draft_changed':
      return event.draft ? 'the pull request becomes a draft' : 'the pull request is ready for review';
    case 'access_changed':
      return `${at(event.who)} has the access “${event.access}” from now on`;
    case 'team_changed':
      return `${quote(event.team)} ${memberWords(event.members, quote)}`;
    case 'account_renamed':
      return `${at(event.who)} is called ${at(event.to)} from now on`;
    case 'account_deleted':
      return `the account of ${at(event.who)} is deleted`;
  }
}

const stateWords = {
  approved: 'approves',
  changes_requested: 'requests changes',
  commented: 'comments',
} as const;

function pushWords(event: Extract<HistoryEvent, { event: 'pushed' }>, quote: Quote): string {
  const { commit, author, committer, co_authors: coAuthors = [], changes = {}, force } = event;
  const people = [
    ...(author === undefined ? [] : [`by ${quote(author)}`]),
    ...(coAuthors.length === 0 ? [] : [`with ${coAuthors.map(quote).join(', ')}`]),
    ...(committer === undefined ? [] : [`committed by ${quote(committer)}`]),
  ];
  const whose = people.length === 0 ? '' : ` (${people.join(', ')})`;
  const how = force === true ? 'is pushed by force' : 'is pushed';
  return `${quote(commit)} ${how}${whose}: ${changesWords(changes, quote)}`;
}

function changesWords(changes: Changes, quote: Quote): string {
  const shown = 3;
  const all = Object.entries(changes).map(([path, change]) => {
    if (change === null) return `${quote(path)} is removed`;
    if (typeof change === 'object' && 'renamed_from' in change)
      return `${quote(change.renamed_from)} becomes ${quote(path)}`;
    return `${quote(path)} changes`;
  });
  if (all.length === 0) return 'no file changes';
  const rest = all.length - shown;
  return [...all.slice(0, shown), ...(rest > 0 ? [`and ${count(rest, 'other')}`] : [])].join(', ');
}

function memberWords(members: readonly string[] | null, quote: Quote): string {
  if (members === null) return 'can no longer be read';
  if (members.length === 0) return 'has no members any more';
  return `has the members ${members.map((login) => quote(`@${login}`)).join(', ')}`;
}
