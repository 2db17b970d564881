import { inertMarkdown } from '../../finding/reporters/inert-text.ts';
import type { Backlog } from '../backlog.ts';
import type { BacklogGroup } from '../backlog-groups.ts';
import type { BacklogItem } from '../backlog-item.ts';
import { backlogScope, backlogSentence, dueSoonWords, dueWords } from './backlog-words.ts';

/** GitHub drops a job summary of more than 1 MiB whole, and the changes of the issues stand there too. */
const maxBytes = 100_000;

/**
 * Returns a backlog as Markdown for a job summary: the counts of each team, and what is overdue or due soon, as much of it as
 * there is room for. Nothing in it mentions or links.
 */
export function renderBacklogSummary(backlog: Backlog): string {
  const { byTeam, items, limits, leftOut } = backlog;
  const pressing = items.filter(({ lateness }) => lateness !== 'none');
  const teams = table(
    `| team | open | ${dueSoonWords(limits)} | overdue | escalated | aged | without owner | median age in days |\n|---|--:|--:|--:|--:|--:|--:|--:|`,
    byTeam.map(teamRow),
    maxBytes,
  );
  const late = table(
    '| due | action item | severity | team | owner | incident |\n|---|---|---|---|---|---|',
    pressing.map(itemRow),
    maxBytes - byteLength(teams),
  );
  return [
    `### ${backlogSentence(backlog)}\n`,
    `${backlogScope(backlog)}\n`,
    teams,
    late,
    ...(leftOut.length === 0
      ? []
      : [`${leftOut.length} more documents are not counted because of mistakes in them.\n`]),
  ].join('\n');
}

function teamRow({ title, counts }: BacklogGroup): string {
  const { open, dueSoon, overdue, escalated, aged, withoutOwner, age } = counts;
  return row([title, open, dueSoon, overdue, escalated, aged, withoutOwner, age.medianDays ?? '-']);
}

function itemRow(item: BacklogItem): string {
  const { title, severity, team, owner, incident, action, kind } = item;
  const from = kind === 'incident' ? '' : ` (${kind === 'drill' ? 'drill' : 'near miss'})`;
  return row([
    `${item.due ?? ''}, ${dueWords(item)}`,
    title,
    severity,
    team?.name ?? '-',
    owner ?? '-',
    `${incident}/${action}${from}`,
  ]);
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => inertMarkdown(String(cell))).join(' | ')} |`;
}

/** Nothing at all without rows. */
function table(head: string, rows: readonly string[], maxBytes: number): string {
  if (rows.length === 0) return '';
  let left = maxBytes;
  const fitting = rows.findIndex((row) => {
    left -= byteLength(row) + 1;
    return left < 0;
  });
  const shown = fitting === -1 ? rows : rows.slice(0, fitting);
  const missing = rows.length - shown.length;
  return [head, ...shown, '', ...(missing === 0 ? [] : [`…and ${missing} more.`, ''])].join('\n');
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
