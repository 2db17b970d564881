import { beforeEach, describe, expect, test } from 'vitest';
import {
  bakeryFiles,
  coldOven,
  coldOvenPath,
  type Files,
  filesWith,
  flourPath,
  reworded,
  secondBurner,
  warmUpCheck,
} from './bakery-incidents.ts';
import { PaperDesk } from './paper-desk.ts';

const tracking = '{ tracking: true }';
const done = (action: string): string => `${action}    status: done\n`;
const thermometer = reworded(
  reworded(warmUpCheck, 'warm-up-check', 'thermometer'),
  'Measure the oven before',
  'Buy a thermometer before',
);
/** Only the cold oven, whose action items have an issue above theirs. */
const oven = (actions: readonly string[], issues = tracking): Files => {
  const { [flourPath]: _, ...files } = filesWith(actions, issues);
  return files;
};
const files = oven([secondBurner, warmUpCheck]);

let desk: PaperDesk;

beforeEach(() => {
  desk = new PaperDesk();
});

test('the issue of an incident is opened after those of its action items, which are put under it', async () => {
  const run = await desk.settle(files);
  expect(run).toEqual([
    'create second-burner no-issue',
    'create warm-up-check no-issue',
    'create 2026-03-14-cold-oven no-tracking-issue',
  ]);
  expect(desk.github.writes).toEqual([
    'open "Light the second burner before the first order" in crumb/incidents',
    'assign #1: octocat',
    'open "Measure the oven before the doors open" in crumb/incidents',
    'open "Action items: The big oven went cold before the morning orders" in crumb/incidents',
    'put #1 under #3',
    'put #2 under #3',
    'edit #3: body',
  ]);
  expect(desk.github.issue(3)).toMatchObject({
    labels: ['lookback', 'tracking', 'sev1'],
    assignees: [],
    body: `<!-- lookback:incident incident=2026-03-14-cold-oven -->
<!-- lookback:written status=open title=3281be69569cb481 labels=tracking,sev1 children=2026-03-14-cold-oven%2Fsecond-burner,2026-03-14-cold-oven%2Fwarm-up-check -->

The action items of **[The big oven went cold before the morning orders](https://github.com/crumb/incidents/blob/HEAD/incidents/2026/2026-03-14-cold-oven.md)** (sev1).

- #1
- #2

<sub>It is closed when all of these are. This part is kept up to date; what stands above or below it stays.</sub>

<!-- lookback:end -->`,
  });
});

test('without `issues.tracking` there is none', async () => {
  expect(await desk.settle(oven([secondBurner], '{}'))).toEqual(['create second-burner no-issue']);
});

test('an incident whose action items are all done gets none', async () => {
  expect(await desk.settle(oven([done(secondBurner)]))).toEqual([]);
});

test('a plan shows what stands above the issues that are there', async () => {
  await desk.settle(oven([secondBurner, warmUpCheck], '{}'));
  const { steps } = await desk.plan(files);
  expect(steps.map(({ operation }) => [operation.do, operation.key.action])).toEqual([
    ['nothing', 'second-burner'],
    ['nothing', 'warm-up-check'],
    ['create', undefined],
  ]);
});

describe('once it is there', () => {
  beforeEach(() => desk.settle(files));

  test('a further action item is put under it when its issue was opened', async () => {
    expect(await desk.settle(oven([secondBurner, warmUpCheck, thermometer]))).toEqual([
      'nothing #1 up-to-date',
      'nothing #2 up-to-date',
      'create thermometer no-issue',
      'update #3 document-changed text holds 2026-03-14-cold-oven/thermometer',
    ]);
    expect(desk.github.issue(3).body).toContain('\n- #1\n- #2\n- #4\n');
  });

  test('it is closed with the last of them, and opened again with one', async () => {
    expect((await desk.settle(oven([done(secondBurner), warmUpCheck]))).at(-1)).toBe('nothing #3 up-to-date');
    expect(await desk.settle(oven([done(secondBurner), done(warmUpCheck)]))).toEqual([
      'nothing #1 closed',
      'close #2 done text',
      'close #3 all-closed text',
    ]);
    expect(desk.github.issue(3)).toMatchObject({ state: 'closed', closedAs: 'completed' });
    expect((await desk.settle(oven([done(secondBurner), warmUpCheck]))).slice(1)).toEqual([
      'reopen #2 open-again text',
      'reopen #3 open-again text',
    ]);
  });

  test('it is opened again with a new one under it, in one run', async () => {
    await desk.settle(oven([done(secondBurner), done(warmUpCheck)]));
    expect((await desk.settle(oven([done(secondBurner), done(warmUpCheck), thermometer]))).slice(2)).toEqual([
      'create thermometer no-issue',
      'reopen #3 open-again text holds 2026-03-14-cold-oven/thermometer',
    ]);
    expect(desk.github.issue(4).hasParent).toBe(true);
  });

  test('people closing all of them closes it', async () => {
    desk.github.edit(1, { state: 'closed', closedAs: 'completed' });
    desk.github.edit(2, { state: 'closed', closedAs: 'not_planned' });
    expect((await desk.settle(files)).at(-1)).toBe('close #3 all-closed text');
  });

  test('one that people moved elsewhere stays there', async () => {
    desk.github.edit(1, { hasParent: false });
    expect((await desk.settle(files)).at(-1)).toBe('nothing #3 up-to-date');
    await desk.settle(oven([secondBurner, warmUpCheck, thermometer]));
    expect(desk.github.issue(1).hasParent).toBe(false);
    expect(desk.github.issue(4).hasParent).toBe(true);
  });

  test('that a person closed it stays so while action items are open, and concerns no document', async () => {
    desk.github.edit(3, { state: 'closed', closedAs: 'not_planned' });
    expect((await desk.settle(files)).at(-1)).toBe('nothing #3 closed-by-person');
  });

  test('what people wrote around its block stays', async () => {
    desk.github.edit(3, { body: `Weekly, Mondays.\n\n${desk.github.issue(3).body}` });
    await desk.settle(oven([secondBurner, warmUpCheck, thermometer]));
    expect(desk.github.issue(3).body).toMatch(/^Weekly, Mondays\.\n\n<!-- lookback:incident /);
  });

  test('an incident that was renamed keeps it and all that is under it', async () => {
    desk.github.edit(1, { hasParent: false });
    const renamed: Files = {
      ...bakeryFiles({
        [coldOvenPath]: undefined,
        [flourPath]: undefined,
        'incidents/2026/2026-03-14-oven-out.md': coldOven({ more: 'aliases: [2026-03-14-cold-oven]\n' }),
      }),
      'lookback.yml': files['lookback.yml'] ?? '',
    };
    expect(await desk.settle(renamed)).toEqual([
      'move #1 renamed text',
      'move #2 renamed text',
      'move #3 renamed text',
    ]);
    expect(desk.github.issue(1).hasParent).toBe(false);
    expect(desk.github.issue(3).body).toMatch(/^<!-- lookback:incident incident=2026-03-14-oven-out -->/);
  });

  test('an action item that got another id stays under it', async () => {
    const renamed = reworded(secondBurner, 'id: second-burner', 'id: both-burners');
    expect(await desk.settle(oven([renamed, warmUpCheck]))).toEqual([
      'move #1 renamed text',
      'nothing #2 up-to-date',
      'nothing #3 up-to-date',
    ]);
  });

  test('an issue that the document names is put under it in the same run', async () => {
    desk.github.openedByPerson({ title: 'Thermometers are cheap' });
    const named = `${thermometer}    issue: https://github.com/crumb/incidents/issues/4\n`;
    const run = await desk.settle(oven([secondBurner, warmUpCheck, named]));
    expect(run.at(-1)).toBe('update #3 document-changed text holds 2026-03-14-cold-oven/thermometer');
  });

  test('without its label it is found again, and no second one is opened', async () => {
    desk.github.edit(3, { labels: ['tracking'] });
    expect((await desk.settle(files)).at(-1)).toBe('adopt #3 label-lost +lookback');
  });

  test('with `issues.tracking` turned off it is closed, and opened again when that is back', async () => {
    expect((await desk.settle(oven([secondBurner, warmUpCheck], '{}'))).at(-1)).toBe(
      'close #3 action-removed text',
    );
    expect((await desk.settle(files)).at(-1)).toBe('reopen #3 open-again text');
  });
});

test('a run that was cut short before all were put under it is finished by the next', async () => {
  desk.github.breakAfter(5);
  await expect(desk.sync(files)).rejects.toThrow('The lights went out.');
  desk.github.mend();
  expect(desk.github.issue(1).hasParent).toBe(true);
  expect(desk.github.issue(2).hasParent).toBe(false);
  await desk.settle(files);
  expect(desk.github.issue(2).hasParent).toBe(true);
});

test('it counts among the issues a run may open', async () => {
  const run = await desk.run(files, { maxCreations: 2 });
  expect(run.counts).toMatchObject({ created: 2, postponed: 1 });
  expect((await desk.settle(files, { maxCreations: 2 })).at(-1)).toBe(
    'create 2026-03-14-cold-oven no-tracking-issue',
  );
});
