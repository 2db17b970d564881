import { expect, test } from 'vitest';
import { issueDiff } from '../../src/issues/issue-diff.ts';
import type { ExistingIssue } from '../../src/issues/issue-tracker.ts';
import { bakery, coldOven, coldOvenPath, reworded, secondBurner, warmUpCheck } from './bakery-incidents.ts';
import { issuesOf, plan } from './planned.ts';

/** The lines that the first operation takes away and puts in. */
function diffOf(
  actions: readonly string[],
  existing: readonly ExistingIssue[] = issuesOf(bakery()),
): string[] {
  const [first] = plan(bakery({ [coldOvenPath]: coldOven({ actions }) }), existing);
  if (first === undefined) throw new Error('Nothing is planned.');
  return issueDiff(first).map(({ sign, text }) => `${sign} ${text}`);
}

test('a line of the text that changes goes and comes; the record nobody reads does not show', () => {
  expect(diffOf([reworded(secondBurner, '2026-04-10', '2026-05-10'), warmUpCheck])).toEqual([
    '- | @&#8203;octocat | 2026-04-10 | high | prevent: keeps it from happening again |',
    '+ | @&#8203;octocat | 2026-05-10 | high | prevent: keeps it from happening again |',
  ]);
});

test('a title that changes is shown as one', () => {
  expect(
    diffOf([reworded(secondBurner, 'Light the second burner', 'Light both burners'), warmUpCheck]),
  ).toEqual([
    '- title: Light the second burner before the first order',
    '+ title: Light both burners before the first order',
  ]);
});

test('what people wrote around the block does not show, nor do the ends of their lines', () => {
  const existing = issuesOf(bakery()).map((issue) => ({
    ...issue,
    body: `Ours.\n\n${issue.body}\n\nOurs, too.`.replaceAll('\n', '\r\n'),
  }));
  expect(diffOf([reworded(secondBurner, '2026-04-10', '2026-05-10'), warmUpCheck], existing)).toEqual([
    '- | @&#8203;octocat | 2026-04-10 | high | prevent: keeps it from happening again |',
    '+ | @&#8203;octocat | 2026-05-10 | high | prevent: keeps it from happening again |',
  ]);
});

test('what was changed within the block shows as it goes', () => {
  const existing = issuesOf(bakery()).map((issue) => ({
    ...issue,
    body: issue.body.replace('**Impact:** Orders for rolls were late by half an hour.', 'No impact.'),
  }));
  expect(diffOf([secondBurner, warmUpCheck], existing)).toEqual([
    '- No impact.',
    '+ **Impact:** Orders for rolls were late by half an hour.',
  ]);
});

test('an issue that is closed for its action item shows how that ended', () => {
  expect(diffOf([`${secondBurner}    status: wont_do\n    reason: Too loud.\n`, warmUpCheck])).toEqual([
    '+ **It will not be done**: Too loud.',
  ]);
});

test('nothing shows where nothing changes, or an issue is opened', () => {
  expect(diffOf([secondBurner, warmUpCheck])).toEqual([]);
  expect(diffOf([secondBurner, warmUpCheck], [])).toEqual([]);
});
