import { afterEach, beforeEach, expect, test } from 'vitest';
import { planIssueSync } from '../../src/app/plan-issues.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { memoryTree } from '../memory-tree.ts';
import { type Files, flourShortage, reworded, spareFlour } from './bakery-incidents.ts';
import { bakeryDocuments } from './fault-matrix/busy-bakery.ts';
import { early, nothingToDo, TwoWayWorld } from './two-way-world.ts';

const count = 1050;
const files = manyActions();
let world: TwoWayWorld;

beforeEach(async () => {
  world = await TwoWayWorld.open({ 'README.md': 'Bread.\n' }, false);
  const ports = { tree: memoryTree(files), cache: noCache, trackers: undefined };
  const options = { serverUrl: 'https://github.com', repository: 'crumb/incidents', now: early };
  const { steps } = await planIssueSync(ports, options);
  for (const { operation } of steps) {
    if (operation.do !== 'create') throw new Error('Nothing but creations was expected.');
    const { labels, ...issue } = operation.opening.issue;
    world.github.openIssue({ ...issue, labels: [...labels], author: 'github-actions[bot]' });
  }
});

afterEach(() => world.github.close());

/** As many action items, fifty of each incident. */
function manyActions(): Files {
  const incidents: Record<string, string> = {};
  for (let first = 1; first <= count; first += 50) {
    const actions = Array.from({ length: Math.min(50, count - first + 1) }, (_, index) =>
      reworded(spareFlour, 'spare-flour', `sack-${first + index}`),
    );
    incidents[`incidents/2026/2026-01-01-flour-${first}.md`] = flourShortage({ actions });
  }
  return { ...bakeryDocuments([]), ...incidents };
}

test('of more than a thousand issues a run with nothing to do asks once for each hundred, and once for its pull request', async () => {
  expect(world.issues()).toHaveLength(count);
  world.forget();
  const run = await world.sync(files);
  expect(new Set(run.steps.map(({ operation }) => operation.do))).toEqual(new Set(['nothing']));
  expect(run.stopped).toBeUndefined();
  const [firstPage = '', pulls = ''] = nothingToDo;
  const pages = Array.from({ length: 10 }, (_, index) => firstPage.replace(' 200', `&page=${index + 2} 200`));
  expect(world.requests().toSorted()).toEqual([firstPage, pulls, ...pages].toSorted());
});
