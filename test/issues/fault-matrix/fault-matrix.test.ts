import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rollingBranch, type TwoWayWorld } from '../two-way-world.ts';
import { Bench } from './bench.ts';
import { personalComments, personalTitle, writtenAround } from './changed-bakery.ts';
import { matrixFaults } from './faults.ts';
import { scenarios } from './scenario.ts';
import type { Outcome, Share } from './share.ts';

/** How many requests the run of each scenario makes, each of which every fault strikes. */
const requests: Readonly<Record<string, number>> = {
  'first import': 63,
  'changed documents': 69,
  'back into the documents': 33,
};
const threads = 2;
const patienceMilliseconds = 20 * 60_000;

let outcomes: readonly Outcome[] = [];

beforeAll(async () => {
  const shares = Array.from({ length: threads }, (_, first) => playShare({ first, every: threads }));
  outcomes = (await Promise.all(shares)).flat();
}, patienceMilliseconds);

/** Plays a share of the cases in a thread of its own. */
async function playShare(workerData: Share): Promise<Outcome[]> {
  const heard: Outcome[] = [];
  const worker = new Worker(new URL('share.ts', import.meta.url), { workerData, execArgv: [] });
  worker.on('message', (outcome: Outcome) => heard.push(outcome));
  await new Promise<void>((resolve, reject) => worker.on('error', reject).on('exit', () => resolve()));
  return heard;
}

test.each(scenarios)(
  '$name: whatever fails at whichever request, the end is the same as if nothing had',
  ({ name }) => {
    const own = outcomes.filter(({ scenario }) => scenario === name);
    expect(own.flatMap(({ failures }) => failures)).toEqual([]);
    const played = own.reduce((sum, one) => sum + one.played, 0);
    expect(played).toBe((requests[name] ?? 0) * matrixFaults.length);
  },
);

test('every request was struck by every fault', () => {
  const played = outcomes.reduce((sum, one) => sum + one.played, 0);
  process.stdout.write(`fault matrix: ${played} cases\n`);
  const all = Object.values(requests).reduce((sum, count) => sum + count, 0);
  expect(played).toBe(all * matrixFaults.length);
});

describe('the end', () => {
  const benches: Bench[] = [];
  afterAll(() => Promise.all(benches.map((bench) => bench.close())));

  async function endOf(name: string): Promise<TwoWayWorld> {
    const scenario = scenarios.find((one) => one.name === name);
    if (scenario === undefined) throw new Error(`There is no scenario ${name}.`);
    const bench = await Bench.open(scenario);
    benches.push(bench);
    return bench.undisturbed();
  }

  test('of the first import is forty open issues, one of each action item', async () => {
    const world = await endOf('first import');
    expect(world.issues().map(({ state }) => state)).toEqual(Array.from({ length: 40 }, () => 'open'));
    expect(actionsOf(world).size).toBe(40);
  });

  test('of changed documents holds all that people wrote, and one comment for each lateness', async () => {
    const world = await endOf('changed documents');
    expect(world.issues()).toHaveLength(40);
    expect(actionsOf(world).size).toBe(40);
    expectPeoplesEdits(world);
    const own = world.github.state.comments.filter(({ author }) => author.endsWith('[bot]'));
    expect(own.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- lookback:reminder overdue due=2026-06-05 -->',
      '<!-- lookback:reminder escalated due=2026-05-20 -->',
      '<!-- lookback:reminder due-soon due=2026-06-14 -->',
    ]);
    expect(world.issue('order-count').assignees).toEqual([]);
    expect(world.issue('price-check').assignees).toEqual(['hubot']);
    expect(world.issue('retry-order').labels).toContain('lookback');
    const closed = world.issues().filter(({ state }) => state === 'closed');
    expect(closed.map(({ title, stateReason }) => `${title}: ${stateReason}`)).toEqual([
      'Count sacks on Friday: not_planned',
      'Lay a second line to the till: completed',
      'Keep a history of prices: completed',
      'Print labels from the list: not_planned',
    ]);
  });

  test('of what people decided is one pull request, and one question about what nothing shows to be done', async () => {
    const world = await endOf('back into the documents');
    expect(world.issues()).toHaveLength(40);
    expect(actionsOf(world).size).toBe(40);
    expectPeoplesEdits(world);
    expect(world.pulls().map(({ title, state }) => [title, state])).toEqual([
      ['Action items: 3 done, 2 not to be done, 1 open again, 1 with another owner', 'open'],
    ]);
    const { url } = world.github;
    const comment = world.github.state.comments.find(({ body }) => body === personalComments['till-watch']);
    const page = `${url}/crumb/incidents/issues/${world.numberOf('till-watch')}#issuecomment-${comment?.id}`;
    const notPlanned = (action: string): string =>
      `+    reason: "Closed as not planned: https://github.com/crumb/incidents/issues/${world.numberOf(action)}"`;
    const main = (await world.git('rev-parse', 'main')).trim();
    expect(await world.changedLines('main', rollingBranch)).toEqual([
      '+++ incidents/2026/2026-01-19-till-down.md',
      '-    owner: "@octocat"',
      '+    owner: "@hubot"',
      '-    status: done',
      '-    done_on: 2026-03-27',
      '+    status: open',
      '+    status: done',
      '+    done_on: 2026-03-20',
      `+    evidence: ["${page}"]`,
      '+    status: wont_do',
      notPlanned('cash-float'),
      '+++ incidents/2026/2026-02-23-mixer-stopped.md',
      '+    status: done',
      '+    done_on: 2026-03-20',
      `+    evidence: ["${url}/crumb/incidents/commit/${main}"]`,
      '+    status: done',
      '+    done_on: 2026-03-20',
      '+    status: wont_do',
      notPlanned('night-call'),
    ]);
    expect(world.comments(world.numberOf('mixer-limit'))).toEqual([
      expect.stringMatching(/^github-actions\[bot\]: <!-- lookback:evidence -->\n@hubot /),
    ]);
  });
});

function actionsOf(world: TwoWayWorld): Set<string> {
  return new Set(world.issues().map(({ body }) => /action=(\S+)/.exec(body ?? '')?.[1] ?? 'none'));
}

function expectPeoplesEdits(world: TwoWayWorld): void {
  const edited = world.issue('second-burner');
  expect(edited.title).toBe(personalTitle);
  expect(edited.body?.startsWith(writtenAround.before)).toBe(true);
  expect(edited.body?.endsWith(writtenAround.after)).toBe(true);
  expect(edited.body).toContain('- [x] Both burners hold 230 degrees');
  expect(edited.labels).toContain('blocked');
  expect(edited.labels).not.toContain('kind:prevent');
  const { body, labels } = world.issue('route-order');
  expect(body).toMatch(/- \[x\] The plan names them before others[\s\S]*\n- \[ \] Ask the hospital$/);
  expect(labels).toContain('good first issue');
  for (const [action, text] of Object.entries(personalComments))
    expect(world.comments(world.numberOf(action))).toContain(`octocat: ${text}`);
}
