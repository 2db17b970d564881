import { expect, test } from 'vitest';
import { createGitHubClient } from '../../src/io/github/client.ts';
import { gitHubFindingsBoard } from '../../src/io/github/findings-board.ts';
import type { GitHub } from '../github/server.ts';
import { earlyDue, PullDesk } from './pull-desk.ts';

const marker = '<!-- lookback/check -->';

/** What one run of the check does to the comment, without the rest of it. */
function say(github: GitHub, pull: number, words: string, begin = true) {
  const client = createGitHubClient({ apiUrl: github.url, token: 'workflow', pace: 'unlimited' });
  const board = gitHubFindingsBoard(client, { owner: 'crumb', repo: 'incidents' });
  return board.putComment(pull, { marker, body: `${marker}\n${words}`, begin });
}

function methods(github: GitHub): string[] {
  return github.requests.filter(({ path }) => path.includes('/comments')).map(({ method }) => method);
}

test('two runs at once each begin a comment, and one is left', async () => {
  await using desk = await PullDesk.open();
  const { github } = desk;
  const pull = await desk.propose(earlyDue);
  await Promise.all([say(github, pull.number, 'One error.'), say(github, pull.number, 'One error.')]);
  expect(methods(github).filter((method) => method === 'POST')).toHaveLength(2);
  expect(desk.comments(pull)).toEqual([{ author: 'github-actions[bot]', body: `${marker}\nOne error.` }]);
});

test('while lists lag behind a second may be begun; a later run finds both and leaves one', async () => {
  await using desk = await PullDesk.open();
  const { github } = desk;
  const pull = await desk.propose(earlyDue);
  github.fault({ kind: 'stale-list', method: 'GET', path: /comments/, requests: 2 });
  await say(github, pull.number, 'One error.');
  await say(github, pull.number, 'Two errors.');
  expect(desk.comments(pull)).toHaveLength(2);
  await say(github, pull.number, 'Three errors.');
  await say(github, pull.number, 'Four errors.');
  expect(desk.comments(pull)).toEqual([{ author: 'github-actions[bot]', body: `${marker}\nFour errors.` }]);
});

test('of ten pages of comments the one is found', async () => {
  await using desk = await PullDesk.open();
  const { github } = desk;
  const pull = await desk.propose(earlyDue);
  for (let number = 0; number < 950; number += 1)
    github.comment(pull.number, { author: 'apprentice', body: `${marker} ${number}` });
  await say(github, pull.number, 'One error.');
  await say(github, pull.number, 'Nothing.', false);
  expect(desk.comments(pull).filter(({ author }) => author !== 'apprentice')).toEqual([
    { author: 'github-actions[bot]', body: `${marker}\nNothing.` },
  ]);
});

test('nothing is written where the comment says it already, however its lines end', async () => {
  await using desk = await PullDesk.open();
  const { github } = desk;
  const pull = await desk.propose(earlyDue);
  github.comment(pull.number, { author: 'github-actions[bot]', body: `${marker}\r\nOne error.` });
  await say(github, pull.number, 'One error.');
  expect(methods(github)).toEqual(['GET']);
});
