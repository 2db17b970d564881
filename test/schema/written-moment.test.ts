import { expect, test } from 'vitest';
import { adviseMoment } from '../../src/schema/written-moment.ts';

const clock = { wants: 'moment', approximate: true, unknown: true } as const;
const instant = { wants: 'moment', approximate: false, unknown: false } as const;
const day = { wants: 'date', approximate: false, unknown: false } as const;

test.each([
  ['2026-03-14T09:02:00', ['no-zone'], '2026-03-14T09:02:00Z'],
  ['2026-03-14 09:02:00Z', ['no-t'], '2026-03-14T09:02:00Z'],
  ['2026-03-14t09:02:00z', ['small-letter', 'small-letter'], '2026-03-14T09:02:00Z'],
  ['2026-03-14T09:02:00+0200', ['offset-form'], '2026-03-14T09:02:00+02:00'],
  ['2026-03-14T09:02:00+2', ['offset-form'], '2026-03-14T09:02:00+02:00'],
  ['2026-03-14T09:02:00 +02:00', ['offset-form'], '2026-03-14T09:02:00+02:00'],
  ['2026-03-14 09:02 UTC', ['no-t', 'no-seconds', 'utc'], '2026-03-14T09:02:00Z'],
  ['2026-03-14T09:02 CET', ['no-seconds', 'zone-name'], undefined],
  ['2026-03-14T24:00:00 Z', ['hour-24', 'offset-form'], '2026-03-15T00:00:00Z'],
  ['2026-12-31T24:00', ['no-seconds', 'hour-24', 'no-zone'], '2027-01-01T00:00:00Z'],
  ['2026-12-31T23:59:60', ['second-60', 'no-zone'], '2026-12-31T23:59:59Z'],
  ['2026-13-14T09:02', ['month', 'no-seconds', 'no-zone'], undefined],
  ['2026-02-30 09:02:00Z', ['day', 'no-t'], undefined],
  ['2026-03-14T25:02', ['no-seconds', 'hour', 'no-zone'], undefined],
  ['2026-03-14T09:61', ['no-seconds', 'minute', 'no-zone'], undefined],
  ['22026-03-14T09:02:00Z', ['year'], undefined],
  ['2026-3-14T9:02:00Z', ['digits', 'digits'], '2026-03-14T09:02:00Z'],
  [
    '2026/03/14 at 9:02 pm',
    ['order', 'no-t', 'twelve-hours', 'no-seconds', 'digits', 'no-zone'],
    '2026-03-14T21:02:00Z',
  ],
  ['14.03.2026 09:02', ['order', 'no-t', 'no-seconds', 'no-zone'], undefined],
  ['2026-03-14', ['no-time'], undefined],
  ['09:02', ['no-date', 'no-seconds', 'no-zone'], undefined],
  ['about 2026-03-14T09:02:00Z', ['approximate-word'], '"~2026-03-14T09:02:00Z"'],
  ['~2026-03-14 09:02:00Z', ['no-t'], '"~2026-03-14T09:02:00Z"'],
  ['TBC', ['unknown-word'], 'unknown'],
  ['14:??', ['unknown-word'], 'unknown'],
])('a clock written %s', (written, faults, suggestion) => {
  expect(adviseMoment(written, clock)).toEqual({
    faults,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
});

test('an approximate time where only an exact one may stand', () => {
  expect(adviseMoment('~2026-03-14T09:02:00Z', instant)).toEqual({
    faults: ['approximate'],
    suggestion: '2026-03-14T09:02:00Z',
  });
});

test.each([
  ['2026-04-10T00:00:00Z', ['time-of-day'], '2026-04-10'],
  ['2026-4-1', ['digits'], '2026-04-01'],
  ['10/04/2026', ['order'], undefined],
  ['next week', ['no-date'], undefined],
])('a date written %s', (written, faults, suggestion) => {
  expect(adviseMoment(written, day)).toEqual({ faults, ...(suggestion === undefined ? {} : { suggestion }) });
});
