import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActionItem, ActionStatus } from '../../src/incident/incident.ts';
import { daysUntilDue, latenessOf } from '../../src/incident/lateness.ts';
import { isOverdue } from '../../src/incident/overdue.ts';
import { formatCalendarDate, type Instant } from '../../src/time/instant.ts';
import { momentOf } from '../new/command-line.ts';

const burner: ActionItem = { id: 'second-burner', title: 'Light the second burner', due: '2026-04-10' };
const limits = { dueSoonDays: 7, escalateAfterDays: 14 };

function lateness(now: string, action: ActionItem = burner, days = limits) {
  return latenessOf(action, { now: momentOf(now), ...days });
}

describe('the days on which it changes, in UTC', () => {
  test.each([
    ['2026-04-02T23:59:59Z', 'none', 8],
    ['2026-04-03T00:00:00Z', 'due-soon', 7],
    ['2026-04-10T00:00:00Z', 'due-soon', 0],
    ['2026-04-10T23:59:59Z', 'due-soon', 0],
    ['2026-04-11T00:00:00Z', 'overdue', -1],
    ['2026-04-24T23:59:59Z', 'overdue', -14],
    ['2026-04-25T00:00:00Z', 'escalated', -15],
    ['2030-04-10T00:00:00Z', 'escalated', -1461],
  ])('at %s an action item due on 10 April is %s', (now, expected, days) => {
    expect([lateness(now), daysUntilDue(burner, momentOf(now))]).toEqual([expected, days]);
  });

  test('the time zone of the moment does not matter', () => {
    expect(lateness('2026-04-11T01:30:00+02:00')).toBe('due-soon');
    expect(lateness('2026-04-10T20:30:00-04:00')).toBe('overdue');
  });
});

test('with no days at all, it is due soon on its last day only, and escalated from the first day it is late', () => {
  const none = { dueSoonDays: 0, escalateAfterDays: 0 };
  expect(lateness('2026-04-09T23:59:59Z', burner, none)).toBe('none');
  expect(lateness('2026-04-10T12:00:00Z', burner, none)).toBe('due-soon');
  expect(lateness('2026-04-11T00:00:00Z', burner, none)).toBe('escalated');
});

test.each<[ActionStatus, string]>([
  ['open', 'escalated'],
  ['done', 'none'],
  ['wont_do', 'none'],
])('one that is %s is %s a year later', (status, expected) => {
  expect(lateness('2027-04-10T00:00:00Z', { ...burner, status })).toBe(expected);
});

test('without a due date, or on a day that no calendar has, it is never late', () => {
  const { due: _, ...undated } = burner;
  for (const action of [undated, { ...burner, due: '2026-02-30' }]) {
    expect(lateness('2027-04-10T00:00:00Z', action)).toBe('none');
    expect(daysUntilDue(action, momentOf('2027-04-10T00:00:00Z'))).toBeUndefined();
  }
});

test('it is overdue or escalated exactly when it is overdue elsewhere', () => {
  const instant = fc.integer({ min: -30_000_000_000_000, max: 250_000_000_000_000 });
  const near = fc.integer({ min: -3_000_000_000, max: 3_000_000_000 });
  const days = fc.nat({ max: 400 });
  fc.assert(
    fc.property(instant, near, days, days, (at, apart, dueSoonDays, escalateAfterDays) => {
      const now = at as Instant;
      const due = formatCalendarDate((at + apart) as Instant);
      const said = latenessOf({ ...burner, due }, { now, dueSoonDays, escalateAfterDays });
      expect(said === 'overdue' || said === 'escalated').toBe(isOverdue({ ...burner, due }, now));
    }),
  );
});
