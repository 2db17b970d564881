import type { Span } from '../finding/position.ts';
import type { WrittenTime } from './timestamp.ts';

/** A level-2 section of the body. */
export interface Section {
  readonly title: string;
  /** The heading line. */
  readonly heading: Span;
  /** From after the heading to the next level-1 or level-2 heading. */
  readonly content: Span;
  /** Whether anything but comments stands in it. */
  readonly empty: boolean;
}

/** An item of the timeline as it was written. */
export interface WrittenEvent {
  /** The item's first line, from its time on. */
  readonly span: Span;
  readonly time: WrittenTime;
  /** A date given by a heading above it. */
  readonly headingDate?: string;
  /** What happened, as Markdown, without the time. */
  readonly text: string;
}

/** What is known of a body without a full tree: enough for rules, lists and clocks. Serialisable. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly events: readonly WrittenEvent[];
}

/** Returns the section with this title, whatever its case. */
export function findSection(outline: Outline, title: string): Section | undefined {
  return outline.sections.find((section) => sameTitle(section.title, title));
}

/** Whether two section titles are the same to a reader. */
export function sameTitle(a: string, b: string): boolean {
  return normalise(a) === normalise(b);
}

function normalise(title: string): string {
  return title.replaceAll(/[*_`]/g, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
