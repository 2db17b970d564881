import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CreateFile } from '../app/new-document.ts';
import { CannotRun } from '../finding/cannot-run.ts';
import { isSystemError } from './system-error.ts';

/** Creates files below a folder on disk. Throws CannotRun where that is not possible, and where a folder on the way is a link. */
export function newFilesIn(root: string): CreateFile {
  return (path, text) => {
    try {
      makeFolders(root, dirname(path));
      // Fails where anything has the name, a link to nowhere included, even if it appeared this very moment.
      writeFileSync(join(root, path), text, { flag: 'wx' });
      return 'created';
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (error.code === 'EEXIST') return 'exists';
      throw new CannotRun(
        `${path} could not be written: ${error.message}.`,
        'Look at the folder and its permissions.',
        { cause: error },
      );
    }
  };
}

function makeFolders(root: string, folder: string): void {
  const parts = folder.split('/');
  for (const [index] of parts.entries()) {
    const path = parts.slice(0, index + 1).join('/');
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) mkdirSync(join(root, path));
    else if (!stats.isDirectory()) {
      throw new CannotRun(`${path} is not a folder.`, 'Links are not followed: make it a folder of its own.');
    }
  }
}
