import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that only saves time: beside its place and renamed into it, so that two runs at once leave the file of one
 * of them, never a mixture. Where it cannot be written the next run works harder, and this one goes on.
 */
export function replaceCacheFile(path: string, text: string): void {
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
}
