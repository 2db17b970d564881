import type { Span } from '../finding/position.ts';

/** One complaint of the parser. */
export interface YamlError {
  /** As the parser names it, such as `DUPLICATE_KEY`. */
  readonly code: string;
  readonly reason: string;
  readonly span: Span;
}
