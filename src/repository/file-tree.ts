/** One name in the tree, as found, never followed. */
export interface TreeEntry {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'other';
}

/** A file's bytes, or its size where it is larger than was asked for. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly tooLargeBytes: number };

/** Where documents are read from: a folder, or one commit of a git repository. */
export interface FileTree {
  /** Everything below the folder, or the one file of that path; nothing where it does not exist. */
  readonly list: (path: string) => TreeEntry[];
  readonly read: (path: string, limitBytes: number) => FileContent;
}
