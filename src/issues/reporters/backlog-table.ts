import { printable } from '../../finding/reporters/code-frame.ts';
import { clip } from '../../finding/reporters/inert-text.ts';
import type { Style } from '../../finding/reporters/style.ts';
import type { BacklogCounts } from '../backlog-counts.ts';
import type { BacklogGroup, CrossedGroup } from '../backlog-groups.ts';
import type { BacklogLimits } from '../backlog-item.ts';
import { days, dueSoonWords } from './backlog-words.ts';

const indent = '  ';
const gap = '  ';
const narrowest = 4;
const longestHeading = 14;

/** The heading, and a cell for each row, all of one width. */
type Column = readonly string[];

interface Row {
  readonly label: string;
  readonly cell: (counts: BacklogCounts) => number | undefined;
  /** Whether it is shown although it says nothing but 0. */
  readonly always?: boolean;
}

/** Returns the counts of a group, with a column for each of its parts and one for all; in several stripes where they are too many. */
export function backlogTable(
  { counts, parts }: Omit<CrossedGroup, 'id' | 'title'>,
  headingOf: (part: BacklogGroup) => string,
  { limits, style, width }: { limits: BacklogLimits; style: Style; width: number },
): string[] {
  const all = [counts, ...parts.map((part) => part.counts)];
  const rows = rowsFor(limits).filter(
    ({ cell, always }) => always || all.some((one) => (cell(one) ?? 0) > 0),
  );
  const labels = leftAligned(['', ...rows.map(({ label }) => label)]);
  const columns = [
    ...parts.map((part) => columnOf(clip(printable(headingOf(part)), longestHeading), rows, part.counts)),
    columnOf('all', rows, counts),
  ];
  return stripesOf(columns, width - widthOf(labels)).flatMap((stripe, index) => {
    const [heading = '', ...lines] = labels.map((label, row) =>
      [label, ...stripe.map((column) => column[row])].join(''),
    );
    return [...(index === 0 ? [] : ['']), style.faint(heading), ...lines];
  });
}

function rowsFor(limits: BacklogLimits): Row[] {
  return [
    { label: 'open', cell: ({ open }) => open, always: true },
    { label: dueSoonWords(limits), cell: ({ dueSoon }) => dueSoon },
    { label: 'overdue', cell: ({ overdue }) => overdue, always: true },
    { label: `escalated, after ${days(limits.escalateAfterDays)}`, cell: ({ escalated }) => escalated },
    { label: `older than ${days(limits.agedDays)}`, cell: ({ aged }) => aged },
    { label: 'without a due date', cell: ({ withoutDue }) => withoutDue },
    { label: 'without an owner', cell: ({ withoutOwner }) => withoutOwner },
    { label: 'of near misses', cell: ({ ofNearMisses }) => ofNearMisses },
    { label: 'of drills', cell: ({ ofDrills }) => ofDrills },
    { label: 'median age in days', cell: ({ age }) => age.medianDays },
    { label: 'done', cell: ({ done }) => done },
    { label: "won't do", cell: ({ wontDo }) => wontDo },
  ];
}

function columnOf(heading: string, rows: readonly Row[], counts: BacklogCounts): Column {
  const cells = [heading, ...rows.map(({ cell }) => String(cell(counts) ?? '-'))];
  const width = Math.max(narrowest, ...cells.map(({ length }) => length));
  return cells.map((cell) => `${gap}${cell.padStart(width)}`);
}

function leftAligned(cells: readonly string[]): Column {
  const width = Math.max(...cells.map(({ length }) => length));
  return cells.map((cell) => `${indent}${cell.padEnd(width)}`);
}

function widthOf([heading = '']: Column): number {
  return heading.length;
}

function stripesOf(columns: readonly Column[], room: number): Column[][] {
  const stripes: Column[][] = [];
  let left = 0;
  for (const column of columns) {
    const stripe = stripes.at(-1);
    if (stripe === undefined || widthOf(column) > left) {
      stripes.push([column]);
      left = room;
    } else stripe.push(column);
    left -= widthOf(column);
  }
  return stripes;
}
