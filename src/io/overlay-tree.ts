import type { FileContent, FileTree, TreeEntry } from '../repository/file-tree.ts';

/** Lays unsaved texts, by path, over a tree. A link or folder of that name stays what it is. */
export function overlayTree(below: FileTree, texts: ReadonlyMap<string, string>): FileTree {
  return {
    list: (path) => withUnsaved(below.list(path), path, texts),
    read: (path, limitBytes) => {
      const text = texts.get(path);
      return text === undefined ? below.read(path, limitBytes) : bounded(text, limitBytes);
    },
  };
}

function withUnsaved(entries: TreeEntry[], path: string, texts: ReadonlyMap<string, string>): TreeEntry[] {
  const known = new Set(entries.map((entry) => entry.path));
  const added = [...texts.keys()].filter(
    (file) => !known.has(file) && (file === path || file.startsWith(`${path}/`)),
  );
  if (added.length === 0) return entries;
  const all = [...entries, ...added.map((file): TreeEntry => ({ path: file, kind: 'file' }))];
  return all.sort((a, b) => (byFolder(a.path) < byFolder(b.path) ? -1 : 1));
}

/** Folder by folder, as a walk goes. */
function byFolder(path: string): string {
  return path.replaceAll('/', '\0');
}

function bounded(text: string, limitBytes: number): FileContent {
  const bytes = Buffer.from(text);
  return bytes.length > limitBytes ? { tooLargeBytes: bytes.length } : { bytes };
}
