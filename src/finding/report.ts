import type { Problem } from './catalogue.ts';
import type { Span } from './position.ts';

/** Where a problem is, before lines and columns are worked out. */
export type Spot =
  | { readonly in: 'front-matter'; readonly pointer: string; readonly part: 'key' | 'value' }
  | { readonly in: 'text'; readonly span: Span }
  | { readonly in: 'file' };

/** Why a second place is shown. */
export type RelatedNote = 'declared-here' | 'compared-with' | 'first-used-here';

/** What a rule returns: typed data, no prose, no level. */
export interface Report {
  readonly problem: Problem;
  readonly file: string;
  readonly spot: Spot;
  readonly related?: readonly { readonly file: string; readonly spot: Spot; readonly note: RelatedNote }[];
}

/** A report of one document about itself, before it knows its file. */
export type LocalReport = Omit<Report, 'file' | 'related'>;

/** The spot of a front matter value. */
export function valueAt(pointer: string): Spot {
  return { in: 'front-matter', pointer, part: 'value' };
}

/** The spot of a front matter key. */
export function keyAt(pointer: string): Spot {
  return { in: 'front-matter', pointer, part: 'key' };
}

/** The spot of a stretch of the text. */
export function textAt(span: Span): Spot {
  return { in: 'text', span };
}

export const wholeFile: Spot = { in: 'file' };
