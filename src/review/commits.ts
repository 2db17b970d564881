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
  /** The files of a commit, or of the tree of a merge, below a folder; the empty text is the top. */
  readonly tree: (commit: string, below: string) => FileTree;
  /** What a proposal changed after one of its commits, beside what it took in of the base. */
  readonly changesSince: (base: string, earlier: string, head: string) => ChangesSince;
}

/** How the head differs from what git makes of an earlier commit and of the base that the head has taken in. */
export type ChangesSince =
  /** The earlier commit is not here, or not among those that led to the head. */
  | { readonly is: 'unrelated' }
  /** The base could not be taken in without a person's choice, or it can be told in several ways what was. */
  | { readonly is: 'conflict' }
  | {
      readonly is: 'measured';
      /** The tree of the earlier commit with that of the base merged into it. */
      readonly merged: string;
      readonly files: readonly ChangedFile[];
    };

export interface ChangedFile {
  readonly path: string;
  readonly how: 'added' | 'changed' | 'removed';
  /** Removed and added ones, a long one once for every 200 characters. */
  readonly lines: number;
}
