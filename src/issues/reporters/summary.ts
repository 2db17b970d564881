import { inertMarkdown } from '../../finding/reporters/inert-text.ts';
import {
  explainAudits,
  explainCause,
  explainChanges,
  explainHandOver,
  explainLeftOut,
  explainOutcome,
} from '../explain.ts';
import type { HandOverReport } from '../hand-over-report.ts';
import { keyText } from '../issue-key.ts';
import type { IssueOperation } from '../operation.ts';
import type { IssueReport } from '../report.ts';
import type { Step } from '../step.ts';
import { sentenceOfCounts } from './counts.ts';
import { isQuiet } from './text.ts';

/** GitHub drops a job summary of more than 1 MiB whole. */
const maxLength = 900_000;

/** Returns the steps as Markdown for a job summary, as many as there is room for. Nothing in it mentions or links. */
export function renderIssueSummary(report: IssueReport): string {
  const { steps, leftOut } = report;
  const shown = steps.filter(({ operation }) => !isQuiet(operation));
  const rows = withinLimit(shown.map(renderRow));
  const missing = shown.length - rows.length;
  return [
    `### Action items: ${sentenceOfCounts(report)}\n`,
    ...(shown.length === 0
      ? ['Every issue says what its document says.\n']
      : ['| | issue | action item | why |', '|---|---|---|---|', ...rows, '']),
    ...(missing === 0 ? [] : [`…and ${missing} more.\n`]),
    ...(report.is === 'run' && report.audits !== undefined
      ? [`- ${inertMarkdown(explainAudits(report.audits))}`]
      : []),
    ...(report.is === 'run' && report.handOver !== undefined ? handOverLines(report.handOver) : []),
    ...leftOut.map(({ path, why }) => `- ${inertMarkdown(`${path}: ${explainLeftOut(why)}`)}`),
    '',
  ].join('\n');
}

function renderRow({ operation, outcome }: Step): string {
  const note = explainOutcome(outcome);
  const why = [explainCause(operation), ...changesOf(operation)].join(': ');
  const cells = [
    operation.do,
    numberOf({ operation, outcome }),
    operation.desired?.title ?? keyText(operation.key),
    note === undefined ? why : `${why}; ${note}`,
  ];
  return `| ${cells.map(inertMarkdown).join(' | ')} |`;
}

function handOverLines(handOver: HandOverReport): string[] {
  const said = explainHandOver(handOver);
  return [...(said === undefined ? [] : [said]), ...handOver.problems].map(
    (line) => `- ${inertMarkdown(line)}`,
  );
}

function numberOf({ operation, outcome }: Step): string {
  if (operation.do !== 'create') return `${operation.issue.number}`;
  return outcome.is === 'done' ? `${outcome.number}` : 'none yet';
}

function changesOf(operation: IssueOperation): string[] {
  const changes = 'changes' in operation ? explainChanges(operation.changes).join(', ') : '';
  return changes === '' ? [] : [changes];
}

function withinLimit(rows: readonly string[]): string[] {
  let length = 0;
  return rows.filter((row) => {
    length += row.length + 1;
    return length <= maxLength;
  });
}
