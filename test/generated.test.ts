import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'generated-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, out: string): void {
  execFileSync(process.execPath, [join(root, 'scripts', script), '--out', out], { cwd: root });
}

/** Every file below a folder, by its path. */
function contents(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(path.length + 1), readFileSync(file, 'utf8')]),
  );
}

const remedy = 'run `npm run build` and commit what it writes';

test('types and validators are those of the schemas', () => {
  run('generate-schema-code.ts', join(folder, 'schema'));
  expect(contents(join(folder, 'schema')), remedy).toEqual(contents(join(root, 'src/schema/generated')));
});

test('docs/rules.md and the examples of `lookback explain` are those of the catalogue', () => {
  run('generate-rule-docs.ts', join(folder, 'rules'));
  for (const [path, text] of Object.entries(contents(join(folder, 'rules')))) {
    expect(text, remedy).toBe(readFileSync(join(root, path), 'utf8'));
  }
});

test('the READMEs of the actions list the inputs of their action.yml', () => {
  run('generate-action-docs.ts', join(folder, 'actions'));
  for (const [path, text] of Object.entries(contents(join(folder, 'actions')))) {
    expect(readFileSync(join(root, 'actions', path), 'utf8'), remedy).toBe(text);
  }
});

test('dist/ is byte for byte what the sources make', () => {
  run('build.ts', join(folder, 'dist'));
  const made = contents(join(folder, 'dist'));
  const committed = contents(join(root, 'dist'));
  expect(Object.keys(committed), remedy).toEqual(Object.keys(made));
  const different = Object.keys(made).filter((path) => made[path] !== committed[path]);
  expect(different, remedy).toEqual([]);
  const client = '.vscode/extensions/lookback/language-client.js';
  expect(
    readFileSync(join(root, client), 'utf8') === readFileSync(join(folder, client), 'utf8'),
    remedy,
  ).toBe(true);
});
