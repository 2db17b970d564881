import { expect, test } from 'vitest';
import { filesWith, reworded, secondBurner, warmUpCheck } from './bakery-incidents.ts';
import { PaperDesk } from './paper-desk.ts';

const renamed = reworded(secondBurner, 'id: second-burner', 'id: both-burners');
const retitled = reworded(renamed, 'Light the second burner', 'Light both burners');
const before = filesWith([secondBurner, warmUpCheck]);

async function opened(): Promise<PaperDesk> {
  const desk = new PaperDesk();
  await desk.settle(before);
  return desk;
}

test('an action item that got another id, and nothing else, keeps its issue', async () => {
  const desk = await opened();
  expect(await desk.settle(filesWith([renamed, warmUpCheck]))).toEqual([
    'move #1 renamed text',
    'nothing #2 up-to-date',
    'nothing #3 up-to-date',
  ]);
  expect(desk.github.issue(1).body).toMatch(
    /^<!-- lookback:action incident=2026-03-14-cold-oven action=both-burners -->\n/,
  );
  expect(desk.github.issues()).toHaveLength(3);
});

test('whatever else changed in it is written at the same time', async () => {
  const desk = await opened();
  const changed = reworded(reworded(renamed, 'priority: high', 'priority: low'), '@octocat', '@hubot');
  expect(await desk.settle(filesWith([changed, warmUpCheck]))).toEqual([
    'move #1 renamed text +priority:low -priority:high assigned to hubot no longer assigned to octocat',
    'nothing #2 up-to-date',
    'nothing #3 up-to-date',
  ]);
});

test('with another title as well it is another action item: one issue is closed, another opened', async () => {
  const desk = await opened();
  expect(await desk.settle(filesWith([retitled, warmUpCheck]))).toEqual([
    'create both-burners no-issue',
    'nothing #2 up-to-date',
    'nothing #3 up-to-date',
    'close #1 action-removed text',
  ]);
});

test('an action item with the title of another that is still listed is a new one', async () => {
  const desk = await opened();
  expect(await desk.settle(filesWith([secondBurner, renamed, warmUpCheck]))).toEqual([
    'nothing #1 up-to-date',
    'create both-burners no-issue',
    'nothing #2 up-to-date',
    'nothing #3 up-to-date',
  ]);
});

test('an issue that a person has closed is not taken over: its work may have been something else', async () => {
  const desk = await opened();
  desk.github.edit(1, { state: 'closed', closedAs: 'completed' });
  expect(await desk.settle(filesWith([renamed, warmUpCheck]))).toEqual([
    'create both-burners no-issue',
    'nothing #2 up-to-date',
    'nothing #3 up-to-date',
    'nothing #1 closed',
  ]);
});

test('of two action items with the former title one gets the issue, and the other one of its own', async () => {
  const desk = await opened();
  const another = reworded(renamed, 'id: both-burners', 'id: third-burner');
  expect(await desk.settle(filesWith([renamed, another, warmUpCheck]))).toEqual([
    'move #1 renamed text',
    'create third-burner no-issue',
    'nothing #2 up-to-date',
    'nothing #3 up-to-date',
  ]);
});

test('a title that people gave the issue does not matter: what the document said counts', async () => {
  const desk = await opened();
  desk.github.edit(1, { title: 'Burner (gas!)' });
  expect((await desk.settle(filesWith([renamed, warmUpCheck])))[0]).toBe('move #1 renamed text');
  expect(desk.github.issue(1).title).toBe('Burner (gas!)');
});

test('done under its new id, the issue is closed and carries it', async () => {
  const desk = await opened();
  expect(await desk.settle(filesWith([`${renamed}    status: done\n`, warmUpCheck]))).toEqual([
    'close #1 done text',
    'nothing #2 up-to-date',
    'nothing #3 up-to-date',
  ]);
  expect(desk.github.issue(1).body).toContain('action=both-burners');
});
