import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookback } from './cli/run.ts';

const original = join(import.meta.dirname, '..');
const gitlab = 'incidents/2017/2017-01-31-gitlab-database-deletion.md';
/** The runbooks are fresh then; the tests are not to depend on the day they run. */
const present = '2026-11-24T12:00:00Z';
let root: string;

/** A copy of this very repository's content, into which one mistake is put. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'own-content-'));
  for (const name of ['lookback.yml', 'incidents', 'runbooks', 'services', 'maintenance']) {
    cpSync(join(original, name), join(root, name), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function findings(): { code: string; place: string }[] {
  const { out } = lookback(['check', '--root', root, '--format', 'json', '--no-cache', '--now', present]);
  const report: { findings: { code: string; file: string; start: { line: number; column: number } }[] } =
    JSON.parse(out);
  return report.findings.map(({ code, file, start }) => ({
    code,
    place: `${file}:${start.line}:${start.column}`,
  }));
}

function change(path: string, from: RegExp, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(root, path), text.replace(from, to));
}

/** Line and column of the first place a text has in a file, counted here. */
function placeOf(path: string, needle: string): string {
  const before = readFileSync(join(root, path), 'utf8').split(needle)[0]?.split('\n') ?? [];
  return `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

test('as it is, there is nothing to be found', () => {
  expect(findings()).toEqual([]);
});

test('a misspelt key', () => {
  change(gitlab, /^detected_by:/m, 'detectd_by:');
  expect(findings()).toEqual([{ code: 'schema/unknown-key', place: placeOf(gitlab, 'detectd_by') }]);
});

test('an unknown service', () => {
  change(gitlab, /^services: \[gitlab-com\]/m, 'services: [gitlab-con]');
  expect(findings()).toContainEqual({ code: 'reference/unknown', place: placeOf(gitlab, 'gitlab-con]') });
});

test('a due date before the incident', () => {
  change(gitlab, /^( +due:) \d{4}-\d{2}-\d{2}$/m, '$1 2016-01-01');
  expect(findings()).toEqual([{ code: 'action/due-before-incident', place: placeOf(gitlab, '2016-01-01') }]);
});

test('an end before the start', () => {
  change(gitlab, /^resolved_at: .*$/m, 'resolved_at: 2017-01-30T00:00:00Z');
  expect(findings()).toEqual([{ code: 'time/out-of-order', place: placeOf(gitlab, '2017-01-30T00:00:00Z') }]);
});

test('a missing section', () => {
  change(gitlab, /^## Impact$/m, '### Impact');
  expect(findings()).toEqual([{ code: 'section/missing', place: placeOf(gitlab, '### Impact') }]);
});

test('a second document with the id that another lists as an alias', () => {
  change(gitlab, /^tags:/m, 'aliases: [2017-01-31-gitlab-outage]\ntags:');
  cpSync(
    join(root, 'incidents/2021/2021-06-08-fastly-latent-bug.md'),
    join(root, 'incidents/2017/2017-01-31-gitlab-outage.md'),
  );
  expect(findings().filter(({ code }) => code.startsWith('identity/'))).toEqual([
    { code: 'identity/duplicate-id', place: placeOf(gitlab, '2017-01-31-gitlab-outage') },
  ]);
});

test('front matter that is a program: reported, never executed', () => {
  const proof = join(root, 'executed');
  const program = `---js\nrequire('node:fs').writeFileSync(${JSON.stringify(proof)}, 'x')\n---\n`;
  writeFileSync(join(root, 'incidents/2024/2024-01-01-script.md'), program);
  expect(findings()).toEqual([
    { code: 'front-matter/language', place: 'incidents/2024/2024-01-01-script.md:1:1' },
  ]);
  expect(() => readFileSync(proof)).toThrow('ENOENT');
});

test('a file of 50 MB, and one of a single line as long', () => {
  const path = 'incidents/2024/2024-01-01-log.md';
  writeFileSync(join(root, path), Buffer.alloc(50 * 1024 ** 2, 'x'));
  expect(findings()).toEqual([{ code: 'document/too-large', place: `${path}:1:1` }]);
});

test('a link to a file outside, and a link to a folder outside', () => {
  mkdirSync(join(root, 'incidents/2025'));
  symlinkSync('/etc/passwd', join(root, 'incidents/2025/2025-01-01-secrets.md'));
  symlinkSync('/etc', join(root, 'runbooks/etc'));
  expect(findings()).toEqual([
    { code: 'document/not-a-file', place: 'incidents/2025/2025-01-01-secrets.md:1:1' },
    { code: 'document/not-a-file', place: 'runbooks/etc:1:1' },
  ]);
});
