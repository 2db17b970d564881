import type { Html } from '../html/html.ts';

/** The parts of the site, in the order of its navigation. */
export type Part = 'status' | 'incidents' | 'learning' | 'actions' | 'runbooks' | 'services' | 'about';

/** One page before it is set into the frame that all share. */
export interface Page {
  readonly address: string;
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** The part of the site it belongs to; undefined for a page outside the navigation. */
  readonly part: Part | undefined;
  readonly main: Html;
}
