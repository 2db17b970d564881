import { expect, test } from 'vitest';
import { logScale } from '../../src/metrics/reporters/log-scale.ts';
import { drawStrip } from '../../src/metrics/reporters/strip.ts';
import { durationText } from '../../src/time/duration-text.ts';

test('durations in words', () => {
  const minutes = [0, 0.001, 0.5, 1, 59.4, 60, 99, 1439, 1440, 4380];
  expect(minutes.map(durationText)).toEqual([
    '0 min',
    '1 s',
    '30 s',
    '1 min',
    '59 min',
    '1 h',
    '1 h 39 min',
    '23 h 59 min',
    '24 h',
    '3 d 1 h',
  ]);
});

test('the scale reaches from the landmark below the shortest to the one above the longest', () => {
  const scale = logScale([20, 100, 130], 41);
  expect(scale.axis).toBe('|15 min             |1 h                |4 h');
  expect([15, 60, 240].map(scale.columnOf)).toEqual([0, 20, 40]);
});

test('it is logarithmic: twice as long is as far anywhere', () => {
  const { columnOf } = logScale([1, 240], 61);
  expect(columnOf(4) - columnOf(2)).toBe(columnOf(40) - columnOf(20));
});

test('less than a minute lies at the first column, and the axis says so', () => {
  const { axis, columnOf } = logScale([0, 0.2, 30], 40);
  expect(axis.startsWith('|<=1 min ')).toBe(true);
  expect([0, 0.2, 1].map(columnOf)).toEqual([0, 0, 0]);
});

test('one duration, none, and one longer than a lifetime still have a scale', () => {
  for (const minutes of [[5], [0], [], [1e9], [5_256_000]]) {
    const { columnOf, columns } = logScale(minutes, 60);
    for (const value of minutes) {
      expect(columnOf(value)).toBeGreaterThanOrEqual(0);
      expect(columnOf(value)).toBeLessThan(columns);
    }
  }
});

test('the more durations in a column, the taller its block', () => {
  const scale = logScale([1, 5], 5);
  expect(drawStrip([1, 1, 1, 1, 5, 2], scale)).toEqual({ columns: '█ ▂ ▂', tallest: 4 });
  expect(drawStrip([5], scale)).toEqual({ columns: '    █', tallest: 1 });
});
