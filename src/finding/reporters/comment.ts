import type { CarriedFinding, CarriedReport } from '../carried/carried-report.ts';
import { codeSpan } from './code-span.ts';
import { counted } from './counted.ts';
import { type FileHost, findingTables } from './finding-tables.ts';
import { levelWords, total } from './level-words.ts';
import { changedDocuments, elsewhereWords } from './scope-words.ts';

/** The first line of the one comment on a pull request, by which it is found again. */
export const commentMarker = '<!-- lookback/check -->';

/** GitHub refuses comments above 65,536 characters. */
const maxLength = 60_000;

export interface CommentPlace extends FileHost {
  /** Where the log and the summary of the run are. */
  readonly runUrl: string;
}

/** Whether there is nothing for the author of the pull request to do. */
export function isClean({ blocking }: CarriedReport): boolean {
  return total(blocking) === 0;
}

/** Returns the comment: one line where there is nothing to do, otherwise a table for each file. */
export function renderComment(report: CarriedReport, place: CommentPlace): string {
  return `${commentMarker}\n${isClean(report) ? tick(report) : explanation(report, place)}`;
}

function tick({ documents, elsewhere }: CarriedReport): string {
  return sentences(
    `✅ ${counted(documents, 'document')} checked, nothing to say.`,
    elsewhereWords(elsewhere),
  );
}

function explanation(report: CarriedReport, place: CommentPlace): string {
  const { blocking, findings } = report;
  const room = { left: maxLength, measure: (text: string) => text.length };
  const { markdown, shown } = findingTables(findings.map(tableFinding), room, place);
  const left = total(blocking) - shown;
  const closing = [
    sentences(left === 0 ? '' : `${left} more are not shown here.`, notes(report)),
    `<sub>Commit ${codeSpan(place.commit)} · [log and summary](<${place.runUrl}>)</sub>`,
  ];
  const mark = blocking.error > 0 ? '❌' : '⚠️';
  return [
    `### ${mark} ${levelWords(blocking)}${where(report)}`,
    markdown,
    closing.filter((part) => part !== '').join('\n\n'),
  ].join('\n');
}

function where({ scope }: CarriedReport): string {
  return scope.is === 'changes' ? ` about ${changedDocuments(scope)}` : '';
}

function notes({ scope, elsewhere }: CarriedReport): string {
  switch (scope.is) {
    case 'everything':
      return '';
    case 'unknown':
      return 'Which documents this change touches is not known, so every finding blocks; the log says why.';
    case 'changes':
      return elsewhereWords(elsewhere);
  }
}

function sentences(...all: readonly string[]): string {
  return all.filter((sentence) => sentence !== '').join(' ');
}

function tableFinding({ line, column, ...finding }: CarriedFinding) {
  return { ...finding, start: { line, column } };
}
