import { beforeEach, describe, expect, test } from 'vitest';
import { filesWith, reworded, secondBurner, warmUpCheck } from './bakery-incidents.ts';
import { PaperDesk } from './paper-desk.ts';

const files = filesWith([secondBurner, warmUpCheck]);
const hubots = filesWith([reworded(secondBurner, '@octocat', '@hubot'), warmUpCheck]);
const teams = filesWith([reworded(secondBurner, '@octocat', '@crumb/ovens'), warmUpCheck]);

let desk: PaperDesk;

beforeEach(() => {
  desk = new PaperDesk();
});

function recorded(number = 1): string | undefined {
  return /(?:assign|assignee|refused)=\S+/.exec(desk.github.issue(number).body)?.[0];
}

test('the owner is assigned right after the issue was opened, which already says so', async () => {
  await desk.settle(files);
  expect(desk.github.writes.slice(0, 3)).toEqual([
    'open "Light the second burner before the first order" in crumb/incidents',
    'assign #1: octocat',
    'open "Measure the oven before the doors open" in crumb/incidents',
  ]);
  expect(recorded()).toBe('assign=octocat');
  expect(recorded(2)).toBeUndefined();
});

describe('a run that was cut short between opening and assigning', () => {
  beforeEach(async () => {
    desk.github.breakAfter(1);
    await expect(desk.sync(files)).rejects.toThrow('The lights went out.');
    desk.github.mend();
    expect(desk.github.issues()).toMatchObject([{ number: 1, assignees: [] }]);
  });

  test('is finished by the next', async () => {
    expect((await desk.settle(files))[0]).toBe(
      'reassign #1 assignment-unfinished assigned to octocat, unless someone took them off',
    );
    expect(desk.github.issue(1).assignees).toEqual(['octocat']);
  });

  test('adds the owner to whom people gave it in the meantime, for nobody has told the owner yet', async () => {
    desk.github.edit(1, { assignees: ['monalisa'] });
    await desk.settle(files);
    expect(desk.github.issue(1).assignees).toEqual(['monalisa', 'octocat']);
  });

  test('assigns the owner of today', async () => {
    expect((await desk.settle(hubots))[0]).toBe('reassign #1 document-changed text assigned to hubot');
    expect(desk.github.issue(1).assignees).toEqual(['hubot']);
  });

  test('says so where the owner cannot be assigned', async () => {
    desk.github.strangers.add('octocat');
    const run = await desk.run(files);
    expect(run.steps[0]?.outcome).toMatchObject({ is: 'done', notAssigned: 'octocat' });
    expect(recorded()).toBe('refused=octocat');
    await desk.settle(files);
  });
});

describe('an owner whom a person took off', () => {
  test('stays off: it is looked up once that they were assigned, and never again', async () => {
    await desk.settle(files);
    desk.github.edit(1, { assignees: [] });
    const before = desk.github.writes.length;
    await desk.settle(files);
    expect(desk.github.writes.slice(before)).toEqual(['edit #1: body']);
    expect(desk.github.issue(1).assignees).toEqual([]);
    expect(recorded()).toBe('assignee=octocat');
    await desk.settle(filesWith([reworded(secondBurner, '2026-04-10', '2026-05-10'), warmUpCheck]));
    expect(desk.github.issue(1).assignees).toEqual([]);
  });

  test('gives way to the next owner, and may come back', async () => {
    await desk.settle(files);
    desk.github.edit(1, { assignees: [] });
    await desk.settle(files);
    await desk.settle(hubots);
    expect(desk.github.issue(1).assignees).toEqual(['hubot']);
    await desk.settle(files);
    expect(desk.github.issue(1).assignees).toEqual(['octocat']);
  });
});

describe('when the owner changes', () => {
  beforeEach(() => desk.settle(files));

  test('the former one is taken off and the next one assigned, in that order; others stay', async () => {
    desk.github.edit(1, { assignees: ['octocat', 'monalisa'] });
    const before = desk.github.writes.length;
    expect((await desk.settle(hubots))[0]).toBe(
      'reassign #1 document-changed text assigned to hubot no longer assigned to octocat',
    );
    expect(desk.github.writes.slice(before)).toEqual([
      'unassign #1: octocat',
      'assign #1: hubot',
      'edit #1: body',
    ]);
    expect(desk.github.issue(1).assignees).toEqual(['monalisa', 'hubot']);
  });

  test('to someone who has the issue already, nobody is assigned twice', async () => {
    desk.github.edit(1, { assignees: ['octocat', 'Hubot'] });
    expect((await desk.settle(hubots))[0]).toBe(
      'reassign #1 document-changed text no longer assigned to octocat',
    );
    expect(desk.github.issue(1).assignees).toEqual(['Hubot']);
    expect(recorded()).toBe('assignee=hubot');
  });

  test('to a team, the former one is taken off', async () => {
    await desk.settle(teams);
    expect(desk.github.issue(1).assignees).toEqual([]);
    expect(recorded()).toBeUndefined();
  });

  test('only in the case of its letters, nobody is assigned', async () => {
    const shouting = filesWith([reworded(secondBurner, '@octocat', '@OctoCat'), warmUpCheck]);
    expect((await desk.settle(shouting))[0]).toBe('update #1 document-changed text');
    expect(desk.github.issue(1).assignees).toEqual(['octocat']);
  });

  test('to someone who cannot be assigned, the issue says so, until the document names another', async () => {
    desk.github.strangers.add('hubot');
    const run = await desk.run(hubots);
    expect(run.counts).toMatchObject({ updated: 1, notAssigned: 1, failed: 0 });
    await desk.settle(hubots);
    expect(desk.github.issue(1)).toMatchObject({
      assignees: [],
      body: expect.stringContaining('**hubot could not be assigned:**'),
    });
    await desk.settle(files);
    expect(desk.github.issue(1)).toMatchObject({
      assignees: ['octocat'],
      body: expect.not.stringContaining('could not be assigned'),
    });
  });

  test('while people took that one off, and assigned the next one themselves', async () => {
    desk.github.edit(1, { assignees: ['hubot'] });
    expect((await desk.sync(files))[0]).toMatch(/^reassign #1 assignment-unfinished /);
    expect(desk.github.issue(1).assignees).toEqual(['hubot']);
    expect((await desk.sync(files))[0]).toBe('nothing #1 owned-by-another');
    expect((await desk.settle(hubots))[0]).toBe('update #1 document-changed text');
    expect(desk.github.issue(1).assignees).toEqual(['hubot']);
  });
});

test('who was refused and then assigned by a person is settled: the note goes', async () => {
  desk.github.strangers.add('octocat');
  await desk.settle(files);
  expect(recorded()).toBe('refused=octocat');
  desk.github.edit(1, { assignees: ['octocat'] });
  expect((await desk.settle(files))[0]).toBe('update #1 document-changed text');
  expect(recorded()).toBe('assignee=octocat');
  expect(desk.github.issue(1).body).not.toContain('could not be assigned');
});

describe('without `issues.assign`', () => {
  const left = filesWith([secondBurner, warmUpCheck], '{ assign: false }');

  test('nobody is assigned, and nobody taken off', async () => {
    await desk.settle(left);
    expect(desk.github.issue(1).assignees).toEqual([]);
    desk.github.edit(1, { assignees: ['monalisa'] });
    expect((await desk.settle(left))[0]).toBe('nothing #1 up-to-date');
  });

  test('who was assigned before stays', async () => {
    await desk.settle(files);
    expect((await desk.settle(left))[0]).toBe('nothing #1 up-to-date');
    expect(desk.github.issue(1).assignees).toEqual(['octocat']);
  });
});
