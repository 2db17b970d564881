import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotRun } from '../finding/cannot-run.ts';
import type { OutputFolder, Publication } from '../site/output-folder.ts';
import type { SiteFile } from '../site/site-file.ts';
import { isSystemError } from './system-error.ts';

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

function publish(folder: string, files: readonly SiteFile[]): Publication {
  const before = readManifest(folder);
  const paths = new Set(files.map(({ path }) => path));
  refuseForeignFiles(folder, paths, before);
  const stale = [...before].filter((path) => !paths.has(path));
  // Both lists first: should this be cut off half-way, the next publication still knows every file that came from here.
  writeManifest(folder, new Set([...before, ...paths]));
  let written = 0;
  for (const { path, content } of files) if (writeChanged(join(folder, path), content)) written += 1;
  const removed = stale.filter((path) => remove(folder, path));
  writeManifest(folder, paths);
  return { written, unchanged: files.length - written, removed: removed.length };
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
  const listed = parseManifest(readFileSync(join(folder, manifestName), 'utf8'));
  if (listed !== undefined) return new Set(listed);
  throw new CannotRun(`${join(folder, manifestName)} is damaged.`, 'Remove the folder and build again.');
}

function parseManifest(text: string): string[] | undefined {
  try {
    const listed: unknown = JSON.parse(text);
    return Array.isArray(listed) && listed.every(isSafePath) ? listed : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A manifest may have been tampered with; what it lists is going to be deleted. */
function isSafePath(path: unknown): path is string {
  return (
    typeof path === 'string' && !path.split('/').some((part) => part === '' || part === '.' || part === '..')
  );
}

function refuseForeignFiles(folder: string, paths: ReadonlySet<string>, before: ReadonlySet<string>): void {
  const unsafe = [...paths].find((path) => !isSafePath(path) || path === manifestName);
  if (unsafe !== undefined) throw new Error(`The site has a file at the impossible path \`${unsafe}\`.`);
  const foreign = [...paths].find((path) => !before.has(path) && statsOf(join(folder, path)) !== undefined);
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
  const stats = statsOf(path);
  return stats?.isFile() ? readFileSync(path) : undefined;
}

/** Removes a file and the folders that are empty without it; returns whether it was there. */
function remove(folder: string, path: string): boolean {
  if (statsOf(join(folder, path)) === undefined) return false;
  rmSync(join(folder, path));
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    if (readdirSync(join(folder, parent)).length > 0) break;
    rmdirSync(join(folder, parent));
  }
  return true;
}

/** Returns what is at a path, links not followed; undefined where nothing is, also below what is no folder. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function readdirIfAny(folder: string): string[] {
  return statsOf(folder)?.isDirectory() ? readdirSync(folder) : [];
}

/** Written beside and renamed into place, so that it is never half a list. */
function writeManifest(folder: string, paths: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `${manifestName}.new`);
  writeFileSync(temporary, `${JSON.stringify([...paths].sort(), undefined, 1)}\n`);
  renameSync(temporary, join(folder, manifestName));
}
