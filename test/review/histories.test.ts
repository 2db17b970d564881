import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { historyNamed, historyNames, simulated } from './read-histories.ts';

test.each(historyNames)(
  'the history %s goes as it expects, and expects something everywhere',
  async (name) => {
    const history = historyNamed(name);
    const { steps } = await simulated(history);
    expect(
      steps.flatMap(({ number, unexpected }) => unexpected.map((words) => `${number}: ${words}`)),
    ).toEqual([]);
    expect(history.events.filter(({ expect: verdict }) => verdict === undefined)).toEqual([]);
  },
);

test('the histories tell different things', () => {
  const titles = historyNames.map((name) => historyNamed(name).title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.length).toBeGreaterThanOrEqual(15);
});

test('docs/review.md quotes the histories as they go', () => {
  const root = join(import.meta.dirname, '../..');
  const out = mkdtempSync(join(tmpdir(), 'review-docs-'));
  try {
    execFileSync(process.execPath, [join(root, 'scripts/generate-review-docs.ts'), '--out', out], {
      cwd: root,
    });
    const written = readFileSync(join(root, 'docs/review.md'), 'utf8');
    expect(written, 'run `node scripts/generate-review-docs.ts`').toBe(
      readFileSync(join(out, 'docs/review.md'), 'utf8'),
    );
  } finally {
    rmSync(out, { recursive: true });
  }
});
