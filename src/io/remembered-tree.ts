import type { FileContent, FileTree, TreeEntry } from '../repository/file-tree.ts';

export interface RememberedTree extends FileTree {
  /** Lets the next question be answered anew. */
  readonly forget: () => void;
}

/** Asks a tree everything once. For as long as nothing changes in it: the same content is read over and over while someone types. */
export function rememberedTree(tree: FileTree): RememberedTree {
  const lists = new Map<string, TreeEntry[]>();
  const contents = new Map<string, FileContent>();
  return {
    list: (path) => {
      const known = lists.get(path) ?? tree.list(path);
      lists.set(path, known);
      return known;
    },
    read: (path, limitBytes) => {
      const key = `${limitBytes} ${path}`;
      const known = contents.get(key) ?? tree.read(path, limitBytes);
      contents.set(key, known);
      return known;
    },
    forget: () => {
      lists.clear();
      contents.clear();
    },
  };
}
