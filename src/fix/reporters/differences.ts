import type { Style } from '../../finding/reporters/style.ts';
import { type LineChange, lineChanges } from './line-changes.ts';

const contextLines = 3;

/**
 * Returns how two texts of a file differ, in the unified format that diff and git print. For reading: line ends are not shown, and
 * a byte order mark is not part of the texts.
 */
export function renderDifferences(path: string, before: string, after: string, style: Style): string {
  if (before === after) return '';
  const changes = lineChanges(linesOf(before), linesOf(after));
  const lines = [
    style.strong(`--- ${path}`),
    style.strong(`+++ ${path}`),
    ...hunksOf(changes).flatMap((hunk) => hunkLines(changes, hunk, style)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

interface Hunk {
  readonly start: number;
  readonly end: number;
}

/** Changes whose context touches are shown together. */
function hunksOf(changes: readonly LineChange[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const [index, { is }] of changes.entries()) {
    if (is === 'same') continue;
    const start = Math.max(0, index - contextLines);
    const end = Math.min(changes.length, index + contextLines + 1);
    const last = hunks.at(-1);
    if (last !== undefined && start <= last.end) hunks[hunks.length - 1] = { start: last.start, end };
    else hunks.push({ start, end });
  }
  return hunks;
}

function hunkLines(changes: readonly LineChange[], { start, end }: Hunk, style: Style): string[] {
  const above = changes.slice(0, start);
  const inside = changes.slice(start, end);
  const place = (without: LineChange['is']) =>
    `${without === 'added' ? '-' : '+'}${count(above, without) + 1},${count(inside, without)}`;
  return [
    style.faint(`@@ ${place('added')} ${place('removed')} @@`),
    ...inside.map(({ is, line }) => shown(is, line, style)),
  ];
}

function count(changes: readonly LineChange[], without: LineChange['is']): number {
  return changes.filter(({ is }) => is !== without).length;
}

function shown(is: LineChange['is'], line: string, style: Style): string {
  switch (is) {
    case 'same':
      return ` ${line}`;
    case 'removed':
      return style.error(`-${line}`);
    case 'added':
      return style.good(`+${line}`);
  }
}
