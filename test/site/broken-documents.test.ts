import { expect, test } from 'vitest';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { describeBuild } from '../../src/site/describe-build.ts';
import { buildInMemory } from './build-in-memory.ts';
import { ferries } from './ferries.ts';

const unreadable = 'incidents/2026/2026-03-02-executed.md';
const unsound = 'incidents/2026/2026-03-03-unsound.md';
const head = (lines: string): string =>
  `---\ntitle: Fog\nstatus: resolved\nvisibility: public\nservices: [gates]\nstarted_at: 2026-03-03T06:00:00Z\n${lines}---\n`;

test('nothing is built while a document cannot be told without guessing; every one is named', () => {
  const { result, files } = buildInMemory(
    ferries({
      [unreadable]: '---js\nmodule.exports = {}\n---\n',
      [unsound]: head('severity: sev2\nstaus: open\n'),
      'incidents/2026/2026-03-04-impossible.md': head('severity: sev2\nresolved_at: 2026-02-30T06:00:00Z\n'),
      'incidents/2026/2026-03-05-unknown.md': head(
        'severity: sev9\nfactors: [{ id: fog, title: Fog, category: weather }]\n',
      ).replace('[gates]', '[lighthouse]'),
      'maintenance/never.md':
        '---\ntitle: Never\nservices: [gates]\nstarts_at: 2026-02-30T00:00:00Z\nends_at: 2026-03-01T00:00:00Z\n---\n',
      'services/orphan.yml': 'name: Orphan\nowner: nobody\n',
    }),
  );
  expect(files.size).toBe(0);
  expect(
    result.outcome === 'refused' && result.broken.map(({ file, message }) => `${file}: ${message}`),
  ).toEqual([
    expect.stringContaining(`${unreadable}: `),
    expect.stringContaining(`${unsound}: `),
    'incidents/2026/2026-03-04-impossible.md: `2026-02-30T06:00:00Z` is not a moment that exists.',
    'incidents/2026/2026-03-05-unknown.md: There is no severity `sev9`.',
    'incidents/2026/2026-03-05-unknown.md: There is no category of factors `weather`.',
    'incidents/2026/2026-03-05-unknown.md: There is no service `lighthouse`.',
    'maintenance/never.md: `2026-02-30T00:00:00Z` is not a moment that exists.',
    'services/orphan.yml: There is no team `nobody`.',
  ]);
});

test('asked to keep going, it leaves them out and says so', () => {
  const { result, files } = buildInMemory(ferries({ [unsound]: head('severity: sev2\nstaus: open\n') }), {
    keepGoing: true,
  });
  expect(files.has('incidents/2026-03-03-unsound/index.html')).toBe(false);
  expect(files.has('incidents/2026-02-02-gates-slow/index.html')).toBe(true);
  const text = describeBuild(result, { audience: 'public', out: 'site', milliseconds: 1234 });
  expect(text).toMatch(/^Built the public site: 17 pages, 32 files in site \(1\.2 s\)\.\n/);
  expect(text).toContain(`Left out:\n  ${unsound}: `);
});

test('a broken lookback.yml is refused, a missing one cannot be run at all', () => {
  const { result } = buildInMemory(ferries({ 'lookback.yml': 'title: [\n' }));
  expect(result.outcome === 'refused' && result.broken[0]?.file).toBe('lookback.yml');
  const { 'lookback.yml': _gone, ...rest } = ferries();
  expect(() => buildInMemory(rest)).toThrow(CannotRun);
});

test('a refusal says what to do and never begins a line with words of a document', () => {
  const text = describeBuild(
    { outcome: 'refused', broken: [{ file: unsound, message: 'one\n::error::two' }] },
    { audience: 'public', out: 'site', milliseconds: 0 },
  );
  expect(text.split('\n').slice(1)).toEqual([
    `  ${unsound}: one ::error::two`,
    'Mend the documents (`lookback check` says where and how), or leave them out with --keep-going.',
    '',
  ]);
});
