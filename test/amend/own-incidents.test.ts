import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { amendActions } from '../../src/amend/amend-actions.ts';
import type { Amendment } from '../../src/amend/amendment.ts';
import { actionsIn } from '../../src/amend/changes.ts';
import { readDocument } from '../../src/document/document.ts';
import { isMapping } from '../../src/document/yaml-reading.ts';

const root = join(import.meta.dirname, '../..');
const incidents = globSync('incidents/[0-9]*/*.md', { cwd: root }).sort();

test('there are incidents', () => {
  expect(incidents.length).toBeGreaterThan(5);
});

describe.each(incidents)('in %s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');

  test.each(itemsOf(text))('only the lines of $id change when it is done, and change back', (item) => {
    const done: Amendment = { action: item.id, status: 'done', doneOn: '2026-04-08' };
    const back: Amendment = { action: item.id, status: item.status ?? 'open', doneOn: item.done_on ?? null };
    const after = written(text, done);
    expect(differences(text, after)).toEqual(
      [...changed('status', item.status, 'done'), ...changed('done_on', item.done_on, '2026-04-08')].sort(),
    );
    const again = written(after, back);
    expect(differences(text, again)).toEqual(item.status === undefined ? ['+     status: open'] : []);
    expect(written(text, { action: item.id, addEvidence: ['https://example.com/shown'] })).not.toBe(text);
  });
});

interface Item {
  readonly id: string;
  readonly status: Amendment['status'];
  readonly done_on: string | undefined;
}

function itemsOf(text: string): Item[] {
  const { values = {} } = readDocument(new TextEncoder().encode(text), 'markdown');
  return actionsIn(values)
    .filter(isMapping)
    .map(({ id, status, done_on }) => ({
      id: String(id),
      status: status === 'open' || status === 'done' || status === 'wont_do' ? status : undefined,
      done_on: typeof done_on === 'string' ? done_on : undefined,
    }));
}

function written(text: string, amendment: Amendment): string {
  const result = amendActions(text, [amendment]);
  if (result.is === 'impossible') throw new Error(JSON.stringify(result.why));
  return result.is === 'unchanged' ? text : result.text;
}

function changed(key: string, before: string | undefined, after: string): string[] {
  if (before === after) return [];
  return [...(before === undefined ? [] : [`-     ${key}: ${before}`]), `+     ${key}: ${after}`];
}

/** The lines that are in one of them only, each as often as it is there more. */
function differences(before: string, after: string): string[] {
  const added = after.split('\n');
  const removed = before.split('\n').filter((line) => {
    const at = added.indexOf(line);
    if (at !== -1) added.splice(at, 1);
    return at === -1;
  });
  return [...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)].sort();
}
