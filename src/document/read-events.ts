import { EventList, type EventSource, eventText } from './event-list.ts';
import type { WrittenEvent, ZoneNote } from './outline.ts';
import type { BlockSource } from './read-blocks.ts';
import type { BlockToken } from './read-outline.ts';
import { addRows } from './read-rows.ts';
import { type TokenRange, timelineRanges } from './timeline-ranges.ts';
import { readWrittenTime, type WrittenTime } from './timestamp.ts';
import { findDate, readDateLine } from './written-date.ts';
import { findZone, readZoneNote } from './written-zone.ts';

/** Returns the events of every timeline: list items, rows, headings and lines that begin with a time. */
export function readEvents(source: BlockSource): WrittenEvent[] {
  const ranges = timelineRanges(source.tokens);
  const lists = ranges.map((range, timeline) => {
    const list = new EventList(source, timeline);
    new TimelineReader(list).read(source.tokens, range);
    return list;
  });
  const events = lists.flatMap((list) => list.events);
  const [first] = lists;
  if (first === undefined || !events.some(isWithoutZone)) return events;
  const zoneAbove = zoneOfDocument(first, source.tokens, ranges[0]?.start ?? 0);
  if (zoneAbove === undefined) return events;
  return events.map((event) => (isWithoutZone(event) ? { ...event, zoneAbove } : event));
}

function isWithoutZone({ time, zoneAbove }: WrittenEvent): boolean {
  return time.zone === undefined && zoneAbove === undefined;
}

class TimelineReader {
  readonly #list: EventList;
  /** A heading that is a date: the day of the events below it, or, where there are none, an event itself. */
  #day:
    | { readonly source: EventSource; readonly time: WrittenTime; readonly eventsBefore: number }
    | undefined;

  constructor(list: EventList) {
    this.#list = list;
  }

  read(tokens: readonly BlockToken[], { start, end }: TokenRange): void {
    const title = tokens[start + 1]?.content ?? '';
    this.#list.headingDate = findDate(title);
    this.#list.sayZone(findZone(title), title, tokens[start]?.map?.[0] ?? 0);
    for (let at = start + 3; at < end; at += 1) {
      const token = tokens[at];
      if (token?.type === 'blockquote_open') at = closingQuote(tokens, at);
      else if (token?.type === 'table_open') at = addRows(this.#list, tokens, at);
      else if (token !== undefined) this.#block(tokens, at, token);
    }
    this.#closeDay();
  }

  #block(tokens: readonly BlockToken[], at: number, token: BlockToken): void {
    const inline = tokens[at + (token.type === 'list_item_open' ? 2 : 1)];
    if (inline?.type !== 'inline' || !inline.map) return;
    const source = { line: inline.map[0], first: inline.content, rest: [] };
    if (token.type === 'heading_open' && token.level === 0) this.#heading(source, textBelow(tokens, at + 3));
    else if (token.type === 'list_item_open' && tokens[at + 1]?.type === 'paragraph_open') this.#item(source);
    else if (token.type === 'paragraph_open' && token.level === 0) this.#paragraph(source);
  }

  #heading(source: EventSource, below: string): void {
    this.#closeDay();
    const time = readWrittenTime(source.first);
    if (time !== undefined && !time.dateAlone) {
      this.#list.add(withBelow(source, time, below), time);
      return;
    }
    this.#list.headingDate = findDate(source.first) ?? this.#list.headingDate;
    if (time === undefined) return;
    this.#list.sayZone(findZone(source.first), source.first, source.line);
    if (below === '' && source.first.length === time.length) return;
    const eventsBefore = this.#list.events.length;
    this.#day = { source: withBelow(source, time, below), time, eventsBefore };
  }

  #closeDay(): void {
    const day = this.#day;
    this.#day = undefined;
    if (day?.eventsBefore === this.#list.events.length) this.#list.add(day.source, day.time);
  }

  #item(source: EventSource): void {
    const time = readWrittenTime(source.first);
    const isBare = time !== undefined && eventText(source, time) === '';
    if (time === undefined) this.#note(source);
    else if (isBare && time.dateAlone) this.#list.headingDate = time.date;
    else if (!isBare || time.time !== 'unknown') this.#list.add(source, time);
  }

  #paragraph(source: EventSource): void {
    const time = timeSetApart(source.first);
    const date = time === undefined ? readDateLine(source.first) : undefined;
    if (time !== undefined) this.#lines(source, time);
    else if (date !== undefined) this.#list.headingDate = date;
    else this.#note(source);
  }

  /** A sentence that says the zone, and perhaps the day, of what follows. */
  #note({ first, line }: EventSource): void {
    const zone = readZoneNote(first);
    if (zone === undefined) return;
    this.#list.sayZone(zone, first, line);
    this.#list.headingDate = findDate(first) ?? this.#list.headingDate;
  }

  /** A paragraph is an event where its time is set apart from the words, and several where that of each line is. */
  #lines(source: EventSource, time: WrittenTime): void {
    const lines = source.first.split('\n');
    const times = lines.length === 1 ? [] : lines.map(timeSetApart);
    if (times.length === 0 || times.includes(undefined)) this.#list.add(source, time);
    else
      for (const [index, first] of lines.entries())
        this.#list.add({ line: source.line + index, first, rest: [] }, times[index] ?? time);
  }
}

/** Some say the zone once at the top of the document. */
function zoneOfDocument(
  list: EventList,
  tokens: readonly BlockToken[],
  before: number,
): ZoneNote | undefined {
  for (let at = 0; at < before; at += 1) {
    const inline = tokens[at];
    if (inline?.type !== 'inline' || inline.level !== 1 || !/^\W{0,6}all\b/i.test(inline.content)) continue;
    const found = readZoneNote(inline.content);
    if (found !== undefined) return list.noteAt(found, inline.content, inline.map?.[0] ?? 0);
  }
  return undefined;
}

function closingQuote(tokens: readonly BlockToken[], opening: number): number {
  const level = tokens[opening]?.level;
  let at = opening + 1;
  while (at < tokens.length && (tokens[at]?.type !== 'blockquote_close' || tokens[at]?.level !== level))
    at += 1;
  return at;
}

/** The text of the paragraph or the list item right below a heading; empty where there is nothing. */
function textBelow(tokens: readonly BlockToken[], from: number): string {
  for (let at = from; at < tokens.length && tokens[at]?.type !== 'heading_open'; at += 1) {
    const content = tokens[at]?.content.trim() ?? '';
    if (content !== '') return content;
  }
  return '';
}

/** A heading that is nothing but a time, and perhaps a remark on it, is told by what stands below it. */
function withBelow(source: EventSource, time: WrittenTime, below: string): EventSource {
  return /^(?:\([^()]*\))?$/.test(eventText(source, time)) ? { ...source, rest: [below] } : source;
}

/** Returns the time of a line of text where emphasis, brackets or a separator tell it from the words. */
function timeSetApart(line: string): WrittenTime | undefined {
  const time = readWrittenTime(line);
  if (time === undefined || (time.dateAlone && line.length === time.length)) return undefined;
  const isMarked = /^[*_`[(]/.test(line);
  return isMarked || /^\s{0,3}(?:[:–—|]|-\s)/.test(line.slice(time.length, time.length + 5))
    ? time
    : undefined;
}
