import { afterAll, beforeAll, expect, test } from 'vitest';
import { bakeryDocuments } from './fault-matrix/busy-bakery.ts';
import { inJune } from './fault-matrix/changed-bakery.ts';
import { busyBakery } from './fault-matrix/forty-action-items.ts';
import { between, type Moment, momentOf, returnTo } from './fault-matrix/recorded-run.ts';
import { Turns } from './turns.ts';
import { actionOf, nothingToDo, TwoWayWorld } from './two-way-world.ts';

const [oven, flour] = [busyBakery.slice(0, 1), busyBakery.slice(1, 2)];
const before = bakeryDocuments(oven);
/** Another incident with five action items, and two of the first are late by now. */
const after = bakeryDocuments([...oven, ...flour]);
const seeds = Array.from({ length: 50 }, (_, index) => index + 1);

/** As many as there are tests at once. */
const stages: Stage[] = [];
const idle: Stage[] = [];
const created: number[] = [];

interface Stage {
  readonly world: TwoWayWorld;
  readonly start: Moment;
}

beforeAll(async () => {
  stages.push(...(await Promise.all(Array.from({ length: 5 }, openStage))));
  idle.push(...stages);
});

afterAll(() => Promise.all(stages.map(({ world }) => world.github.close())));

async function openStage(): Promise<Stage> {
  const world = await TwoWayWorld.open(after, false);
  await world.sync(before);
  world.github.closeIssue(world.numberOf('burner-drill'), { by: 'hubot' });
  return { world, start: await momentOf(world) };
}

/** Plays on a stage that nobody else is on. */
async function onStage(play: (world: TwoWayWorld) => Promise<void>): Promise<void> {
  const stage = idle.pop();
  if (stage === undefined) throw new Error('More tests run at once than there are stages.');
  try {
    await returnTo(stage.world, stage.start);
    await play(stage.world);
  } finally {
    idle.push(stage);
  }
}

async function syncTwice(world: TwoWayWorld, seed: number): Promise<void> {
  const turns = new Turns(seed, 2);
  const sync = async (client: number): Promise<void> => {
    await world.sync(after, {
      now: inJune,
      prepare: (octokit) =>
        between(octokit, (fetch) => (input, init) => turns.take(client, () => fetch(input, init))),
    });
    turns.leave();
  };
  await Promise.all([sync(0), sync(1)]);
}

test.concurrent.each(seeds)(
  'two runs at the same moment, order %i: the next leaves one of everything',
  (seed) =>
    onStage(async (world) => {
      await syncTwice(world, seed);
      created.push(world.issues().length);
      await world.sync(after, { now: inJune });

      const open = world.issues().filter(({ state }) => state === 'open');
      const wanted = [...oven, ...flour].flatMap(({ actions }) => actions.map(({ id }) => id));
      expect(open.map(actionOf).sort()).toEqual(wanted.filter((id) => id !== 'burner-drill').sort());
      const others = world.issues().filter(({ state, number }) => state === 'closed' && number > 5);
      for (const other of others) {
        const kept = open.find((issue) => actionOf(issue) === actionOf(other));
        expect(kept?.number).toBeLessThan(other.number);
        expect(other.stateReason).toBe('duplicate');
        expect(other.body).toContain(`#${kept?.number} is the one that is kept up to date.`);
      }
      expect(world.pulls().map(({ state, title }) => [state, title])).toEqual([
        ['open', 'Action items: 1 done'],
      ]);
      expect(markers(world)).toEqual([
        '3 <!-- lookback:reminder overdue due=2026-06-05 -->',
        '4 <!-- lookback:reminder escalated due=2026-05-20 -->',
        '5 <!-- lookback:evidence -->',
      ]);
      world.forget();
      await world.sync(after, { now: inJune });
      expect(world.requests().toSorted()).toEqual(nothingToDo.toSorted());
    }),
);

test('in many of these orders both runs opened the same issues', () => {
  expect(created.filter((count) => count > 10).length).toBeGreaterThan(25);
});

/** The marker of each comment, behind the number of its issue, sorted. */
function markers(world: TwoWayWorld): string[] {
  const { comments } = world.github.state;
  return comments.map(({ issue, body }) => `${issue} ${body.split('\n')[0]}`).sort();
}
