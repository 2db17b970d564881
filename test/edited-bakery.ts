import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileTree } from '../src/repository/file-tree.ts';
import type { Edit } from '../src/rules/fixture.ts';
import { type Instant, parseInstant } from '../src/time/instant.ts';

const folder = join(import.meta.dirname, 'fixtures/bakery');

type Content = Uint8Array | 'symlink';

/** The bakery's present: a morning on which nothing of it is late or stale. */
export const bakeryNow = parseInstant('2026-06-15T07:00:00Z') as Instant;

const original: ReadonlyMap<string, Content> = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** The example repository, held in memory, with some of its files changed. */
export class EditedBakery {
  readonly #files = new Map(original);

  constructor(edits: readonly Edit[] = []) {
    for (const edit of edits) this.#files.set(edit.file, edited(edit, this.#files.get(edit.file)));
  }

  readonly tree: FileTree = {
    list: (path) =>
      [...this.#files]
        .filter(([file]) => file === path || file.startsWith(`${path}/`))
        .map(([file, content]) => ({ path: file, kind: content === 'symlink' ? 'symlink' : 'file' })),
    read: (path, limitBytes) => {
      const bytes = this.#bytes(path);
      return bytes.length > limitBytes ? { tooLargeBytes: bytes.length } : { bytes };
    },
  };

  /** Returns the text of a file. */
  read(path: string): string {
    return Buffer.from(this.#bytes(path)).toString();
  }

  #bytes(path: string): Uint8Array {
    const content = this.#files.get(path);
    if (content === undefined || content === 'symlink') throw new Error(`${path} is no file.`);
    return content;
  }
}

function edited(edit: Edit, before: Content | undefined): Content {
  if ('linkTo' in edit) return 'symlink';
  if ('bytes' in edit) return edit.bytes;
  if ('text' in edit) return Buffer.from(edit.text);
  const text = before === undefined || before === 'symlink' ? '' : Buffer.from(before).toString();
  return Buffer.from(replacedOnce(text, edit.replace, edit.with));
}

/** Replaces the one place that reads so. */
export function replacedOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2)
    throw new Error(`${JSON.stringify(from)} must stand in the file exactly once.`);
  return text.replace(from, () => to);
}
