import type { OwnerNote } from '../owner-notes.ts';
import type { LatePostmortem } from '../postmortem-deadline.ts';
import { count, listed, type Quote } from './listing.ts';

const whyUnknown: Readonly<Record<Extract<OwnerNote, { note: 'owner-unknown' }>['why'], string>> = {
  address: 'an address leads to no account that is known here; write @login or @organisation/team.',
  'no-name': 'that is the name of no account and of no team.',
  'team-unreadable': 'the token cannot read who is in the team, or there is no such team.',
  'no-write-access': 'that account has no write access, so its approval counts for nothing.',
};

/** What CODEOWNERS says and nobody can act on. */
export function ownerNoteWords(note: OwnerNote, quote: Quote): string {
  switch (note.note) {
    case 'owner-unknown':
      return `Line ${note.line} of CODEOWNERS names ${quote(note.owner)}: ${whyUnknown[note.why]}`;
    case 'owners-line-refused':
      return `${note.file} has a pattern that GitHub passes over in ${note.lines.length === 1 ? 'line' : 'lines'} ${listed(note.lines.map(String))}: \`!\`, \`[ ]\` and \`\\#\` mean nothing there.`;
    case 'unowned':
      return `CODEOWNERS gives ${quote(note.path)} no owner, so none is asked for.`;
  }
}

/** How late a postmortem is. */
export function lateWords(late: LatePostmortem, quote: Quote): string {
  const { path, severity, withinDays, due, lateBusinessDays, becomesFinal } = late;
  const days = count(lateBusinessDays, 'business day');
  const what = becomesFinal ? `becomes final ${days} late` : `is ${days} late and not final yet`;
  return `The postmortem of ${quote(path)} ${what}: ${quote(severity)} gives it ${count(withinDays, 'business day')} after the end of the incident, until ${due}.`;
}
