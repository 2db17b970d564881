import { createHash } from 'node:crypto';
import { maxDocumentBytes } from '../document/limits.ts';
import { configurationPath, contentFolders, meaningOfPath, type PathMeaning } from './document-path.ts';
import type { FileTree, TreeEntry } from './file-tree.ts';

/** One file of the content, with its bytes where it is a document that may be read. */
export type ContentFile = { readonly path: string } & (
  | {
      readonly is: 'document';
      readonly meaning: PathMeaning & { is: 'document' };
      readonly bytes: Uint8Array;
      readonly blob: string;
    }
  /** Meant for a document, with a name that is none. Read all the same, so that its name is not the only thing said of it. */
  | {
      readonly is: 'stray';
      readonly meaning: PathMeaning & { is: 'misnamed' };
      readonly bytes: Uint8Array;
      readonly blob: string;
    }
  | { readonly is: 'too-large'; readonly bytes: number }
  | { readonly is: 'not-a-file'; readonly found: 'symlink' | 'other' }
  | { readonly is: 'elsewhere'; readonly meaning: Exclude<PathMeaning, { is: 'document' }> }
);

/** Reads every document below the root, in the order of their paths. Parses nothing. */
export function readContent(tree: FileTree): ContentFile[] {
  return [configurationPath, ...contentFolders].flatMap((folder) =>
    tree.list(folder).map((entry) => readEntry(tree, entry)),
  );
}

function readEntry(tree: FileTree, { path, kind }: TreeEntry): ContentFile {
  if (kind !== 'file') return { path, is: 'not-a-file', found: kind };
  const meaning = meaningOfPath(path);
  if (meaning.is === 'misnamed' && !meaning.deeper) return readStray(tree, path, meaning);
  if (meaning.is !== 'document') return { path, is: 'elsewhere', meaning };
  const content = tree.read(path, maxDocumentBytes);
  if ('tooLargeBytes' in content) return { path, is: 'too-large', bytes: content.tooLargeBytes };
  return { path, is: 'document', meaning, bytes: content.bytes, blob: blobId(content.bytes) };
}

function readStray(tree: FileTree, path: string, meaning: PathMeaning & { is: 'misnamed' }): ContentFile {
  const content = tree.read(path, maxDocumentBytes);
  return 'tooLargeBytes' in content
    ? { path, is: 'elsewhere', meaning }
    : { path, is: 'stray', meaning, bytes: content.bytes, blob: blobId(content.bytes) };
}

/** The id git gives these bytes: what is kept by it can be looked up from a tree listing alone. */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Returns a hash of all paths and contents: while it stays, so does everything derived from them. */
export function fingerprint(content: readonly ContentFile[]): string {
  const hash = createHash('sha256');
  for (const file of content) {
    const what = 'blob' in file ? file.blob : file.is === 'too-large' ? file.bytes : '';
    hash.update(`${file.path}\0${file.is}\0${what}\0`);
  }
  return hash.digest('hex');
}
