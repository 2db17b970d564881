import type { FileTree } from '../src/repository/file-tree.ts';

/** A tree of files held in memory, by path. */
export function memoryTree(files: Readonly<Record<string, string>>): FileTree {
  const paths = Object.keys(files).sort();
  return {
    list: (path) =>
      paths
        .filter((file) => file === path || file.startsWith(`${path}/`))
        .map((file) => ({ path: file, kind: 'file' })),
    read: (path, limitBytes) => {
      const text = files[path];
      if (text === undefined) throw new Error(`There is no file ${path} in this tree.`);
      const bytes = new TextEncoder().encode(text);
      return bytes.length > limitBytes ? { tooLargeBytes: bytes.length } : { bytes };
    },
  };
}
