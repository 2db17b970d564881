/** A place in a text. Lines and columns count from 1; columns count UTF-16 code units, as editors and GitHub do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text by UTF-16 offsets: `end` is the first offset after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
