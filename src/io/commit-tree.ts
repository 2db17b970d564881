import type { FileContent, FileTree, TreeEntry } from '../repository/file-tree.ts';
import type { Git } from './git.ts';

interface Blob extends TreeEntry {
  readonly object: string;
  readonly sizeBytes: number;
}

/** How many bytes of blobs are asked for at once. */
const batchBytes = 32 * 1024 ** 2;

/**
 * The files of one commit below a folder, read as objects: nothing is checked out, no filter or link is followed. Blobs are
 * read in batches, the one that is asked for and those of its extension that come next, with one git process a batch.
 */
export function commitTree(git: Git, commit: string, below = ''): FileTree {
  const blobs = listBlobs(git, commit, below);
  const byPath = new Map(blobs.map((blob) => [blob.path, blob]));
  const contents = new Map<string, Uint8Array>();
  return {
    list: (path) =>
      blobs.filter((blob) => isAtOrBelow(blob.path, path)).map(({ path, kind }) => ({ path, kind })),
    read: (path, limitBytes) => {
      const blob = byPath.get(path);
      if (blob?.kind !== 'file') throw new Error(`${JSON.stringify(path)} is no file of this commit.`);
      if (blob.sizeBytes > limitBytes) return { tooLargeBytes: blob.sizeBytes };
      if (!contents.has(blob.object)) readBatch(git, batchFrom(blobs, blob, limitBytes, contents), contents);
      return contentOf(blob, contents);
    },
  };
}

function contentOf({ object, path }: Blob, contents: ReadonlyMap<string, Uint8Array>): FileContent {
  const bytes = contents.get(object);
  if (bytes === undefined) throw new Error(`git has no content for ${JSON.stringify(path)}.`);
  return { bytes };
}

/** Format: `<mode> <type> <object> <size>\t<path>\0`, the size padded, `-` for what has none. */
function listBlobs(git: Git, commit: string, below: string): Blob[] {
  const scope = below === '' ? [] : ['--', `${below}/`];
  const listing = git.run(['ls-tree', '-r', '-z', '--long', '--full-tree', commit, ...scope]).toString();
  const prefixLength = below === '' ? 0 : below.length + 1;
  return listing.split('\0').flatMap((line) => {
    const [, mode = '', object = '', size = '', path = ''] =
      /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line) ?? [];
    if (path === '') return [];
    return [
      {
        path: path.slice(prefixLength),
        kind: kindOf(mode),
        object,
        sizeBytes: size === '-' ? 0 : Number(size),
      },
    ];
  });
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '100644' || mode === '100755' || mode === '100664') return 'file';
  return mode === '120000' ? 'symlink' : 'other';
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function batchFrom(
  blobs: readonly Blob[],
  wanted: Blob,
  limitBytes: number,
  contents: ReadonlyMap<string, Uint8Array>,
): Blob[] {
  const extension = extensionOf(wanted.path);
  const batch: Blob[] = [];
  let bytes = 0;
  for (const blob of blobs.slice(blobs.indexOf(wanted))) {
    const fits = blob.kind === 'file' && blob.sizeBytes <= limitBytes && !contents.has(blob.object);
    if (!fits || extensionOf(blob.path) !== extension) continue;
    bytes += blob.sizeBytes;
    if (bytes > batchBytes && batch.length > 0) break;
    batch.push(blob);
  }
  return batch;
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.'));
}

/** Format: `<object> blob <size>\n<content>\n` for each line of input. */
function readBatch(git: Git, batch: readonly Blob[], contents: Map<string, Uint8Array>): void {
  const headerBytes = 128;
  const limitBytes = batch.reduce((sum, { sizeBytes }) => sum + sizeBytes + headerBytes, headerBytes);
  const input = batch.map(({ object }) => `${object}\n`).join('');
  const output = git.run(['cat-file', '--batch'], { input, limitBytes });
  let at = 0;
  for (const { object } of batch) {
    const end = output.indexOf('\n', at);
    const header = output.toString('latin1', at, end);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
    if (size === undefined) throw new Error(`git cat-file answered ${JSON.stringify(header.slice(0, 200))}.`);
    contents.set(object, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
}
