import { afterEach, beforeEach, expect, test } from 'vitest';
import { coldOven, coldOvenPath, reworded, secondBurner, warmUpCheck } from '../issues/bakery-incidents.ts';
import { type Bakery, openBakery } from './bakery.ts';
import type { SeenIssue } from './issue-desk.ts';
import { synced } from './synced.ts';

let bakery: Bakery;

beforeEach(async () => {
  bakery = await openBakery();
});

afterEach(() => bakery.close());

/** Runs the sync on a day, and returns the issue of the second burner, which is due on 2026-04-10. */
async function burnerOn(day: string): Promise<SeenIssue> {
  await synced(bakery, { now: `${day}T09:00:00Z` });
  const [issue] = await bakery.desk.issues();
  if (issue === undefined) throw new Error('The second burner has no issue.');
  return issue;
}

/** Labels that say how late it is. */
function lateness({ labels }: SeenIssue): string[] {
  return labels.filter((label) => ['due soon', 'overdue', 'escalated'].includes(label));
}

/** What the reminders in the comments are about. */
function reminders({ comments }: SeenIssue): string[] {
  return comments.flatMap((text) => /^<!-- lookback:reminder (.+?) -->/.exec(text)?.[1] ?? []);
}

test('an issue says once that it is due soon, once that it is overdue, and once that it is for the team now', async () => {
  const days = ['2026-03-15', '2026-04-05', '2026-04-06', '2026-04-12', '2026-05-01', '2026-05-02'];
  const seen = [];
  for (const day of days) {
    const issue = await burnerOn(day);
    seen.push([day, ...lateness(issue), ...reminders(issue)]);
  }
  const told = ['due-soon due=2026-04-10', 'overdue due=2026-04-10', 'escalated due=2026-04-10'];
  expect(seen).toEqual([
    ['2026-03-15'],
    ['2026-04-05', 'due soon', ...told.slice(0, 1)],
    ['2026-04-06', 'due soon', ...told.slice(0, 1)],
    ['2026-04-12', 'overdue', ...told.slice(0, 2)],
    ['2026-05-01', 'escalated', ...told],
    ['2026-05-02', 'escalated', ...told],
  ]);
});

test('a later due date takes the label away', async () => {
  await burnerOn('2026-03-15');
  expect(lateness(await burnerOn('2026-04-12'))).toEqual(['overdue']);
  const postponed = reworded(secondBurner, '2026-04-10', '2026-06-30');
  await bakery.write({ [coldOvenPath]: coldOven({ actions: [postponed, warmUpCheck] }) });
  expect(lateness(await burnerOn('2026-04-13'))).toEqual([]);
});

test('an issue that is opened late has the label from the start', async () => {
  const issue = await burnerOn('2026-04-12');
  expect(lateness(issue)).toEqual(['overdue']);
  expect(reminders(await burnerOn('2026-04-13'))).toEqual(reminders(issue));
});
