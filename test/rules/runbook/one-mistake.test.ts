import { describe, expect, test } from 'vitest';
import { findAll } from '../../../src/app/find.ts';
import { readRepository } from '../../../src/repository/read-repository.ts';
import { noCache } from '../../../src/repository/reading-cache.ts';
import { configuration, type Edit, edit } from '../../../src/rules/fixture.ts';
import { relight, withSteps } from '../../../src/rules/runbook/relight.ts';
import { type Instant, parseInstant } from '../../../src/time/instant.ts';
import { bakeryNow, EditedBakery } from '../../edited-bakery.ts';

describe('one mistake is told once', () => {
  test.each([
    [
      'nobody wrote when it was reviewed',
      edit(relight, 'reviewed_on: 2026-05-02\n', ''),
      'schema/missing-key',
    ],
    ['nobody wrote how long that holds', edit(relight, 'review_every: P6M\n', ''), 'schema/missing-key'],
    [
      'the day of the review does not exist',
      edit(relight, 'reviewed_on: 2026-05-02', 'reviewed_on: 2025-02-30'),
      'time/impossible',
    ],
    [
      'nobody knows which sections are asked for, as a severity cannot be read',
      edit(
        configuration,
        'sev2:\n    name: Minor\n    description: Some customers cannot order some bread.',
        'sev2: Minor',
      ),
      'schema/wrong-type',
    ],
  ])('%s', (_, mistake, code) => {
    expect(codesIn([mistake])).toEqual([code]);
  });
});

test('late in the evening the day after tomorrow is still to come', () => {
  const review = [edit(relight, 'reviewed_on: 2026-05-02', 'reviewed_on: 2026-06-17')];
  expect(codesIn(review, parseInstant('2026-06-15T23:30:00Z'))).toEqual(['runbook/future-review']);
  expect(codesIn(review, parseInstant('2026-06-16T00:30:00Z'))).toEqual([]);
});

test('of many names that nobody explained, twenty are shown', () => {
  expect(codesIn([withSteps(commands(1, 25))])).toEqual(Array(20).fill('runbook/placeholder'));
});

test('a generated runbook may have hundreds of names; after sixty of them nobody looks', () => {
  const explained = Array.from({ length: 60 }, (_, index) => `<tray-${index + 1}>`).join(', ');
  expect(codesIn([withSteps(`We bake ${explained}.\n\n${commands(1, 61)}`)])).toEqual([]);
});

/** Commands that each ask for another name. */
function commands(first: number, last: number): string {
  const lines = Array.from({ length: last - first + 1 }, (_, index) => `oven load <tray-${first + index}>`);
  return `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;
}

function codesIn(edits: readonly Edit[], now: Instant | undefined = bakeryNow): string[] {
  const { tree } = new EditedBakery(edits);
  if (now === undefined) throw new Error('There is no such moment.');
  return findAll(readRepository(tree, noCache), now).map(({ code }) => code);
}
