import type { Fix, FixName, FixNote } from './fix.ts';
import { keepsMeaning } from './same-meaning.ts';
import { readSubject, type Subject } from './subject.ts';
import { applyEdits } from './text-edit.ts';

export interface FixedDocument {
  readonly text: string;
  readonly done: readonly FixNote[];
  /** Fixes that were left out because the document would not have said the same afterwards. */
  readonly refused: readonly FixName[];
}

/** One fix may make room for another, as an id for the order of keys. Three passes have always been enough. */
const mostPasses = 8;

/**
 * Carries fixes out one after the other until none has anything left to do. After each the document is read again; what does not
 * read the same, but for what the fix is for, is dropped.
 */
export function fixDocument(subject: Subject, fixes: readonly Fix[]): FixedDocument {
  const done = new Map<FixName, number>();
  const refused = new Set<FixName>();
  let current = subject;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = current;
    for (const fix of fixes) {
      if (refused.has(fix.name)) continue;
      const outcome = tryFix(current, fix);
      if (outcome.is === 'refused') refused.add(fix.name);
      if (outcome.is !== 'done') continue;
      current = outcome.subject;
      done.set(fix.name, (done.get(fix.name) ?? 0) + outcome.count);
    }
    if (current === before) break;
  }
  return {
    text: current.text,
    done: fixes.flatMap(({ name }) => countOf(name, done)),
    refused: fixes.map(({ name }) => name).filter((name) => refused.has(name)),
  };
}

/** In the order of the fixes, whichever pass they were carried out in. */
function countOf(fix: FixName, done: ReadonlyMap<FixName, number>): FixNote[] {
  const count = done.get(fix);
  return count === undefined ? [] : [{ fix, count }];
}

type Outcome =
  | { readonly is: 'done'; readonly subject: Subject; readonly count: number }
  | { readonly is: 'nothing' | 'refused' };

function tryFix(subject: Subject, fix: Fix): Outcome {
  const proposal = fix.propose(subject);
  if (proposal === undefined) return { is: 'nothing' };
  const after = readSubject(subject.kind, applyEdits(subject.text, proposal.edits));
  if (after === undefined || !keepsMeaning(subject, after, fix.part, proposal.changes)) {
    return { is: 'refused' };
  }
  return { is: 'done', subject: after, count: proposal.count };
}
