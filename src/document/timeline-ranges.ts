import type { BlockToken } from './read-outline.ts';
import { readWrittenTime } from './timestamp.ts';
import { findDate } from './written-date.ts';

/** The tokens of one timeline, its heading included; `end` is the first token after it. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

const timelineTitle = /\btime-?lines?\b|\btime line\b|\bchronolog(?:y|ical)\b|\bsequence of events\b/i;

/** Whether what stands below a heading of this title may be a timeline. */
function isTimelineTitle(title: string): boolean {
  return timelineTitle.test(title);
}

/** Returns where the timelines of a document lie. */
export function timelineRanges(tokens: readonly BlockToken[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let open: { readonly start: number; readonly level: number } | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open' || token.level !== 0) continue;
    const title = tokens[index + 1]?.content ?? '';
    const level = Number(token.tag.slice(1));
    if (open !== undefined && endsTimeline(open.level, level, title)) {
      ranges.push({ start: open.start, end: index });
      open = undefined;
    }
    if (open === undefined && isTimelineTitle(title)) open = { start: index, level };
  }
  if (open !== undefined) ranges.push({ start: open.start, end: tokens.length });
  return ranges;
}

/**
 * A heading that is itself an event goes on with the timeline, whatever its level: people lose count of the signs. Below a
 * title of level 1 another section ends it, for the title may be that of the whole document.
 */
function endsTimeline(timelineLevel: number, level: number, title: string): boolean {
  if (level > Math.max(timelineLevel, 2)) return false;
  const time = readWrittenTime(title);
  if (time !== undefined && !time.dateAlone) return false;
  return level <= timelineLevel || (time === undefined && findDate(title) === undefined);
}
