import type { Span } from '../finding/position.ts';
import type { WrittenTime } from './timestamp.ts';
import type { WrittenZone } from './written-zone.ts';

/** A level-2 section of the body. */
export interface Section {
  readonly title: string;
  /** The heading line. */
  readonly heading: Span;
  /** From after the heading to the next level-1 or level-2 heading. */
  readonly content: Span;
  /** Whether nothing but comments and words such as `TBD` stands in it. */
  readonly empty: boolean;
}

/** A heading of any level. */
export interface Heading {
  readonly level: number;
  /** As it was written, as Markdown. */
  readonly title: string;
  readonly span: Span;
}

/** A block that is not the author's running text. */
export type BlockApart =
  | {
      readonly kind: 'code';
      readonly span: Span;
      /** The first word after the fence; empty where there is none. Undefined for code that is only indented. */
      readonly language?: string;
    }
  | { readonly kind: 'quote' | 'html'; readonly span: Span };

/** A zone that was said once for everything below it. */
export interface ZoneNote {
  readonly zone: WrittenZone;
  /** The name of the zone. */
  readonly span: Span;
}

/** An item of the timeline as it was written. */
export interface WrittenEvent {
  /** The item's first line, from its time on. */
  readonly span: Span;
  readonly time: WrittenTime;
  /** Which timeline of the document it belongs to, from 0. */
  readonly timeline: number;
  /** A date given by a heading or a line above it, in the forms of `WrittenDate`. */
  readonly headingDate?: string;
  /** A zone given above it; one of its own comes first. */
  readonly zoneAbove?: ZoneNote;
  /** What happened, as Markdown, without the time. */
  readonly text: string;
}

/** What is known of a body without a full tree: enough for rules, lists and clocks. Serialisable. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly events: readonly WrittenEvent[];
  readonly headings: readonly Heading[];
  readonly apart: readonly BlockApart[];
}

/** Returns the section with this title, whatever its case. */
export function findSection(outline: Outline, title: string): Section | undefined {
  return outline.sections.find((section) => sameTitle(section.title, title));
}

/** Whether two section titles are the same to a reader. */
export function sameTitle(a: string, b: string): boolean {
  return normalise(a) === normalise(b);
}

/** A remark in parentheses at the end, as in `Timeline (UTC)`, is no part of the name. */
function normalise(title: string): string {
  const plain = title.replaceAll(/[*_`]/g, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return plain.replace(/(?<=\S) ?\([^()]*\)$/, '');
}
