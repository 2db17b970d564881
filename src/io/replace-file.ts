import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The next version of a file, written bit by bit beside it. */
export interface Replacement {
  readonly write: (text: string) => void;
  /** Puts it in the place of the file. */
  readonly finish: () => void;
}

/**
 * Writes a file that only saves time: beside its place and renamed into it, so that two runs at once leave the file of one
 * of them, never a mixture. Where it cannot be written the next run works harder, and this one goes on.
 */
export function replaceCacheFile(path: string, text: string): void {
  const replacement = openReplacement(path);
  replacement.write(text);
  replacement.finish();
}

const chunkLength = 256 * 1024;

/** Begins to write a file that only saves time; a failure only means that it is not replaced. */
export function openReplacement(path: string): Replacement {
  const temporary = `${path}.${process.pid}`;
  let descriptor = orNothing(() => {
    makeFolder(dirname(path));
    return openSync(temporary, 'w');
  });
  let pending = '';
  const flush = (): void => {
    const file = descriptor;
    if (file !== undefined && !succeeds(() => writeFileSync(file, pending))) giveUp();
    pending = '';
  };
  const giveUp = (): void => {
    const file = descriptor;
    descriptor = undefined;
    if (file !== undefined) succeeds(() => closeSync(file));
    rmSync(temporary, { force: true });
  };
  return {
    write: (text) => {
      pending += text;
      if (pending.length > chunkLength) flush();
    },
    finish: () => {
      flush();
      const file = descriptor;
      if (file === undefined) return;
      descriptor = undefined;
      closeSync(file);
      if (!succeeds(() => renameSync(temporary, path))) rmSync(temporary, { force: true });
    },
  };
}

function orNothing<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function succeeds(work: () => void): boolean {
  return (
    orNothing(() => {
      work();
      return true;
    }) === true
  );
}

/** The folder lies in the repository of the documents, where it must never be committed. */
function makeFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true }) !== undefined) writeFileSync(join(folder, '.gitignore'), '*\n');
}
