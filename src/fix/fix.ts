import type { Subject } from './subject.ts';
import type { TextEdit } from './text-edit.ts';

/** What a fix did, as data; `count` is how many things it was done to. */
export interface FixNote {
  readonly fix: FixName;
  readonly count: number;
}

/** A fix is the file of that name. */
export type FixName = 'action-ids' | 'key-order' | 'list-style' | 'time-form' | 'timeline-order';

/** A value that reads differently afterwards, because that is what the fix is for. */
export interface ValueChange {
  /** JSON pointer (RFC 6901) into the front matter. */
  readonly pointer: string;
  readonly value: string;
}

export interface Proposal {
  readonly edits: readonly TextEdit[];
  readonly count: number;
  /** All that may read differently in the front matter. */
  readonly changes: readonly ValueChange[];
}

/** One kind of fix. */
export interface Fix {
  readonly name: FixName;
  /** The part of the document it may touch. */
  readonly part: 'front-matter' | 'timeline';
  /** Returns what it would do to a document; undefined where there is nothing, or nothing that is certain. */
  readonly propose: (subject: Subject) => Proposal | undefined;
}
