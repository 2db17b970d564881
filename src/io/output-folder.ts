import { lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotRun } from '../finding/cannot-run.ts';
import type { OutputFolder, Publication } from '../site/output-folder.ts';
import type { SiteFile } from '../site/site-file.ts';

/** Lists what was written, so that the next publication removes nothing else. */
const manifestName = '.lookback-manifest.json';

/** A folder on disk. Throws CannotRun for one that holds files and was not made here. */
export function outputFolder(folder: string): OutputFolder {
  return {
    publish: (files) => {
      try {
        return publish(folder, files);
      } catch (error) {
        if (!isSystemError(error)) throw error;
        throw new CannotRun(
          `The site could not be written: ${error.message}.`,
          'Look at the folder and its permissions.',
          {
            cause: error,
          },
        );
      }
    },
  };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function publish(folder: string, files: readonly SiteFile[]): Publication {
  const before = readManifest(folder);
  const paths = files.map(({ path }) => path);
  refuseForeignFiles(folder, paths, before);
  const stale = [...before].filter((path) => !new Set(paths).has(path));
  // Both lists first: should this be cut off half-way, the next publication still knows every file that came from here.
  writeManifest(folder, new Set([...before, ...paths]));
  let written = 0;
  for (const { path, content } of files) if (writeChanged(join(folder, path), content)) written += 1;
  for (const path of stale) remove(folder, path);
  writeManifest(folder, new Set(paths));
  return { written, unchanged: files.length - written, removed: stale.length };
}

function readManifest(folder: string): ReadonlySet<string> {
  const found = readdirIfAny(folder);
  if (!found.includes(manifestName)) {
    if (found.length === 0) return new Set();
    throw new CannotRun(
      `${folder} holds files that were not built by Lookback.`,
      'Name another folder, or empty this one yourself.',
    );
  }
  const listed: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
  if (!Array.isArray(listed) || !listed.every(isSafePath)) {
    throw new CannotRun(`${join(folder, manifestName)} is damaged.`, 'Remove the folder and build again.');
  }
  return new Set(listed);
}

/** A manifest may have been tampered with; what it lists is going to be deleted. */
function isSafePath(path: unknown): path is string {
  return (
    typeof path === 'string' && !path.split('/').some((part) => part === '' || part === '.' || part === '..')
  );
}

function refuseForeignFiles(folder: string, paths: readonly string[], before: ReadonlySet<string>): void {
  const unsafe = paths.find((path) => !isSafePath(path) || path === manifestName);
  if (unsafe !== undefined) throw new Error(`The site has a file at the impossible path \`${unsafe}\`.`);
  const foreign = paths.find(
    (path) => !before.has(path) && lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined,
  );
  if (foreign === undefined) return;
  throw new CannotRun(
    `${join(folder, foreign)} was not written by Lookback and would be overwritten.`,
    'Move it away, or build into another folder.',
  );
}

function writeChanged(path: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const known = readIfFile(path);
  if (known?.equals(bytes)) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return true;
}

function readIfFile(path: string): Buffer | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? readFileSync(path) : undefined;
}

/** Removes a file and the folders that are empty without it. */
function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    if (readdirIfAny(join(folder, parent)).length > 0) return;
    rmdirSync(join(folder, parent));
  }
}

function readdirIfAny(folder: string): string[] {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
}

function writeManifest(folder: string, paths: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, manifestName), `${JSON.stringify([...paths].sort(), undefined, 1)}\n`);
}
