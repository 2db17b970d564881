import { posix } from 'node:path';
import { suggest } from '../../schema/suggest.ts';
import type { ContentPaths } from './content-paths.ts';

/** A file that a path which leads nowhere was probably meant for. */
export interface NearPath {
  /** As it would be written in the document. */
  readonly suggestion?: string;
  /** Whether the two differ in nothing but case. */
  readonly onlyCase: boolean;
}

/**
 * Returns what was probably meant: the same path in another case, a file of that name in another folder, or one with a name like it in
 * the folder. That last one takes time, and is left out where it is not wanted.
 */
export function nearPath(path: string, documentPath: string, paths: ContentPaths, search: boolean): NearPath {
  const inOtherCase = paths.inOtherCase(path);
  // Equal to the path it is a file behind whose name stood a slash.
  if (inOtherCase !== undefined)
    return { suggestion: asWritten(inOtherCase, documentPath), onlyCase: inOtherCase !== path };
  const found = ofSameName(path, documentPath, paths) ?? (search ? ofLikeName(path, paths) : undefined);
  return found === undefined
    ? { onlyCase: false }
    : { suggestion: asWritten(found, documentPath), onlyCase: false };
}

/** Returns a path of the repository as a link in the document. */
export function asWritten(path: string, documentPath: string): string {
  return posix.relative(posix.dirname(documentPath), path).replaceAll(' ', '%20');
}

/** Of several the one nearest to the document, with the shortest way, or the first of them. */
function ofSameName(path: string, documentPath: string, paths: ContentPaths): string | undefined {
  const name = posix.basename(path);
  const others = paths.named(name.includes('.') ? name : `${name}.md`);
  const wayTo = (other: string): number => asWritten(other, documentPath).length;
  return others.toSorted((a, b) => wayTo(a) - wayTo(b))[0];
}

function ofLikeName(path: string, paths: ContentPaths): string | undefined {
  const folder = posix.dirname(path);
  const name = suggest(posix.basename(path), paths.namesIn(folder));
  return name === undefined ? undefined : `${folder}/${name}`;
}
