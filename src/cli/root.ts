import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { configurationPath } from '../repository/document-path.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

/** Returns the folder that `--root` names, or else the nearest one that holds lookback.yml, from here upwards. */
export function rootOf({ root }: GlobalOptions, terminal: Terminal): string {
  if (root !== undefined) return resolve(terminal.folder, root);
  for (let folder = terminal.folder; ; folder = dirname(folder)) {
    if (existsSync(join(folder, configurationPath))) return folder;
    if (dirname(folder) === folder) return terminal.folder;
  }
}

/**
 * Returns a path from the root, with forward slashes. People name files from where they stand, as their shell completes
 * them; a path that is not there is taken from the root.
 */
export function pathFromRoot(root: string, path: string, terminal: Terminal): string {
  const here = resolve(terminal.folder, path);
  const below = relative(root, here);
  const isBelow = below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  const chosen = isAbsolute(path) || (isBelow && existsSync(here)) ? below : path;
  return chosen.replaceAll('\\', '/') || '.';
}
