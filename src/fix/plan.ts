import { decodeText } from '../document/text.ts';
import type { Draft } from '../repository/repository.ts';
import { actionIds, type IdFrom } from './action-ids.ts';
import type { Fix, FixName, FixNote } from './fix.ts';
import { fixDocument } from './fix-document.ts';
import { keyOrder } from './key-order.ts';
import { listStyle } from './list-style.ts';
import { subjectOf } from './subject.ts';
import { timeForm } from './time-form.ts';
import { timelineOrder } from './timeline-order.ts';

/** What is to be done to one file. */
export interface FileFixes {
  readonly path: string;
  readonly done: readonly FixNote[];
  readonly refused: readonly FixName[];
  /** Whether the document could be looked at; one that cannot be read as it stands is left as it is. */
  readonly read: boolean;
  /** Without byte order mark, as decoded. */
  readonly text: { readonly before: string; readonly after: string };
  /** The whole file. */
  readonly bytes: { readonly before: Uint8Array; readonly after: Uint8Array };
}

/** Files with something to fix, or something left out, in the order of their paths. Nothing is written yet. */
export type FixPlan = readonly FileFixes[];

/** Returns what can be fixed without a doubt. The configuration is left to its authors: it is policy, and ordered by hand. */
export function planFixes(drafts: readonly Draft[], idFrom: IdFrom): FixPlan {
  const fixes: readonly Fix[] = [timeForm, actionIds(idFrom), keyOrder, listStyle, timelineOrder];
  return drafts.filter(({ kind }) => kind !== 'config').flatMap((draft) => planFile(draft, fixes));
}

function planFile({ path, kind, bytes, reading }: Draft, fixes: readonly Fix[]): FileFixes[] {
  const text = decodeText(bytes) ?? '';
  const subject = subjectOf(kind, text, reading);
  if (subject === undefined) {
    const unchanged = { text: { before: text, after: text }, bytes: { before: bytes, after: bytes } };
    return [{ path, done: [], refused: [], read: false, ...unchanged }];
  }
  const fixed = fixDocument(subject, fixes);
  if (fixed.done.length === 0 && fixed.refused.length === 0) return [];
  return [
    {
      path,
      done: fixed.done,
      refused: fixed.refused,
      read: true,
      text: { before: subject.text, after: fixed.text },
      bytes: { before: bytes, after: encodeLike(bytes, fixed.text) },
    },
  ];
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

/** A byte order mark is kept where there was one. */
function encodeLike(original: Uint8Array, text: string): Uint8Array {
  const marked = byteOrderMark.every((byte, index) => original[index] === byte);
  return new TextEncoder().encode(marked ? `\u{feff}${text}` : text);
}
