import { createHash } from 'node:crypto';
import { clip, inertMarkdown } from '../finding/reporters/inert-text.ts';
import { formatCalendarDate } from '../time/instant.ts';
import { carriedMark, madeMark } from './carried-changes.ts';
import { carriedText, type HandOver, type StateHandOver } from './hand-over.ts';
import type { JudgedHandOver } from './hand-over-judgement.ts';
import { issueReference } from './issue-address.ts';
import { keyText } from './issue-key.ts';
import { maxBodyLength } from './managed-block.ts';

/** Returns one fingerprint for changes and the documents they are made to. */
export function fingerprintOf(handOvers: readonly HandOver[]): string {
  const texts = handOvers.map((one) => `${carriedText(one)} ${one.desired.document.blob}`).sort();
  return createHash('sha256').update(texts.join('\n')).digest('hex');
}

/** Returns what the pull request is called, by what it changes. */
export function rollingTitle(changes: readonly JudgedHandOver[]): string {
  const words: readonly (readonly [HandOver['change'], string])[] = [
    ['done', 'done'],
    ['wont_do', 'not to be done'],
    ['open', 'open again'],
    ['owner', 'with another owner'],
    ['issue', 'with an issue elsewhere'],
  ];
  const counted = words
    .map(
      ([change, said]) =>
        [changes.filter(({ handOver }) => handOver.change === change).length, said] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, said]) => `${count} ${said}`);
  return `Action items: ${counted.join(', ')}`;
}

export interface RollingNotes {
  /** Of all that was to be changed. */
  readonly fingerprint: string;
  /** `owner/name` of the repository of the documents. */
  readonly home: string;
  /** Why some changes could not be made, one sentence each. */
  readonly problems: readonly string[];
  /** Whether the token's pull requests start no workflows. */
  readonly startsNoChecks: boolean;
}

/** Returns the body of the pull request: each change with who made it and when. Nothing in it mentions or closes. */
export function rollingBody(changes: readonly JudgedHandOver[], notes: RollingNotes): string {
  const handOvers = changes.map(({ handOver }) => handOver);
  const head = [
    madeMark(notes.fingerprint),
    carriedMark(handOvers.map(carriedText)),
    '',
    'What happened to the issues of action items, for the documents. Merging this makes both say the same; ' +
      'closing it leaves the documents as they are, and the same changes are not proposed again.',
    '',
    ...(notes.startsNoChecks
      ? [
          '> Checks do not start by themselves here: close this pull request and open it again to start them, or give the action a token of an app.',
          '',
        ]
      : []),
    ...notes.problems.map((problem) => `> ${inertMarkdown(problem)}`),
    '',
  ].join('\n');
  return withinLimit(
    head,
    changes.map((change) => row(change, notes.home)),
  );
}

/** What a pull request says that is closed because nothing is left in it. */
export const withdrawnText = {
  title: 'Action items: nothing left to change',
  body: 'Nothing is left to be changed here: what was to be was taken back on the issues, or is in the documents already.',
};

/** Returns the message of the commit. Nothing in it refers: a commit that names an issue would be shown there as evidence. */
export function rollingMessage(changes: readonly JudgedHandOver[]): string {
  const lines = changes.map(
    ({ handOver }) => `- ${keyText(handOver.desired.key)}: ${handOver.change}${placeOf(handOver)}`,
  );
  return `${rollingTitle(changes)}\n\n${lines.slice(0, 100).join('\n')}`;
}

function placeOf(handOver: HandOver): string {
  if (handOver.change === 'issue') return '';
  const { number, repository } = handOver.issue;
  return ` (issue ${number} of ${repository})`;
}

function row({ handOver, by, at, evidence }: JudgedHandOver, home: string): string {
  const { desired } = handOver;
  const what = `- **${inertMarkdown(desired.title)}** (${inertMarkdown(desired.incidentTitle)}): `;
  if (handOver.change === 'issue') return `${what}its issue was moved to <${handOver.url}>`;
  const who = by === undefined ? 'someone' : inertMarkdown(by);
  const when = at === undefined ? '' : ` on ${formatCalendarDate(at)}`;
  const shown = handOver.change === 'done' ? evidenceWords(evidence) : '';
  return `${what}${saidOf(handOver)} by ${who}${when} in ${issueReference(handOver.issue, home)}${shown}`;
}

function evidenceWords(evidence: readonly string[]): string {
  if (evidence.length === 0) return ', **nothing shows it yet**';
  return `: ${evidence.map((url) => `<${url}>`).join(', ')}`;
}

function saidOf({ change, issue }: StateHandOver): string {
  switch (change) {
    case 'done':
      return 'closed as completed';
    case 'wont_do':
      return issue.closedAs === 'duplicate' ? 'closed as a duplicate' : 'closed as not planned';
    case 'open':
      return 'opened again';
    case 'owner':
      return 'assigned to someone else';
  }
}

function withinLimit(head: string, rows: readonly string[]): string {
  let body = head;
  for (const [index, line] of rows.entries()) {
    const more = `\n- … and ${rows.length - index} more`;
    if (body.length + line.length + 1 + more.length > maxBodyLength) return clip(body + more, maxBodyLength);
    body += `${line}\n`;
  }
  return body;
}
