import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { statusContext } from '../../src/review/reporters/status.ts';

const root = join(import.meta.dirname, '../..');
const files = ['review.yml', 'review-of-forks.yml'] as const;

function workflowText(file: string): string {
  return readFileSync(join(root, '.github/workflows', file), 'utf8');
}

/** The workflows in the README, by their names. */
function shownWorkflows(): Map<unknown, unknown> {
  const readme = readFileSync(join(root, 'actions/enforce-review/README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => parse(yaml ?? ''));
  return new Map(blocks.map((block) => [block.name, block]));
}

/** What others are to write and what this repository runs differ in where actions come from, and in nothing else. */
function withoutPlaces(workflow: unknown): unknown {
  const text = JSON.stringify(workflow).replaceAll(/"uses":"[^"]*?([a-z-]+)@[^"]*"/g, '"uses":"$1"');
  return JSON.parse(text.replaceAll('"uses":"./actions/enforce-review"', '"uses":"enforce-review"'));
}

test.each(files)('%s has no job that could be taken for the status, and runs no shell', (file) => {
  const { jobs } = parse(workflowText(file));
  for (const [id, job] of Object.entries<{ name?: string; steps: object[] }>(jobs)) {
    expect([id, job.name]).not.toContain(statusContext);
    expect(job.steps.filter((step) => 'run' in step)).toEqual([]);
  }
});

test.each(files)('%s gives a reason for each permission, and none outside of its job', (file) => {
  const text = workflowText(file);
  expect(parse(text).permissions).toEqual({});
  const granted = text.match(/^ {6}[a-z-]+: (?:read|write)\b.*$/gm) ?? [];
  expect(granted.length).toBeGreaterThan(2);
  expect(granted.filter((line) => !/ # to \w/.test(line))).toEqual([]);
});

test.each(files)('%s is what the README shows', (file) => {
  const own = parse(workflowText(file));
  expect(withoutPlaces(shownWorkflows().get(own.name))).toEqual(withoutPlaces(own));
});

test('the review runs on whatever can change a verdict, and on nothing a stranger can trigger by a comment', () => {
  const { on } = parse(workflowText('review.yml'));
  expect(on).toMatchObject({
    pull_request_target: {
      types: [
        'opened',
        'reopened',
        'synchronize',
        'edited',
        'ready_for_review',
        'converted_to_draft',
        'labeled',
        'unlabeled',
      ],
    },
    pull_request_review: { types: ['submitted', 'edited', 'dismissed'] },
    merge_group: { types: ['checks_requested'] },
  });
  expect(Object.keys(on)).toEqual([
    'pull_request_target',
    'pull_request_review',
    'merge_group',
    'workflow_dispatch',
  ]);
});
