import { printable } from '../../finding/reporters/code-frame.ts';
import { counted } from '../../finding/reporters/counted.ts';
import { clip } from '../../finding/reporters/inert-text.ts';
import type { Style } from '../../finding/reporters/style.ts';
import type { Backlog } from '../backlog.ts';
import type { BacklogGroup, CrossedGroup } from '../backlog-groups.ts';
import { type BacklogSection, pressingSections, sectionLines } from './backlog-list.ts';
import { backlogTable } from './backlog-table.ts';
import { backlogScope, backlogSentence, oneLine } from './backlog-words.ts';

export type BacklogGrouping = 'team' | 'severity';

const width = 100;
const longestTitle = 80;

/**
 * Returns a backlog for a person at a terminal: how many action items each team, or each severity, has, and then those that
 * someone should look at. Where only late ones were asked for, there is nothing but their list.
 */
export function renderBacklogText(backlog: Backlog, by: BacklogGrouping, style: Style): string {
  const { items, limits, lateOnly, leftOut } = backlog;
  const sections = pressingSections(items, limits, style);
  const blocks = [
    [style.strong(backlogSentence(backlog)), ...introduction(backlog).map((line) => style.faint(line))],
    ...(lateOnly ? [] : tables(backlog, by, style)),
    ...sections.map((section) => sectionLines(section, style, width)),
    ...(lateOnly ? [] : others(backlog, sections)),
    ...(leftOut.length === 0 ? [] : [[style.warning(leftOutWords(leftOut))]]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Says which documents a backlog is silent about, and what to do. */
export function leftOutWords(paths: readonly string[]): string {
  return [
    `Action items of ${counted(paths.length, 'document')} are missing because of mistakes in ${paths.length === 1 ? 'it' : 'them'}; \`lookback check\` explains:`,
    ...paths.map((path) => `  ${printable(path)}`),
  ].join('\n');
}

function introduction(backlog: Backlog): string[] {
  const { team } = backlog;
  const name = team === undefined ? undefined : clip(printable(oneLine(team.name)), longestTitle);
  return [...(name === undefined ? [] : [`Of ${name} only.`]), backlogScope(backlog)];
}

function tables({ byTeam, bySeverity, limits }: Backlog, by: BacklogGrouping, style: Style): string[][] {
  const [groups, headingOf] =
    by === 'team' ? [byTeam, ({ id, title }: BacklogGroup) => id ?? title] : [bySeverity, titleOf];
  return groups.map((group) => [
    style.strong(groupTitle(group)),
    ...backlogTable(group, headingOf, { limits, style, width }),
  ]);
}

function titleOf({ title }: BacklogGroup): string {
  return oneLine(title);
}

/** The id is what other commands, and --team, know a group by. */
function groupTitle({ id, title }: CrossedGroup): string {
  const sameWords = id === undefined || id === title.toLowerCase().replaceAll(' ', '-');
  const end = sameWords ? '' : ` (${id})`;
  return `${clip(printable(oneLine(title)), width - end.length)}${end}`;
}

function others({ totals }: Backlog, sections: readonly BacklogSection[]): string[][] {
  const listed = sections.reduce((sum, { items }) => sum + items.length, 0);
  const left = totals.open - listed;
  if (left === 0) return [];
  const said =
    listed === 0 ? 'None of them is late or old' : `${left} more ${left === 1 ? 'is' : 'are'} open`;
  return [[`${said}; \`--format csv\` lists every open one.`]];
}
