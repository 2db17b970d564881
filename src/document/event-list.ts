import type { Span } from '../finding/position.ts';
import { detached } from './detached.ts';
import type { WrittenEvent, ZoneNote } from './outline.ts';
import type { BlockSource } from './read-blocks.ts';
import type { WrittenTime } from './timestamp.ts';
import type { FoundZone } from './written-zone.ts';

/** What an event was read from. */
export interface EventSource {
  /** Line within the body, from 0. */
  readonly line: number;
  /** The text that begins with the time. */
  readonly first: string;
  /** What else belongs to it. */
  readonly rest: readonly string[];
}

/** The events of one timeline as they are found, with the day and the zone that were said above. */
export class EventList {
  readonly events: WrittenEvent[] = [];
  headingDate: string | undefined;
  zone: ZoneNote | undefined;
  readonly #source: BlockSource;
  readonly #timeline: number;

  constructor(source: BlockSource, timeline: number) {
    this.#source = source;
    this.#timeline = timeline;
  }

  add(source: EventSource, time: WrittenTime): void {
    const [written = ''] = source.first.slice(0, time.length).split(/\s*\n/, 1);
    const span = this.lineSpan(source.line, (content) => Math.max(0, content.indexOf(written)));
    this.push(span, time, eventText(source, time));
  }

  push(span: Span, time: WrittenTime, text: string): void {
    this.events.push({
      span,
      time: { ...time, source: detached(time.source) },
      timeline: this.#timeline,
      ...(this.headingDate === undefined ? {} : { headingDate: this.headingDate }),
      ...(this.zone === undefined ? {} : { zoneAbove: this.zone }),
      text: detached(text),
    });
  }

  /** Takes a zone found in the text that begins on a line as that of everything below. */
  sayZone(found: FoundZone | undefined, text: string, line: number): void {
    if (found !== undefined) this.zone = this.noteAt(found, text, line);
  }

  noteAt({ zone, start, end }: FoundZone, text: string, line: number): ZoneNote {
    const written = text.slice(start, end);
    const lineOfZone = line + text.slice(0, start).split('\n').length - 1;
    const { start: at } = this.lineSpan(lineOfZone, (content) => Math.max(0, content.indexOf(written)));
    return { zone, span: { start: at, end: at + written.length } };
  }

  /** Returns the span of a line from the offset that `startIn` finds in it. */
  lineSpan(line: number, startIn: (content: string) => number): Span {
    const { text, offsetOfLine } = this.#source;
    const lineStart = offsetOfLine(line);
    const content = text.slice(lineStart, Math.max(lineStart, offsetOfLine(line + 1))).trimEnd();
    return { start: lineStart + startIn(content), end: lineStart + content.length };
  }
}

/** Returns what happened. What stands between the time and the words is a separator, not part of them. */
export function eventText({ first, rest }: EventSource, { length }: Pick<WrittenTime, 'length'>): string {
  const own = first.slice(length).replace(/^[\s:–—|,-]+/, '');
  return [own, ...rest]
    .filter((part) => part !== '')
    .join(' — ')
    .trim();
}
