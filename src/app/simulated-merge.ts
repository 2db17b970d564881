import { applyPatch, diffLines, structuredPatch } from 'diff';
import type { ChangedFile } from '../review/commits.ts';
import type { Files } from './simulated-files.ts';

/** One side of a merge with the other merged into it; `conflict` is a path that has to be merged by a person. */
interface Merged {
  readonly files: Files;
  readonly conflict: string | undefined;
}

/** Merges what changed from the ancestor to theirs into ours. */
export function mergedFiles(ancestor: Files, ours: Files, theirs: Files): Merged {
  const files = new Map(ours);
  for (const path of differingPaths(ancestor, theirs)) {
    const merged = mergedText(ancestor.get(path), ours.get(path), theirs.get(path));
    if (merged === 'conflict') return { files: ours, conflict: path };
    if (merged.text === undefined) files.delete(path);
    else files.set(path, merged.text);
  }
  return { files, conflict: undefined };
}

type Text = string | undefined;

function mergedText(ancestor: Text, ours: Text, theirs: Text): { readonly text: Text } | 'conflict' {
  if (ours === ancestor || ours === theirs) return { text: theirs };
  if (ancestor === undefined || ours === undefined || theirs === undefined) return 'conflict';
  const text = applyPatch(ours, structuredPatch('a', 'b', ancestor, theirs, '', '', { context: 1 }));
  return text === false ? 'conflict' : { text };
}

/** Returns the files that differ, with how many lines were removed and added. */
export function changedFiles(before: Files, after: Files): ChangedFile[] {
  return differingPaths(before, after).map((path) => ({
    path,
    how: howChanged(path, before, after),
    lines: changedLines(before.get(path) ?? '', after.get(path) ?? ''),
  }));
}

/** A long line counts once for every so many characters. */
const lineLength = 200;

function changedLines(before: string, after: string): number {
  return diffLines(before, after)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ value }) => value.replace(/\n$/, '').split('\n'))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0);
}

/** Returns the paths whose text is not the same in both, sorted. */
export function differingPaths(before: Files, after: Files): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

export function howChanged(path: string, before: Files, after: Files): 'added' | 'changed' | 'removed' {
  if (!after.has(path)) return 'removed';
  return before.has(path) ? 'changed' : 'added';
}
