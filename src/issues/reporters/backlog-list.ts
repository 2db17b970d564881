import { printable } from '../../finding/reporters/code-frame.ts';
import { clip } from '../../finding/reporters/inert-text.ts';
import type { Style } from '../../finding/reporters/style.ts';
import type { IncidentKind } from '../../incident/incident.ts';
import type { BacklogItem, BacklogLimits } from '../backlog-item.ts';
import { days, dueSoonWords, dueWords, oneLine } from './backlog-words.ts';

const indent = '  ';
const gap = '  ';
const separator = ' · ';

/** What a list of action items has in common. */
export interface BacklogSection {
  readonly heading: string;
  readonly paint: (text: string) => string;
  readonly items: readonly BacklogItem[];
}

/** Returns the action items that need someone to look at them, each in the first section that fits; no empty section. */
export function pressingSections(
  items: readonly BacklogItem[],
  limits: BacklogLimits,
  style: Style,
): BacklogSection[] {
  const late = (lateness: BacklogItem['lateness']) => items.filter((item) => item.lateness === lateness);
  const sections = [
    {
      heading: `Escalated, overdue by more than ${days(limits.escalateAfterDays)}`,
      paint: style.error,
      items: late('escalated'),
    },
    { heading: 'Overdue', paint: style.error, items: late('overdue') },
    { heading: capitalized(dueSoonWords(limits)), paint: style.warning, items: late('due-soon') },
    {
      heading: `Not late, and older than ${days(limits.agedDays)}`,
      paint: style.info,
      items: late('none').filter(({ aged }) => aged),
    },
  ];
  return sections.filter((section) => section.items.length > 0);
}

/** Returns a section for a person at a terminal, no line of it longer than `width`. */
export function sectionLines(
  { heading, paint, items }: BacklogSection,
  style: Style,
  width: number,
): string[] {
  const whenWidth = Math.max(...items.map((item) => dueWords(item).length));
  const left = `${indent}${' '.repeat(whenWidth)}${gap}`;
  const room = width - left.length;
  return [
    style.strong(heading),
    ...items.flatMap((item) => [
      `${indent}${paint(dueWords(item).padStart(whenWidth))}${gap}${clip(printable(oneLine(item.title)), room)}`,
      ...joinedWithin(factsOf(item).map(printable), room).map((line) => `${left}${style.faint(line)}`),
    ]),
  ];
}

const kindWords: Readonly<Record<IncidentKind, readonly string[]>> = {
  incident: [],
  near_miss: ['near miss'],
  drill: ['drill'],
};

function factsOf(item: BacklogItem): string[] {
  return [
    `${item.incident}/${item.action}`,
    ...kindWords[item.kind],
    item.severity,
    `${item.priority} priority`,
    item.team === undefined ? 'no team known' : oneLine(item.team.name),
    ...ownerBesideTeam(item),
    ...(item.due === undefined ? [] : [`due ${item.due}`]),
    ...(item.ageDays === undefined ? [] : [`${days(item.ageDays)} old`]),
  ];
}

function ownerBesideTeam({ owner, team }: BacklogItem): string[] {
  if (owner === undefined) return ['no owner'];
  return owner.toLowerCase() === team?.handle?.toLowerCase() ? [] : [owner];
}

function joinedWithin(parts: readonly string[], room: number): string[] {
  const lines: string[] = [];
  for (const part of parts.map((text) => clip(text, room))) {
    const line = lines.at(-1);
    const longer = `${line}${separator}${part}`;
    if (line === undefined || longer.length > room) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function capitalized(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
