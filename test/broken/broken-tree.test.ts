import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codes } from '../../src/finding/catalogue.ts';
import { lookback } from '../cli/run.ts';
import { type ExpectedFinding, readMarks } from './marked-file.ts';
import { unusualFiles } from './unusual-files.ts';

interface FoundFinding extends ExpectedFinding {
  readonly file: string;
  readonly message: string;
  readonly help: string;
}

/*
 * One repository of deliberately broken documents, one for each way to be wrong. Everything is checked in a single run, and every
 * finding must be one that is marked in its document, at the very place.
 */
const source = join(import.meta.dirname, 'repository');
const root = mkdtempSync(join(tmpdir(), 'broken-'));
const expected = new Map<string, ExpectedFinding[]>();
const found = new Map<string, FoundFinding[]>();

beforeAll(() => {
  for (const [path, bytes] of readSource()) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  for (const file of unusualFiles) if ('linkTo' in file) symlinkSync(file.linkTo, join(root, file.path));
  const { out } = lookback([
    'check',
    '--root',
    root,
    '--no-cache',
    '--format',
    'json',
    '--now',
    '2026-09-01T12:00:00Z',
  ]);
  const report: { findings: FoundFinding[] } = JSON.parse(out);
  for (const finding of report.findings)
    found.set(finding.file, [...(found.get(finding.file) ?? []), finding]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function* readSource(): Generator<[string, Uint8Array | string]> {
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const absolute = join(entry.parentPath, entry.name);
    const path = absolute.slice(source.length + 1).replaceAll('\\', '/');
    const { text, expected: marked } = readMarks(readFileSync(absolute, 'utf8'));
    expected.set(path, marked);
    yield [path, text];
  }
  for (const file of unusualFiles) {
    expected.set(file.path, [...file.expected]);
    if ('bytes' in file) yield [file.path, file.bytes];
  }
}

function sorted(findings: readonly ExpectedFinding[]): string[] {
  return findings
    .map(({ code, start, end }) => `${start.line}:${start.column}-${end.line}:${end.column} ${code}`)
    .sort();
}

test('every problem of every document is reported at its place, none twice, none invented', () => {
  const seen = Object.fromEntries([...found].map(([file, findings]) => [file, sorted(findings)]));
  const marked = Object.fromEntries(
    [...expected]
      .filter(([, findings]) => findings.length > 0)
      .map(([file, findings]) => [file, sorted(findings)]),
  );
  expect(seen).toEqual(marked);
});

test('at least 150 documents are broken, in every way that has a code', () => {
  const broken = [...expected].filter(([, findings]) => findings.length > 0);
  expect(broken.length).toBeGreaterThanOrEqual(150);
  const shown = new Set(broken.flatMap(([, findings]) => findings.map(({ code }) => code)));
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
});

test('every message and every help is a sentence with nothing of the program in it', () => {
  for (const { message, help, file } of [...found.values()].flat()) {
    expect(message, file).toMatch(/^\S[\s\S]*[.?]$/);
    expect(help, file).toMatch(/^\S[\s\S]*[.…]$/);
    expect(`${message} ${help}`, file).not.toMatch(/undefined|\[object|NaN|\/\^| {2}/);
  }
});
