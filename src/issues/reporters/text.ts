import { printable } from '../../finding/reporters/code-frame.ts';
import { clip } from '../../finding/reporters/inert-text.ts';
import type { Style } from '../../finding/reporters/style.ts';
import {
  explainAudits,
  explainCause,
  explainChanges,
  explainHandOver,
  explainLeftOut,
  explainOutcome,
} from '../explain.ts';
import type { HandOverReport } from '../hand-over-report.ts';
import { type DiffLine, issueDiff } from '../issue-diff.ts';
import { keyText } from '../issue-key.ts';
import type { LeftOut } from '../left-out.ts';
import type { IssueOperation } from '../operation.ts';
import type { IssueReport } from '../report.ts';
import type { Step } from '../step.ts';
import { sentenceOfCounts } from './counts.ts';

const notCompared =
  'As if no issue existed yet: to compare with those that do, give --repo and set GITHUB_TOKEN.\n';

/** Longer than a screen nobody reads a plan. */
const maxDiffLines = 24;
const maxLineLength = 160;

const signs: Readonly<Record<IssueOperation['do'], string>> = {
  create: '+',
  update: '~',
  relabel: '~',
  reassign: '~',
  move: '~',
  adopt: '~',
  comment: '~',
  reopen: 'o',
  close: 'x',
  nothing: '!',
};

/** Returns a plan or a run for a person at a terminal, by incident; issues that stay only where something is odd. */
export function renderIssueText(report: IssueReport, style: Style): string {
  const { steps, leftOut } = report;
  const shown = steps.filter(({ operation }) => !isQuiet(operation));
  return [
    ...(report.compared ? [] : [notCompared]),
    ...[...byIncident(shown)].map(([incident, group]) => renderIncident(incident, group, style)),
    ...(leftOut.length === 0 ? [] : [renderLeftOut(leftOut, style)]),
    ...(report.is === 'run' && report.handOver !== undefined ? renderHandOver(report.handOver, style) : []),
    ...(report.is === 'run' && report.audits !== undefined ? [`${explainAudits(report.audits)}\n`] : []),
    `${style.strong(sentenceOfCounts(report))}\n`,
  ].join('\n');
}

/** Whether an issue stays as it is for the usual reasons. */
export function isQuiet(operation: IssueOperation): boolean {
  if (operation.do !== 'nothing') return false;
  const { code } = operation.cause;
  return code === 'up-to-date' || code === 'closed' || code === 'duplicate-closed';
}

function byIncident(steps: readonly Step[]): Map<string, Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const { incident } = step.operation.key;
    const group = groups.get(incident);
    if (group === undefined) groups.set(incident, [step]);
    else group.push(step);
  }
  return groups;
}

function renderIncident(incident: string, steps: readonly Step[], style: Style): string {
  const title = steps.find(({ operation }) => operation.desired !== undefined)?.operation.desired
    ?.incidentTitle;
  const heading = `${style.strong(incident)}${title === undefined ? '' : ` ${style.faint(title)}`}`;
  return [heading, ...steps.map((step) => renderStep(step, style)), ''].join('\n');
}

function renderStep({ operation, outcome }: Step, style: Style): string {
  const paint = operation.do === 'nothing' ? style.warning : style.good;
  const said = explainOutcome(outcome);
  const number = numberOf({ operation, outcome });
  const lines = outcome.is === 'planned' ? issueDiff(operation) : [];
  return [
    `  ${paint(signs[operation.do])} ${operation.do.padEnd(8)} ${number}${titleOf(operation)}`,
    `    ${style.faint(printable(about(operation)))}`,
    ...lines.slice(0, maxDiffLines).map((line) => renderLine(line, style)),
    ...(lines.length > maxDiffLines
      ? [`    ${style.faint(`… and ${lines.length - maxDiffLines} more lines`)}`]
      : []),
    ...(said === undefined ? [] : [`    ${style.warning(printable(said))}`]),
  ].join('\n');
}

function renderLine({ sign, text }: DiffLine, style: Style): string {
  const line = `${sign} ${clip(printable(text), maxLineLength)}`;
  return `      ${sign === '+' ? style.good(line) : style.faint(line)}`;
}

function numberOf({ operation, outcome }: Step): string {
  if (operation.do !== 'create') return `#${operation.issue.number} `;
  return outcome.is === 'done' ? `#${outcome.number} ` : '';
}

function titleOf({ desired, key }: IssueOperation): string {
  return desired?.title ?? keyText(key);
}

function about(operation: IssueOperation): string {
  if (operation.do === 'create') {
    const { labels, due, owner } = operation.desired;
    return [
      ...labels.map(({ name }) => name),
      ...(due === undefined ? [] : [`due ${due}`]),
      ...(owner === undefined ? [] : [`for ${owner}`]),
    ].join(', ');
  }
  const changes = 'changes' in operation ? explainChanges(operation.changes).join(', ') : '';
  return `${explainCause(operation)}${changes === '' ? '' : ` (${changes})`}`;
}

function renderHandOver(handOver: HandOverReport, style: Style): string[] {
  const said = explainHandOver(handOver);
  const lines = [
    ...(said === undefined ? [] : [[said, handOver.pull?.url].filter(Boolean).join(' ')]),
    ...handOver.problems.map((problem) => style.warning(printable(problem))),
  ];
  return lines.length === 0 ? [] : [`${lines.join('\n')}\n`];
}

function renderLeftOut(leftOut: readonly LeftOut[], style: Style): string {
  const lines = leftOut.map(({ path, why }) => `  ${printable(path)}: ${explainLeftOut(why)}`);
  return [style.warning('Left out'), ...lines, ''].join('\n');
}
