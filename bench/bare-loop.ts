/** The shortest honest check: read, take the front matter, js-yaml, compiled ajv, references. No positions, no rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { incident } from '../src/schema/generated/validators.js';

const root = process.argv[2] ?? '.';
const related = new Map<string, readonly string[]>();
let invalid = 0;
for (const name of readdirSync(join(root, 'incidents'), { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.md')) continue;
  const text = readFileSync(join(root, 'incidents', name), 'utf8');
  const end = text.indexOf('\n---', 3);
  const values: unknown = load(text.slice(4, end), { schema: CORE_SCHEMA });
  if (!incident(values)) invalid += 1;
  else if (isRelated(values)) related.set(basename(name, '.md'), values.related ?? []);
}
const missing = [...related.values()].flat().filter((id) => !related.has(id)).length;
process.stdout.write(`${related.size} ${invalid} ${missing}\n`);

function isRelated(values: unknown): values is { readonly related?: readonly string[] } {
  return typeof values === 'object' && values !== null;
}
