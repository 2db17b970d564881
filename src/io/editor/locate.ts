import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configurationPath } from '../../repository/document-path.ts';

/** Where a document lies: in which root, and its path from there with forward slashes. */
export interface Location {
  readonly root: string;
  readonly path: string;
}

/** Returns undefined for what is no file, or lies in no folder with a lookback.yml. Without a given root, the nearest one counts. */
export function locate(uri: string, givenRoot: string | undefined): Location | undefined {
  const file = fileOf(uri);
  const root = file === undefined ? undefined : (givenRoot ?? nearestRoot(dirname(file)));
  if (file === undefined || root === undefined) return undefined;
  const path = relative(root, file).split(sep).join('/');
  return path.startsWith('../') ? undefined : { root, path };
}

function fileOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch (error) {
    // A file on another machine, or a path no file can have.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function nearestRoot(folder: string): string | undefined {
  if (existsSync(join(folder, configurationPath))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : nearestRoot(above);
}
