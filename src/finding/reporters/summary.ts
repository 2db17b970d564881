import { countFindings, type Finding } from '../finding.ts';
import type { Scope } from '../scope.ts';
import { counted } from './counted.ts';
import { type FileHost, findingTables } from './finding-tables.ts';
import { inertMarkdown } from './inert-text.ts';
import { levelWords } from './level-words.ts';
import { changedDocuments, scopeWords } from './scope-words.ts';

/** GitHub drops a job summary of more than 1 MiB whole. */
const maxBytes = 900_000;

interface SummaryReport {
  readonly documents: number;
  readonly scope: Scope;
  readonly blocking: readonly Finding[];
  readonly elsewhere: readonly Finding[];
}

/** Returns the findings as Markdown for a job summary, file by file, as many as there is room for. */
export function renderSummary(report: SummaryReport, host?: FileHost): string {
  const { blocking, elsewhere, scope } = report;
  const notes = scopeWords(scope, countFindings(elsewhere)).map((sentence) => inertMarkdown(sentence));
  const opening = [title(report), ...(notes.length === 0 ? [] : [notes.join(' ')])].join('\n\n');
  const first = findingTables(blocking, { left: maxBytes, measure: byteLength }, host);
  const rest = findingTables(elsewhere, first.room, host);
  const left = blocking.length + elsewhere.length - first.shown - rest.shown;
  return [
    `${opening}\n`,
    first.markdown,
    rest.shown === 0 ? '' : `\n#### Elsewhere, counted only\n${rest.markdown}`,
    left === 0 ? '' : `\n${left} more are not shown here. Run \`lookback check\` to see all.\n`,
  ].join('');
}

function title({ documents, scope, blocking, elsewhere }: SummaryReport): string {
  const checked = `${counted(documents, 'document')} checked`;
  const counts = countFindings(blocking);
  const mark = counts.error > 0 ? '❌' : blocking.length > 0 ? '⚠️' : '✅';
  const said = blocking.length === 0 ? 'nothing to say' : levelWords(counts);
  const where =
    scope.is === 'changes' && blocking.length + elsewhere.length > 0
      ? ` about ${changedDocuments(scope)}`
      : '';
  return `### ${mark} ${checked}${blocking.length === 0 ? ',' : ':'} ${said}${where}`;
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
