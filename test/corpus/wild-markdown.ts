import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real documents of other people, where the checkout has them beside it; they are no part of this project. */
const folder = join(import.meta.dirname, '../../../shared/data');

const hasWildMarkdown = existsSync(folder);

/** Returns every Markdown file below the folder, extension or not, with its bytes. */
export function wildMarkdown(): { path: string; bytes: Uint8Array }[] {
  if (!hasWildMarkdown) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?:\.md|\.markdown|^PM[^.]*)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: path.slice(folder.length + 1), bytes: readFileSync(path) }));
}
