import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edit, flourShortage } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';
import { runAction } from './run-action.ts';

test('the site of a repository, in the folder that was asked for', async () => {
  using bakery = new Bakery();
  const inputs = {
    out: 'site',
    audience: 'public',
    'base-url': 'https://example.com/bakery/',
    now: '2026-06-01T21:00:00Z',
  };
  const run = await runAction('build-site', { workspace: bakery.root, inputs });
  expect(run.code).toBe(0);
  expect(Number(run.outputs.pages)).toBeGreaterThan(5);
  const page = readFileSync(join(bakery.root, 'site/index.html'), 'utf8');
  expect(page).toContain('The ovens are cleaned');
  // The flour shortage is internal, as everything is that does not say otherwise.
  expect(existsSync(join(bakery.root, 'site/incidents/2026-05-02-flour-shortage'))).toBe(false);
});

test('a document that cannot be read keeps the site from being built, and is named', async () => {
  using bakery = new Bakery([edit(flourShortage, 'severity: sev2', 'severity: [')]);
  const run = await runAction('build-site', { workspace: bakery.root, inputs: { out: 'site' } });
  expect(run.code).toBe(1);
  expect(run.out).toContain(flourShortage);
});
