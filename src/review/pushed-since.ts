import { splitFrontMatter } from '../document/front-matter.ts';
import { decodeText } from '../document/text.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { formatOf } from '../schema/kind.ts';
import type { Commits } from './commits.ts';
import { placeOf } from './place.ts';
import { belowRoot, isPolicyPath } from './policy-path.ts';

/** What was pushed after a commit, beside what the base had in the meantime. */
export type PushedSince =
  /** Only bodies of documents; with no lines nothing but the base was taken in. */
  | { readonly is: 'measured'; readonly lines: number }
  | { readonly is: 'beyond'; readonly what: 'conflict' }
  | { readonly is: 'beyond'; readonly what: 'front-matter' | 'policy' | 'file'; readonly path: string }
  /** The commit is none of those that led to the head, as after a forced push. */
  | { readonly is: 'unrelated' };

export interface PushedWhere {
  readonly baseSha: string;
  readonly headSha: string;
  /** The folder of lookback.yml from the top; empty where it is the top. */
  readonly root: string;
}

/** A document that is larger than this is not compared. */
const longestDocumentBytes = 1024 ** 2;

/** Measures what was pushed to a proposal after one of its commits. */
export function pushedSince(commits: Commits, earlier: string, where: PushedWhere): PushedSince {
  const { baseSha, headSha, root } = where;
  const since = commits.changesSince(baseSha, earlier, headSha);
  if (since.is !== 'measured') return since.is === 'unrelated' ? since : { is: 'beyond', what: 'conflict' };
  const trees = { before: commits.tree(since.merged, ''), after: commits.tree(headSha, '') };
  for (const { path, how } of since.files) {
    if (isPolicyPath(path, root)) return { is: 'beyond', what: 'policy', path };
    if (how !== 'changed' || !isDocument(path, root)) return { is: 'beyond', what: 'file', path };
    const [before, after] = [frontMatterAt(trees.before, path), frontMatterAt(trees.after, path)];
    if (before === undefined || before !== after) return { is: 'beyond', what: 'front-matter', path };
  }
  return { is: 'measured', lines: since.files.reduce((sum, { lines }) => sum + lines, 0) };
}

/** Only Markdown documents have a body. */
function isDocument(path: string, root: string): boolean {
  const below = belowRoot(path, root);
  const place = below === undefined ? undefined : placeOf(below);
  return place?.is === 'document' && formatOf[place.kind] === 'markdown';
}

/** Returns everything up to the body; undefined where that cannot be told for sure. */
function frontMatterAt(tree: FileTree, path: string): string | undefined {
  if (tree.list(path).find((entry) => entry.path === path)?.kind !== 'file') return undefined;
  const content = tree.read(path, longestDocumentBytes);
  const text = 'bytes' in content ? decodeText(content.bytes) : undefined;
  if (text === undefined) return undefined;
  const split = splitFrontMatter(text);
  return split.kind === 'found' ? text.slice(0, split.bodyStart) : undefined;
}
