import { codeSpan } from '../../finding/reporters/code-span.ts';
import { overrideRecord } from '../override-record.ts';
import { recordLine } from '../record-lines.ts';
import type { ReviewResult } from '../review-result.ts';
import type { Outcome } from '../verdict.ts';
import { headline } from './headline.ts';
import { attemptWords, overrideWords } from './override-words.ts';
import {
  candidateWords,
  noteWords,
  reasonWords,
  requirementWords,
  reviewWords,
  stateWords,
} from './words.ts';

/** The first line of the one comment on a pull request, by which it is found again. */
export const commentMarker = '<!-- lookback/review -->';

/** GitHub refuses comments above 65,536 characters. */
const longestBody = 60_000;
const mostRows = 60;

/** Returns the comment: the marker, then the explanation. */
export function commentOf(result: ReviewResult): string {
  const record = overrideRecord(result);
  return [commentMarker, ...(record === undefined ? [] : [recordLine(record)]), explanationOf(result)].join(
    '\n',
  );
}

/** Returns the verdict as Markdown, for a comment or a job summary. */
export function explanationOf(result: ReviewResult): string {
  const parts = [
    `### Review by policy: ${headline(result)}`,
    ...warning(result),
    ...table(result.verdict.outcomes),
    ...list('Standing in the way', result.verdict.objections.map(objection)),
    ...attempts(result),
    ...list(
      'Notes',
      result.notes.map((note) => noteWords(note, codeSpan)),
    ),
    ...list(
      'Reviews',
      result.verdict.reviews.map((judged) => reviewWords(judged, codeSpan)),
    ),
    `<sub>Judged: commit ${codeSpan(result.headSha)} by the policy at ${codeSpan(result.baseSha)}.</sub>`,
  ];
  return bounded(parts.join('\n\n'));
}

/** The words of strangers stand in code spans, so that nothing in them can end the block. */
function warning({ outcome }: ReviewResult): string[] {
  if (outcome.is !== 'overridden') return [];
  const { override } = outcome;
  return [
    [
      '> [!WARNING]',
      `> **${overrideWords(override, codeSpan)}**`,
      '>',
      '> What is missing below was not given. The override holds for this commit alone: a further push takes it away. It is kept here, and goes into git as a file of its own once this is merged.',
    ].join('\n'),
  ];
}

function attempts({ overrideTried: tried }: ReviewResult): string[] {
  if (tried === undefined) return [];
  return list(
    'Overrides',
    tried.attempts.map((attempt) => attemptWords(attempt, tried, codeSpan)),
  );
}

function table(outcomes: readonly Outcome[]): string[] {
  if (outcomes.length === 0) return [];
  const rows = outcomes.slice(0, mostRows).map(row);
  const rest = outcomes.length - rows.length;
  return [
    ['| | Asked for | State | Who can give it | Because |', '|---|---|---|---|---|', ...rows].join('\n'),
    ...(rest > 0 ? [`And ${rest} more.`] : []),
  ];
}

function row(outcome: Outcome): string {
  const cells = [
    outcome.met ? '✓' : '✗',
    requirementWords(outcome, codeSpan),
    stateWords(outcome, codeSpan),
    outcome.met ? '' : candidateWords(outcome, codeSpan),
    reasonWords(outcome.requirement.because, codeSpan),
  ];
  return `| ${cells.join(' | ')} |`;
}

function objection(login: string): string {
  return `${codeSpan(`@${login}`)} requested changes; they have to approve, or somebody dismisses the request.`;
}

function list(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - mostRows;
  const items = [...lines.slice(0, mostRows), ...(rest > 0 ? [`and ${rest} more`] : [])];
  return [[`**${title}**`, '', ...items.map((line) => `- ${line}`)].join('\n')];
}

function bounded(text: string): string {
  if (text.length <= longestBody) return text;
  return `${text.slice(0, text.lastIndexOf('\n', longestBody))}\n\nThe rest did not fit here.`;
}
