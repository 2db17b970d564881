import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { configurationPath, contentFolders } from '../repository/document-path.ts';

export interface Watch {
  readonly close: () => void;
}

/** Editors write a file in several steps; what follows within this time belongs together. */
const quietMilliseconds = 120;

/**
 * Tells of changes to the content below a root, once things have been quiet for a moment. Folders may come and go. Each folder has a
 * watch of its own: a recursive one follows the files, and loses one that an editor replaces by renaming another over it.
 */
export function watchContent(root: string, onChange: () => void): Watch {
  const watches = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      onChange();
    }, quietMilliseconds);
  };
  const follow = (): void => {
    const present = new Set(contentFolders.flatMap((name) => foldersBelow(join(root, name))));
    for (const [folder, watcher] of watches) if (!present.has(folder)) forget(folder, watcher, watches);
    for (const folder of present) if (!watches.has(folder)) followFolder(folder, watches, changed);
  };
  follow();
  const top = watch(root, (_event, name) => {
    if (name === configurationPath || contentFolders.some((folder) => folder === name)) changed();
  });
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of [top, ...watches.values()]) watcher.close();
    },
  };
}

function followFolder(folder: string, watches: Map<string, FSWatcher>, changed: () => void): void {
  const watcher = watch(folder, changed);
  watcher.on('error', () => {
    // The folder went away; the watch of the folder above it has seen that, too.
    forget(folder, watcher, watches);
  });
  watches.set(folder, watcher);
}

function forget(folder: string, watcher: FSWatcher, watches: Map<string, FSWatcher>): void {
  watcher.close();
  watches.delete(folder);
}

/** The folder and every folder in it; none where it is not there, or is a link. */
function foldersBelow(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inside.flatMap((entry) => foldersBelow(join(folder, entry.name)))];
}
