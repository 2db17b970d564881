import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { loadYamlCore } from '../../src/document/yaml-core.ts';
import { meaningOfPath } from '../../src/repository/document-path.ts';

const root = join(import.meta.dirname, '../..');

function readJson<Content>(path: string): Content {
  const content: Content = JSON.parse(readFileSync(join(root, path), 'utf8'));
  return content;
}

const ajv = new Ajv2020({ strict: false });
for (const name of readdirSync(join(root, 'schemas')).filter((file) => file.endsWith('.schema.json')))
  ajv.addSchema(readJson<object>(`schemas/${name}`), name);

/** What a file looks like to an editor that holds it against a schema file. */
function isSound(file: string, schema: string): boolean {
  const values: unknown = loadYamlCore(readFileSync(join(root, file), 'utf8'));
  return ajv.validate(posix.basename(schema), values);
}

const { 'yaml.schemas': mapping } = readJson<{ 'yaml.schemas': Readonly<Record<string, string>> }>(
  '.vscode/settings.json',
);
const mapped = Object.entries(mapping).flatMap(([schema, pattern]) =>
  globSync(pattern, { cwd: root }).map((file) => ({ file: file.replaceAll('\\', '/'), schema })),
);
const yamlDocuments = ['lookback.yml', ...globSync('services/*.yml', { cwd: root })].map((file) =>
  file.replaceAll('\\', '/'),
);

test('In Visual Studio Code every YAML document is held against the schema of its kind, and is sound', () => {
  expect(mapped.map(({ file }) => file).sort()).toEqual(yamlDocuments.toSorted());
  for (const { file, schema } of mapped) {
    const meaning = meaningOfPath(file);
    expect([file, schema]).toEqual([
      file,
      `./schemas/${meaning.is === 'document' ? meaning.kind : 'no'}.schema.json`,
    ]);
    expect([file, isSound(file, schema)]).toEqual([file, true]);
  }
});

test('Every YAML document names the schema of its kind in its first line, for any YAML language server', () => {
  for (const file of yamlDocuments) {
    const [first = ''] = readFileSync(join(root, file), 'utf8').split('\n');
    const named = first.replace(/^# yaml-language-server: \$schema=/, '');
    const meaning = meaningOfPath(file);
    expect([file, posix.join(posix.dirname(file), named)]).toEqual([
      file,
      `schemas/${meaning.is === 'document' ? meaning.kind : 'no'}.schema.json`,
    ]);
  }
});

test('Schemas refer to each other by names that lead from one file to the next', () => {
  const schemas = readdirSync(join(root, 'schemas')).filter((file) => file.endsWith('.schema.json'));
  for (const name of schemas) {
    const text = readFileSync(join(root, 'schemas', name), 'utf8');
    const files = [...text.matchAll(/"\$ref": "([^#"]+)#/g)].map(([, file]) => file);
    expect(schemas).toEqual(expect.arrayContaining(files));
  }
});

test('The extension starts what the repository holds', () => {
  const manifest = readJson<{ main: string }>('.vscode/extensions/lookback/package.json');
  expect(manifest.main).toBe('./extension.js');
  const extension = readFileSync(join(root, '.vscode/extensions/lookback/extension.js'), 'utf8');
  const { bin } = readJson<{ bin: { lookback: string } }>('package.json');
  expect(extension).toContain(`'${bin.lookback}'`);
});
