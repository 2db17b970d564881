import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { configurationPath, contentFolders } from '../repository/document-path.ts';

export interface Watch {
  readonly close: () => void;
}

/** Editors write a file in several steps; what follows within this time belongs together. */
const quietMilliseconds = 120;

/** Tells of changes to the content below a root, once things have been quiet for a moment. Folders may come and go. */
export function watchContent(root: string, onChange: () => void): Watch {
  const folders = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMilliseconds);
  };
  const follow = (): void => {
    for (const name of contentFolders) followFolder(join(root, name), folders, changed);
  };
  follow();
  const top = watch(root, (_event, name) => {
    if (name !== configurationPath && !contentFolders.some((folder) => folder === name)) return;
    follow();
    changed();
  });
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of [top, ...folders.values()]) watcher.close();
    },
  };
}

function followFolder(folder: string, folders: Map<string, FSWatcher>, changed: () => void): void {
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const known = folders.get(folder);
  if (!isThere) {
    known?.close();
    folders.delete(folder);
    return;
  }
  if (known !== undefined) return;
  const watcher = watch(folder, { recursive: true }, changed);
  watcher.on('error', () => {
    // The folder went away; the watch of the root sees it when it comes back.
    watcher.close();
    folders.delete(folder);
  });
  folders.set(folder, watcher);
}
