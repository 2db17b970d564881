import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { HistoryFiles } from '../app/simulated-files.ts';
import { decodeText } from '../document/text.ts';
import { CannotRun } from '../finding/cannot-run.ts';
import { configurationPath, contentFolders } from '../repository/document-path.ts';
import { folderTree } from './folder-tree.ts';
import { isSystemError } from './system-error.ts';

const longestFileBytes = 8 * 1024 ** 2;
/** What a review reads of a repository, beside documents. */
const others = ['CODEOWNERS', '.github', 'docs/CODEOWNERS'];

/** Returns the text of a file. Throws CannotRun where there is none that can be read. */
export function readHistoryFile(path: string): string {
  return textAt(dirname(path), path.slice(dirname(path).length + 1));
}

/** What a history may read: below the folder it lies in, and below the root. Links are not followed. */
export function historyFiles(historyPath: string, root: string): HistoryFiles {
  const folder = dirname(historyPath);
  return {
    folder: (path) => filesIn(bounded(folder, path, root)),
    text: (path) => textAt(bounded(folder, path, root), ''),
  };
}

function bounded(folder: string, path: string, root: string): string {
  const found = join(folder, path);
  if ([folder, root].some((top) => isBelow(found, top))) return found;
  throw new CannotRun(
    `The history names ${path}, which lies neither beside it nor below the root.`,
    'Copy what is needed next to the history.',
  );
}

function isBelow(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const tree = folderTree(folder);
  const paths = [configurationPath, ...contentFolders, ...others].flatMap((path) => tree.list(path));
  const files = paths.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  if (!files.includes(configurationPath)) {
    throw new CannotRun(
      `${folder} holds no ${configurationPath}.`,
      'Name the folder that does as `base` / `folder`.',
    );
  }
  return new Map(files.flatMap((path) => attachmentOrText(folder, path)));
}

/** What is no text takes part by its name alone. */
function attachmentOrText(folder: string, path: string): [string, string][] {
  const content = folderTree(folder).read(path, longestFileBytes);
  return [[path, 'bytes' in content ? (decodeText(content.bytes) ?? '') : '']];
}

function textAt(folder: string, path: string): string {
  const full = join(folder, path);
  const content = orCannotRun(full, () => folderTree(folder).read(path, longestFileBytes));
  const text = 'bytes' in content ? decodeText(content.bytes) : undefined;
  if (text !== undefined) return text;
  const why = 'bytes' in content ? 'is no text in UTF-8' : 'is larger than 8 MiB';
  throw new CannotRun(`${full} ${why}.`, 'Write it as a text file, and shorter.');
}

function orCannotRun<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CannotRun(
      `${path} cannot be read (${error.code ?? error.message}).`,
      'Look at the path, and at who may read it.',
      {
        cause: error,
      },
    );
  }
}
