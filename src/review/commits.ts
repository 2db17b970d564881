import type { FileTree } from '../repository/file-tree.ts';

/** A path that a proposal changes, from the top of the git repository. */
export type ChangedPath =
  | { readonly how: 'added' | 'changed' | 'removed'; readonly path: string }
  | { readonly how: 'renamed'; readonly path: string; readonly previousPath: string };

/** What a review reads of git. Every commit but the argument of `resolve` is a full object name. */
export interface Commits {
  /** The commit a name stands for. Throws CannotRun where there is none. */
  readonly resolve: (name: string) => string;
  /** What the head changes since it left the base. Throws CannotRun where the two have no common ancestor. */
  readonly changedPaths: (base: string, head: string) => readonly ChangedPath[];
  /** The files of a commit below a folder; the empty text is the top. */
  readonly tree: (commit: string, below: string) => FileTree;
}
