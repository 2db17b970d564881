import { CannotRun } from '../finding/cannot-run.ts';
import type { FileTree } from '../repository/file-tree.ts';
import type { Change, Changes, Edit } from '../schema/generated/review-history.ts';

/** The files of one simulated commit: text by path. */
export type Files = ReadonlyMap<string, string>;

/** What a history may read beside itself, by paths relative to where it lies. */
export interface HistoryFiles {
  /** Every file of a folder, by its path below the folder. Throws CannotRun where it cannot be read. */
  readonly folder: (path: string) => ReadonlyMap<string, string>;
  /** Throws CannotRun where it cannot be read. */
  readonly text: (path: string) => string;
}

/** What became of files, and which of them had another path before: new path to old path. */
export interface ChangedFiles {
  readonly files: Files;
  readonly renames: ReadonlyMap<string, string>;
}

/** Returns the files after some changes. `what` is said where one of them is not possible. */
export function changeFiles(
  before: Files,
  changes: Changes,
  beside: HistoryFiles,
  what: string,
): ChangedFiles {
  const files = new Map(before);
  const renames = new Map<string, string>();
  for (const [path, change] of Object.entries(changes)) {
    const was = previousPath(change, path);
    if (was !== path) {
      renames.set(path, was);
      files.delete(was);
    }
    const text = textAfter(change, was, before, beside, what);
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  return { files, renames };
}

function previousPath(change: Change, path: string): string {
  const isRename = typeof change === 'object' && change !== null && 'renamed_from' in change;
  return isRename ? change.renamed_from : path;
}

/** Undefined where the file is removed. */
function textAfter(
  change: Change,
  previous: string,
  before: Files,
  beside: HistoryFiles,
  what: string,
): string | undefined {
  if (typeof change === 'string') return change;
  if (Array.isArray(change)) return change.map((line) => `${line}\n`).join('');
  if (change !== null && 'from' in change) return beside.text(change.from);
  const text = before.get(previous);
  if (text === undefined) throw notThere(previous, what);
  return change === null ? undefined : edited(text, change.edit ?? {}, previous, what);
}

function edited(text: string, edit: Edit, path: string, what: string): string {
  return Object.entries(edit).reduce((now, [old, replacement]) => {
    const parts = now.split(old);
    if (old !== '' && parts.length === 2) return parts.join(replacement);
    throw new CannotRun(
      `${what}: ${JSON.stringify(old)} stands ${parts.length === 1 ? 'nowhere' : 'more than once'} in ${path}.`,
      'Write words that stand there exactly once, with more of what is around them where they stand more often.',
    );
  }, text);
}

function notThere(path: string, what: string): CannotRun {
  return new CannotRun(
    `${what}: there is no ${path} at that moment.`,
    'Give its text, add it to `base`, or mend the path.',
  );
}

/** Returns the files of a commit as a review reads them, below a folder; the empty text is the top. */
export function simulatedTree(files: Files, below: string): FileTree {
  const prefix = below === '' ? '' : `${below}/`;
  const inside = new Map(
    [...files].flatMap(([path, text]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), text]] : [],
    ),
  );
  return {
    list: (path) =>
      [...inside.keys()]
        .filter((file) => file === path || file.startsWith(`${path}/`))
        .sort()
        .map((file) => ({ path: file, kind: 'file' })),
    read: (path, limitBytes) => {
      const bytes = new TextEncoder().encode(inside.get(path) ?? '');
      return bytes.length > limitBytes ? { tooLargeBytes: bytes.length } : { bytes };
    },
  };
}
