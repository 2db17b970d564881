import type { Span } from '../../finding/position.ts';

/** One thing that could be written at the cursor. */
export interface Suggestion {
  readonly label: string;
  readonly kind: 'key' | 'word' | 'name' | 'time';
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly about?: string;
  readonly replace: Span;
  readonly insert: string;
  /** The same with tab stops, in the syntax of snippets, where there is something to fill in. */
  readonly snippet?: string;
}
