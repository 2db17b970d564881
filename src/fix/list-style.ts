import type { BlockToken } from '../document/read-outline.ts';
import type { Fix } from './fix.ts';
import { movedBy, type TextEdit } from './text-edit.ts';
import { type TimelineText, timelineSpans, timelineTexts, tokensInside } from './timeline-text.ts';

const otherBullet = /^[ \t]*[*+](?=[ \t\r\n]|$)/;

/** Writes the bullets of the timeline as `-`. */
export const listStyle: Fix = {
  name: 'list-style',
  part: 'timeline',
  propose: (subject) => {
    const others = new RegExp(otherBullet.source, 'm');
    const { text, reading } = subject;
    if (!timelineSpans(reading).some(({ start, end }) => others.test(text.slice(start, end))))
      return undefined;
    const edits = timelineTexts(subject).flatMap((timeline) => movedBy(timeline.start, bulletsOf(timeline)));
    return edits.length === 0 ? undefined : { edits, count: edits.length, changes: [] };
  },
};

function bulletsOf(timeline: TimelineText): TextEdit[] {
  return runsOfLists(timeline).flatMap((lists) =>
    mayBecomeOne(timeline, lists) ? lists.flatMap((list) => bulletsIn(timeline, list)) : [],
  );
}

/** The tokens of one list that stands directly in the timeline. */
type ListTokens = readonly [BlockToken, ...BlockToken[]];

/** Returns lists that follow each other at once: another bullet begins another list. */
function runsOfLists({ tokens }: TimelineText): ListTokens[][] {
  const runs: ListTokens[][] = [];
  let previousEnd = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.level !== 0 || token.type !== 'bullet_list_open') continue;
    const inside = tokensInside(tokens, index);
    const list: ListTokens = [token, ...inside];
    const run = runs.at(-1);
    if (run !== undefined && previousEnd === index - 1) run.push(list);
    else runs.push([list]);
    previousEnd = index + inside.length + 1;
  }
  return runs;
}

/** With the same bullet they would be one list: fine where they look like one, not where a blank line keeps them apart. */
function mayBecomeOne({ text, lines }: TimelineText, lists: readonly ListTokens[]): boolean {
  if (lists.length === 1) return true;
  return lists.every(([open, ...inside], index) => {
    const start = lines.lineStart(open.map?.[0] ?? 0);
    const lineAbove = text.slice(lines.lineStart((open.map?.[0] ?? 1) - 1), start);
    return (index === 0 || lineAbove.trim() !== '') && !inside.some(isLoose);
  });
}

/** Whether it is an item of a list with blank lines between the items. */
function isLoose({ type, level, hidden }: BlockToken): boolean {
  return type === 'paragraph_open' && level === 2 && !hidden;
}

function bulletsIn({ text, lines }: TimelineText, list: ListTokens): TextEdit[] {
  const edits: TextEdit[] = [];
  let previousLine = -1;
  for (const token of list) {
    const line = token.map?.[0];
    // Of lists that begin in one line only the outermost is looked at.
    if (token.type !== 'list_item_open' || line === undefined || line === previousLine) continue;
    previousLine = line;
    const start = lines.lineStart(line);
    const bullet = otherBullet.exec(text.slice(start, lines.lineStart(line + 1)));
    if (bullet === null) continue;
    const at = start + bullet[0].length - 1;
    edits.push({ span: { start: at, end: at + 1 }, text: '-' });
  }
  return edits;
}
