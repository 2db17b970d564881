/** A value as it stands in a document, where that can be told. */
export interface Written {
  /** Without quotes where it is a scalar; a list or mapping only where it stands on one line. */
  readonly source?: string;
  /** Whether the key itself stands there with its colon. */
  readonly hasKey?: boolean;
  /** The comment that stands where the value should be. */
  readonly comment?: string;
}

/** Returns how the value at a JSON pointer is written. */
export type WrittenAt = (pointer: string) => Written;
