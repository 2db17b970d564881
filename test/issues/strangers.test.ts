import { describe, expect, test } from 'vitest';
import { styleFor } from '../../src/finding/reporters/style.ts';
import { createGitHubClient } from '../../src/io/github/client.ts';
import { maxBodyLength } from '../../src/issues/managed-block.ts';
import { movedIssues } from '../../src/issues/moved-issues.ts';
import { renderIssueText } from '../../src/issues/reporters/text.ts';
import { readRecord } from '../../src/issues/written-record.ts';
import { coldOvenPath, filesWith, reworded, secondBurner, warmUpCheck } from './bakery-incidents.ts';
import { PaperDesk } from './paper-desk.ts';

const files = filesWith([secondBurner, warmUpCheck]);
const theirUrl = 'https://github.com/crumb/incidents/issues/1';
const named = reworded(secondBurner, '    priority: high\n', `    priority: high\n    issue: ${theirUrl}\n`);
const adopting = filesWith([named, warmUpCheck]);

/** A desk on which the issue of a customer is the one of the second burner. */
async function deskWithTheirIssue(body = 'My rolls were late.'): Promise<PaperDesk> {
  const desk = new PaperDesk();
  desk.github.openedByPerson({ title: 'No rolls', body });
  await desk.settle(adopting);
  return desk;
}

function rewrite(desk: PaperDesk, number: number, from: string, to: string): void {
  const { body } = desk.github.issue(number);
  expect(body.split(from)).toHaveLength(2);
  desk.github.edit(number, { body: body.replace(from, () => to) });
}

describe('whoever opened an issue that was adopted can edit its text', () => {
  test('and does not get the action item of another issue by writing its key', async () => {
    const desk = await deskWithTheirIssue();
    rewrite(desk, 1, 'action=second-burner', 'action=warm-up-check');
    expect(await desk.settle(adopting)).toEqual([
      'nothing #2 up-to-date',
      'close #1 duplicate text',
      'nothing #3 up-to-date',
    ]);
    expect(desk.github.issue(2)).toMatchObject({ state: 'open', isOwn: true });
  });

  test.each([
    ['more and more issues under it', `children=${'é'.repeat(30_000)}`],
    ['issues without end under it', `children=${'a,'.repeat(30_000)}a`],
    ['a reminder that grows when it is written again', 'told=é@2026-04-10'],
    ['an owner that is no login', 'assign=a@b'],
    ['half of a character', 'children=\ud800'],
  ])('and a record with %s is none', async (_, part) => {
    const desk = await deskWithTheirIssue();
    rewrite(desk, 1, ' assign=octocat', ` ${part}`);
    expect(readRecord(desk.github.issue(1).body)).toBeUndefined();
    await desk.settle(adopting);
    expect(desk.github.issue(1).body).not.toContain(part);
    expect(desk.github.issue(1).body.length).toBeLessThan(2000);
  });

  test('and one that is filled to the brim stays as it is, instead of being refused in every run', async () => {
    const desk = await deskWithTheirIssue();
    const { body } = desk.github.issue(1);
    const full = `${'x'.repeat(maxBodyLength - 230)}\n${body.slice(body.indexOf('<!--'), body.indexOf('\n\nAn action'))}`;
    desk.github.edit(1, { body: full });
    expect(await desk.settle(adopting)).toEqual([
      'nothing #1 up-to-date',
      'nothing #2 up-to-date',
      'nothing #3 up-to-date',
    ]);
    expect(desk.github.issue(1).body).toBe(full);
  });
});

test('an issue that is full of text already is named, instead of being refused in every run', async () => {
  const desk = new PaperDesk();
  desk.github.openedByPerson({ title: 'No rolls', body: 'x'.repeat(maxBodyLength - 30) });
  const run = await desk.run(adopting);
  expect(run.leftOut).toEqual([{ path: coldOvenPath, why: 'issue-full' }]);
  expect(run.counts).toMatchObject({ created: 2, adopted: 0, failed: 0 });
  await desk.settle(adopting);
});

test('nothing in a title or a text moves the cursor of who reads the plan', async () => {
  const desk = new PaperDesk();
  await desk.settle(files);
  desk.github.edit(1, { title: 'Burner\u001b]0;paid\u0007' });
  rewrite(desk, 1, '### Done when', '### Done\u001b[2J\r::error::when');
  const retitled = filesWith([reworded(secondBurner, 'before the first order', 'at five'), warmUpCheck]);
  const text = renderIssueText(await desk.plan(retitled), styleFor(false));
  expect(text).toContain('- title: Burner\ufffd]0;paid\ufffd\n');
  expect(text).toContain('- ### Done\ufffd[2J\ufffd::error::when\n');
  expect(text).not.toMatch(/[^\n\P{Cc}]/u);
});

test('a pull request whose hidden list someone has written leads to issues alone', () => {
  const body = [
    'a/b=issue@https://github.com/crumb/attic/issues/3',
    'a/c=issue@https://github.com/crumb> @crumb/ovens <x/attic/issues/3',
    'a/d=issue@https://crumb.example/attic',
  ];
  const carries = `<!-- lookback:carries ${body.map(encodeURIComponent).join(',')} -->`;
  const pull = {
    number: 4,
    url: 'https://github.com/crumb/incidents/pull/4',
    endedAt: undefined,
    body: carries,
  };
  expect([...movedIssues(undefined, [{ ...pull, state: 'open' }])]).toEqual([
    ['a/b', 'https://github.com/crumb/attic/issues/3'],
  ]);
});

test.each(['ghp_flour\nghp_water', 'ghp_flour ghp_water', 'ghp_wasser€'])(
  'a token that cannot be sent is not repeated: %j',
  (token) => {
    const attempt = () => createGitHubClient({ apiUrl: 'https://127.0.0.1', token });
    expect(attempt).toThrow(/^The token holds a blank, a line break or a letter that no token has\.$/);
  },
);
