import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantilesOf } from '../../src/metrics/quantiles.ts';

test('the fuel consumption of 32 cars, as R prints it for mtcars$mpg', () => {
  const milesPerGallon = [
    21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
    30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
  ];
  const quantiles = quantilesOf(milesPerGallon.toSorted((a, b) => a - b));
  expect(quantiles).toEqual({
    min: 10.4,
    p25: expect.closeTo(15.425, 10),
    median: 19.2,
    p75: 22.8,
    p90: expect.closeTo(30.09, 10),
    max: 33.9,
  });
});

test("eight values and their first quartile, from the description of a spreadsheet's QUARTILE.INC", () => {
  expect(quantilesOf([1, 2, 4, 7, 8, 9, 10, 12])?.p25).toBe(3.5);
});

test('fewer than five values have no quantiles', () => {
  expect(quantilesOf([])).toBeUndefined();
  expect(quantilesOf([1, 2, 3, 4])).toBeUndefined();
  expect(quantilesOf([1, 2, 3, 4, 5])).toEqual({ min: 1, p25: 2, median: 3, p75: 4, p90: 4.6, max: 5 });
});

/** The definition read the other way round: value number k of n is the quantile (k − 1) / (n − 1), straight lines between. */
function byLines(ascending: readonly number[], p: number): number {
  for (const [index, value] of ascending.entries()) {
    const next = ascending[index + 1];
    const from = index / (ascending.length - 1);
    const to = (index + 1) / (ascending.length - 1);
    if (next !== undefined && p <= to) return value + ((p - from) / (to - from)) * (next - value);
  }
  return ascending.at(-1) ?? Number.NaN;
}

test('any values: each quantile lies where the lines between the values say', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(values, (minutes) => {
      const ascending = minutes.toSorted((a, b) => a - b);
      const quantiles = quantilesOf(ascending);
      expect(quantiles).toEqual({
        min: ascending[0],
        p25: expect.closeTo(byLines(ascending, 0.25), 4),
        median: expect.closeTo(byLines(ascending, 0.5), 4),
        p75: expect.closeTo(byLines(ascending, 0.75), 4),
        p90: expect.closeTo(byLines(ascending, 0.9), 4),
        max: ascending.at(-1),
      });
    }),
  );
});
