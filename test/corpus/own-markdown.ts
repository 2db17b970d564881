import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Returns this repository's own documents. */
export function ownMarkdown(): { path: string; bytes: Uint8Array }[] {
  return ['incidents', 'runbooks', 'maintenance', 'docs', 'schemas/examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => ({ path: `${folder}/${name}`, bytes: readFileSync(join(root, folder, name)) })),
  );
}
