import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
} from 'node:fs';
import { join } from 'node:path';
import type { FileContent, FileTree, TreeEntry } from '../repository/file-tree.ts';

/** A folder on disk. Links are listed and never followed, not even ones that appear between listing and reading. */
export function folderTree(root: string): FileTree {
  return {
    list: (path) => listBelow(root, path),
    read: (path, limitBytes) => readBounded(join(root, path), limitBytes),
  };
}

function listBelow(root: string, path: string): TreeEntry[] {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [{ path, kind: kindOf(stats) }];
  const entries: TreeEntry[] = [];
  walk(root, path, entries);
  return entries;
}

/** Sorted by name within each folder, so that the order never depends on the file system. */
function walk(root: string, folder: string, entries: TreeEntry[]): void {
  const found = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of found.sort(byName)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) walk(root, path, entries);
    else entries.push({ path, kind: kindOf(entry) });
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

function kindOf(entry: Pick<Dirent, 'isFile' | 'isSymbolicLink'>): TreeEntry['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'symlink' : 'other';
}

function readBounded(path: string, limitBytes: number): FileContent {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { size } = fstatSync(descriptor);
    if (size > limitBytes) return { tooLargeBytes: size };
    const bytes = Buffer.allocUnsafe(size);
    return { bytes: bytes.subarray(0, readFully(descriptor, bytes)) };
  } finally {
    closeSync(descriptor);
  }
}

function readFully(descriptor: number, bytes: Buffer): number {
  let filled = 0;
  while (filled < bytes.length) {
    const read = readSync(descriptor, bytes, filled, bytes.length - filled, filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}
