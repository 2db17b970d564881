import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { type DocumentKind, formatOf } from '../../src/schema/kind.ts';
import { validate } from '../../src/schema/validate.ts';

const folder = join(import.meta.dirname, '../../schemas/examples');

test.each(readdirSync(join(folder, 'valid')))('the schema accepts %s', (name) => {
  expect(codesOf(join('valid', name))).toEqual([]);
});

test.each(readdirSync(join(folder, 'invalid')))('the schema refuses %s for the reason it names', (name) => {
  const text = readFileSync(join(folder, 'invalid', name), 'utf8');
  expect(codesOf(join('invalid', name))).toEqual([/# expect: (\S+)/.exec(text)?.[1]]);
});

test('the full example of an incident has every key of its schema but aliases of other kinds', () => {
  const schema: { properties: object } = JSON.parse(
    readFileSync(join(folder, '../incident.schema.json'), 'utf8'),
  );
  const { values } = readDocument(readFileSync(join(folder, 'valid/incident.md')), 'markdown');
  expect(Object.keys(values ?? {}).sort()).toEqual(Object.keys(schema.properties).sort());
});

function codesOf(path: string): string[] {
  const kind = kindOf(path);
  const { values, reports } = readDocument(readFileSync(join(folder, path)), formatOf[kind]);
  if (values === undefined) return reports.map(({ problem }) => problem.code);
  const validation = validate(kind, values);
  return validation.valid ? [] : validation.reports.map(({ problem }) => problem.code);
}

function kindOf(path: string): DocumentKind {
  const kinds: readonly DocumentKind[] = ['config', 'incident', 'runbook', 'service', 'maintenance'];
  const kind = kinds.find((candidate) => path.split('/')[1]?.startsWith(candidate));
  if (kind === undefined) throw new Error(`${path} is named after no kind of document.`);
  return kind;
}
