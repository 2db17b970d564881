import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file that only saves time: beside its place and renamed into it, so that two runs at once leave the file of one
 * of them, never a mixture. Where it cannot be written the next run works harder, and this one goes on.
 */
export function replaceCacheFile(path: string, text: string): void {
  const temporary = `${path}.${process.pid}`;
  try {
    makeFolder(dirname(path));
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
}

/** The folder lies in the repository of the documents, where it must never be committed. */
function makeFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true }) !== undefined) writeFileSync(join(folder, '.gitignore'), '*\n');
}
