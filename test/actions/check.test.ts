import { expect, test } from 'vitest';
import { coldOven, edit, flourShortage } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';
import { type ActionRun, runAction } from './run-action.ts';

/** A morning on which nothing of the bakery is late or stale. */
const now = '2026-06-15T07:00:00Z';

function check(bakery: Bakery, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return runAction('check', { workspace: bakery.root, inputs: { now, ...inputs } });
}

test('a clean repository passes and says so', async () => {
  using bakery = new Bakery();
  const run = await check(bakery);
  expect(run).toMatchObject({
    code: 0,
    outputs: { documents: '7', errors: '0', warnings: '0', findings: '[]' },
    summary: '### ✅ 7 documents checked, nothing to say\n',
  });
});

test('a finding annotates its line, stands in the summary, and fails the step', async () => {
  using bakery = new Bakery([edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10')]);
  const run = await check(bakery);
  expect(run.code).toBe(1);
  expect(run.out).toContain(
    `::error file=${coldOven},line=28,endLine=28,col=10,endColumn=20,title=action/due-before-incident::This is due on 2025-04-10`,
  );
  expect(run.outputs).toMatchObject({ errors: '1' });
  expect(run.summary).toContain('This is due on 2025-04-10, before the incident began on 2026-03-14.');
});

test('of many findings as many are annotated as GitHub shows, its red line among them, and all are in the summary', async () => {
  const references = Array.from({ length: 14 }, (_, index) => `2026-01-0${(index % 9) + 1}-loaf-${index}`);
  using bakery = new Bakery([edit(flourShortage, '[2026-03-14-cold-oven]', `[${references.join(', ')}]`)]);
  const run = await check(bakery);
  expect(run.out.match(/^::error file=/gm)).toHaveLength(9);
  expect(run.out.match(/^::error/gm)).toHaveLength(10);
  for (const id of references) expect(run.summary).toContain(id);
});

test('text of a document is never a command, a mention or markup', async () => {
  using bakery = new Bakery([
    edit(flourShortage, 'severity: sev2', 'severity: "x%0A::set-output name=a::b<img src=x>@crumb/ovens"'),
    edit(coldOven, 'tags: [oven]', 'tags:\n  - |\n    first\n    ::error::forged'),
  ]);
  const run = await check(bakery);
  expect(run.code).toBe(1);
  const commands = run.out.split('\n').filter((line) => /^\s*::/.test(line));
  expect(commands.every((line) => /^::error (?:file=|::\d)|^::error::Found \d+ error/.test(line))).toBe(true);
  expect(run.summary).not.toMatch(/<img|@crumb/);
});

test('an input that is neither true nor false stops the run with the way out', async () => {
  using bakery = new Bakery();
  const run = await check(bakery, { strict: 'yes' });
  expect(run.code).toBe(1);
  expect(run.out).toContain('::error::The input strict is "yes". Write true or false.');
});
