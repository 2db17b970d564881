import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addIssues } from '../../src/cli/issues.ts';
import { runCommand } from '../new/command-line.ts';
import { bakeryFiles } from './bakery-incidents.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crumb-issues-'));
  for (const [path, text] of Object.entries(bakeryFiles())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a plan without a repository is made without a token, as if no issue existed', async () => {
  const { code, out, err } = await runCommand(addIssues, ['issues', 'plan'], folder);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^As if no issue existed yet: .*\n3 to create\.\n$/s);
});

test('a plan for a repository is none without a token to read its issues with', async () => {
  const args = ['issues', 'plan', '--repo', 'crumb/incidents'];
  expect(await runCommand(addIssues, args, folder)).toEqual({
    code: 2,
    out: '',
    err: `lookback: There is no token to read the issues of crumb/incidents with.
  Set GITHUB_TOKEN, or leave --repo out to plan as if no issue existed.
`,
  });
});

test('without plan, sync or report it says that one of them is to be named, and how', async () => {
  const { code, out, err } = await runCommand(addIssues, ['issues'], folder);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^Name plan, sync or report\.\n\nUsage: lookback issues /);
});

test('asked for help it prints nothing but that', async () => {
  const { out } = await runCommand(addIssues, ['issues', '--help'], folder);
  expect(out).toMatch(/^Usage: lookback issues /);
});
