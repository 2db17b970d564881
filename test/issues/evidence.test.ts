import { describe, expect, test } from 'vitest';
import { answers, evidenceOf } from '../../src/issues/evidence.ts';
import type { HistoryEvent } from '../../src/issues/issue-history.ts';
import { instant } from '../instant.ts';

const doneWhen = 'Both burners hold 230 degrees through a morning';
const by = { at: instant('2026-04-02T06:00:00Z'), by: 'octocat', byBot: false };
const commented = (text: string, byBot = false): HistoryEvent => ({
  ...by,
  byBot,
  is: 'commented',
  url: 'https://github.com/crumb/incidents/issues/1#issuecomment-9',
  text,
});
const mentioned = (pull: (HistoryEvent & { is: 'mentioned' })['pull']): HistoryEvent => ({
  ...by,
  is: 'mentioned',
  url: 'https://github.com/crumb/ovens/pull/7',
  pull,
});

describe('it shows that an action item is done', () => {
  test.each<[string, HistoryEvent, string]>([
    [
      'that a commit closed it',
      { ...by, is: 'closed', commitUrl: 'https://github.com/crumb/ovens/commit/abc' },
      'https://github.com/crumb/ovens/commit/abc',
    ],
    [
      'that a commit names it',
      { ...by, is: 'committed', commitUrl: 'https://github.com/crumb/ovens/commit/def' },
      'https://github.com/crumb/ovens/commit/def',
    ],
    ['that a merged pull request names it', mentioned('merged'), 'https://github.com/crumb/ovens/pull/7'],
    [
      'that a person answered what it is done by',
      commented('The burners held 228 to 233 degrees all week.'),
      'https://github.com/crumb/incidents/issues/1#issuecomment-9',
    ],
  ])('%s', (_, event, link) => {
    expect(evidenceOf([event], doneWhen)).toEqual([link]);
  });
});

describe('it shows nothing', () => {
  test.each<[string, HistoryEvent]>([
    ['that a person closed it', { ...by, is: 'closed', commitUrl: undefined }],
    ['that an open pull request names it', mentioned('open')],
    ['that a pull request that was not merged names it', mentioned('closed')],
    ['that an issue names it', mentioned(undefined)],
    ['that someone was assigned', { ...by, is: 'assigned', login: 'octocat' }],
    ['that it was opened again', { ...by, is: 'reopened' }],
    ['what a bot wrote', commented('Both burners hold 230 degrees.', true)],
    ['that someone said so in a word', commented('Done!')],
  ])('%s', (_, event) => {
    expect(evidenceOf([event], doneWhen)).toEqual([]);
  });
});

test('links come in the order of what happened, none twice, the last five', () => {
  const commits = [1, 2, 3, 4, 5, 6, 6].map(
    (number): HistoryEvent => ({
      ...by,
      is: 'committed',
      commitUrl: `https://github.com/crumb/ovens/commit/${number}`,
    }),
  );
  expect(evidenceOf(commits, doneWhen)).toEqual(
    [2, 3, 4, 5, 6].map((number) => `https://github.com/crumb/ovens/commit/${number}`),
  );
});

describe('a comment', () => {
  test.each([
    ['that takes up two words of the goal', 'BURNERS fine through the week', true],
    ['that takes up its number', 'Reached 230.', true],
    ['with another number', 'Reached 190.', false],
    ['with the number as a part of another', 'See page 2301.', false],
    ['with one word of it', 'The burners are new.', false],
    ['that says done and no more', 'Done, thanks!', false],
    ['with a link', 'https://grafana.example.com/d/ovens', true],
    ['that only quotes the goal', '> Both burners hold 230 degrees through a morning\n\nYes.', false],
    ['with a link in a quotation', '> see https://grafana.example.com/d/ovens\nOk', false],
    ['that is empty', '', false],
  ])('%s', (_, text, expected) => {
    expect(answers(text, doneWhen)).toBe(expected);
  });

  test.each([
    ['a sentence', 'Gas fitter was here on Monday.', true],
    ['a word', 'Done.', false],
  ])('is an answer by being %s where the action item says nothing', (_, text, expected) => {
    expect(answers(text, undefined)).toBe(expected);
  });

  test('of any length is judged at once', () => {
    expect(answers('the oven is cold '.repeat(60_000), doneWhen)).toBe(false);
  });
});
