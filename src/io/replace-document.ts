import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ReplaceDocument } from '../app/fix.ts';
import { CannotRun } from '../finding/cannot-run.ts';
import { isSystemError } from './system-error.ts';

/**
 * Replaces documents below a folder on disk: beside their place and renamed into it, so that a reader sees the old or the new
 * one, never half of it. The mode is kept. Throws CannotRun where that is not possible, and where a link stands on the way.
 */
export function documentsIn(root: string): ReplaceDocument {
  return (path, { before, after }) => {
    try {
      requireFolders(root, dirname(path));
      const mode = modeOf(join(root, path), before);
      if (mode === undefined) return 'changed';
      replaceFile(join(root, path), after, mode);
      return 'replaced';
    } catch (error) {
      if (!isSystemError(error)) throw error;
      throw new CannotRun(
        `${path} could not be written: ${error.message}.`,
        'Look at the file, its folder and their permissions.',
        { cause: error },
      );
    }
  };
}

function requireFolders(root: string, folder: string): void {
  const parts = folder === '.' ? [] : folder.split('/');
  for (const [index] of parts.entries()) {
    const path = parts.slice(0, index + 1).join('/');
    if (lstatSync(join(root, path)).isDirectory()) continue;
    throw new CannotRun(`${path} is not a folder.`, 'Links are not followed: make it a folder of its own.');
  }
}

/** Undefined where the file holds something else than was read. Opening fails where it has become a link. */
function modeOf(path: string, before: Uint8Array): number | undefined {
  const descriptor = openSync(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || stats.size !== before.length) return undefined;
    return readFileSync(descriptor).equals(before) ? stats.mode & 0o7777 : undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** A name that begins with a dot is no document to a check that runs at the same moment. */
function replaceFile(path: string, bytes: Uint8Array, mode: number): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    writeNew(temporary, bytes, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeNew(path: string, bytes: Uint8Array, mode: number): void {
  const descriptor = openSync(path, 'wx', mode);
  try {
    writeFileSync(descriptor, bytes);
    // What the process may not grant by default was cut from the mode.
    fchmodSync(descriptor, mode);
  } finally {
    closeSync(descriptor);
  }
}
