import { expect, test } from 'vitest';
import { countActions } from '../../src/metrics/action-counts.ts';
import { momentOf } from '../new/command-line.ts';
import { incident } from './morning.ts';

const documents = [
  incident('2026-01-05-cold-oven', {
    actions: [
      { id: 'second-burner', title: 'Light the second burner', due: '2026-03-14' },
      { id: 'louder-alert', title: 'Make the alert louder', due: '2026-03-13', status: 'open' },
      { id: 'thermometer', title: 'Hang up a thermometer', due: '2026-01-10', status: 'done' },
      { id: 'new-oven', title: 'Buy an oven', due: '2026-01-10', status: 'wont_do', reason: 'No room' },
      { id: 'some-day', title: 'Paint the door' },
    ],
  }),
  incident('2026-02-02-fire-drill', {
    kind: 'drill',
    actions: [{ id: 'way-out', title: 'Clear the way out', due: '2026-02-28' }],
  }),
];

function countOn(now: string, since?: string) {
  return countActions(documents, {
    now: momentOf(now),
    since: since === undefined ? undefined : momentOf(since),
  });
}

test('an action item is overdue from the day after it was due, in UTC; only open ones can be', () => {
  expect(countOn('2026-03-14T23:59:59Z')).toEqual({ open: 4, overdue: 2, done: 1, wontDo: 1 });
  expect(countOn('2026-03-15T00:00:00Z')).toEqual({ open: 4, overdue: 3, done: 1, wontDo: 1 });
});

test('those of drills count: what was promised is owed', () => {
  expect(countOn('2026-03-14T04:00:00Z', '2026-02-01T00:00:00Z')).toEqual({
    open: 1,
    overdue: 1,
    done: 0,
    wontDo: 0,
  });
});
