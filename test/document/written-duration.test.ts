import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextCursor } from '../../src/document/text-cursor.ts';
import { mayStandFor, readDurationAt } from '../../src/document/written-duration.ts';
import { takeLength, takeLengthRange } from '../../src/document/written-length.ts';

const read = (text: string) => {
  const duration = readDurationAt(text, 0);
  return duration === undefined
    ? undefined
    : { words: text.slice(duration.span.start, duration.span.end), minutes: duration.seconds / 60 };
};

test.each([
  ['63 minutes.', '63 minutes', 63],
  ['63-minute outage', '63-minute', 63],
  ['1h 20m', '1h 20m', 80],
  ['1h20m', '1h20m', 80],
  ['1h20', '1h20', 80],
  ['1 hr. 20 min.', '1 hr. 20 min', 80],
  ['1 hour and 20 minutes', '1 hour and 20 minutes', 80],
  ['2 days, 3 hours, and 5 minutes', '2 days, 3 hours, and 5 minutes', 3065],
  ['PT1H20M', 'PT1H20M', 80],
  ['1:20:30', '1:20:30', 80.5],
  ['1:20 h', '1:20 h', 80],
  ['1,489 hours', '1,489 hours', 89_340],
  ['1.5 hours', '1.5 hours', 90],
  ['1,5 hours', '1,5 hours', 90],
  ['half an hour', 'half an hour', 30],
  ['a half-hour', 'a half-hour', 30],
  ['an hour and a half', 'an hour and a half', 90],
  ['two and a half hours', 'two and a half hours', 150],
  ['three quarters of an hour', 'three quarters of an hour', 45],
  ['forty-five minutes', 'forty-five minutes', 45],
  ['a couple of hours', 'a couple of hours', 120],
  ['20-30 minutes', '20-30 minutes', 30],
  ['between two and three hours', 'between two and three hours', 180],
  ['a total of 84 minutes', '84 minutes', 84],
  ['about half an\n  hour', 'about half an\n  hour', 30],
  ['90s', '90s', 1.5],
])('%j is a length of time', (text, words, minutes) => {
  expect(read(text)).toEqual({ words, minutes });
});

test.each([
  '5 users',
  '14:02',
  '5m³ of water',
  '10 monkeys',
  'an outage',
  'a while',
  '3 hourglasses',
  '99.9 %',
  'P',
  'PT',
  '',
])('%j is none', (text) => expect(read(text)).toBeUndefined());

test.each([
  ['63 minutes', [62.1, 63, 63.9], [62, 64]],
  ['1 hour', [31, 89], [29, 91]],
  ['about half an hour', [23, 37], [20, 40]],
  ['~4 hours', [181, 299], [179, 301]],
  ['more than 2 hours', [95, 120, 600], [60]],
  ['less than 30 minutes', [0, 5, 30], [32]],
  ['nearly five hours', [230, 310], [220, 340]],
  ['20-30 minutes', [20, 25, 30], [18, 32]],
  ['1.5 hours', [76, 104], [74, 106]],
  ['24.2 hours', [1447, 1457], [1440, 1465]],
] as const)('%j may stand for what rounds to it, and for nothing else', (text, fit, others) => {
  const duration = readDurationAt(text, 0) ?? expect.fail(text);
  expect(fit.filter((minutes) => !mayStandFor(duration, minutes * 60, 0))).toEqual([]);
  expect(others.filter((minutes) => mayStandFor(duration, minutes * 60, 0))).toEqual([]);
});

const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** The ways in which people write hours and minutes. */
const styles: readonly ((hours: number, minutes: number) => string)[] = [
  (h, m) => `${h}h ${m}m`,
  (h, m) => `${h}h${m}m`,
  (h, m) => `${h} h ${m} min`,
  (h, m) => `${h}h${String(m).padStart(2, '0')}`,
  (h, m) => `${plural(h, 'hour')} and ${plural(m, 'minute')}`,
  (h, m) => `${plural(h, 'hour')}, ${plural(m, 'min')}`,
  (h, m) => `${h} hrs ${m} mins`,
  (h, m) => `PT${h}H${m}M`,
  (h, m) => `${h}:${String(m).padStart(2, '0')}:00`,
  (h, m) => `${h}:${String(m).padStart(2, '0')} h`,
  (h, m) => `${h * 60 + m} minutes`,
  (h, m) => `${(h * 60 + m) * 60} seconds`,
];

test('however it is written, it is read back as the same length', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 0, max: 59 }),
      fc.constantFrom('', 'about ', '~', 'more than ', 'nearly '),
      fc.constantFrom(...styles),
      fc.constantFrom('', '.', ' later', ')', '\n'),
      (hours, minutes, before, style, behind) => {
        const written = `${before}${style(hours, minutes)}`;
        const duration = readDurationAt(`${written}${behind}`, 0);
        expect(duration?.seconds).toBe((hours * 60 + minutes) * 60);
        expect(duration?.span).toEqual({ start: 0, end: written.length });
      },
    ),
  );
});

test('whatever the text, a length lies inside it and is a number', () => {
  const pieces = fc.constantFrom(
    '1',
    '2,',
    ' h',
    'half ',
    'an ',
    'hour',
    ' and ',
    '-',
    '.',
    ':',
    'P',
    'T',
    '5M',
    'a ',
    '\n',
    '~',
    'about ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const duration = readDurationAt(text, 0);
      if (duration === undefined) return;
      expect(duration.span.end).toBeLessThanOrEqual(text.length);
      expect(duration.span.start).toBeLessThan(duration.span.end);
      expect(duration.shortest).toBeLessThanOrEqual(duration.longest);
      expect(Number.isFinite(duration.seconds)).toBe(true);
    }),
  );
});

test.each([
  ['90 seconds', 90, 1, false],
  ['2.5 seconds', 2.5, 1, false],
  ['63 minutes', 3780, 59, false],
  ['2 hours', 7200, 1800, false],
  ['1.5 hours', 5400, 900, false],
  ['2 days', 172_800, 43_200, false],
  ['2 weeks', 1_209_600, 302_400, false],
  ['half an hour', 1800, 450, false],
  ['half a day', 43_200, 10_800, false],
  ['a quarter of an hour', 900, 450, false],
  ['three quarters of an hour', 2700, 450, false],
  ['an hour and a half', 5400, 900, false],
  ['1 hour and 10 minutes', 4200, 59, false],
  ['a couple of hours', 7200, 1800, true],
  ['a couple of hours and 10 minutes', 7800, 59, true],
  ['1 hour and a couple of minutes', 3720, 59, true],
  ['5 minutes and 2 hours', 300, 59, false],
  ['2 hours, 3 hours', 7200, 1800, false],
])('%j is %d seconds, rounded by %d', (text, seconds, rounding, approximate) => {
  expect(takeLength(new TextCursor(text))).toMatchObject({ seconds, rounding, approximate });
});

test.each(['half an hourglass', 'half a loaf', '5 monkeys', 'hours', 'a loaf'])('%j is no length', (text) => {
  const cursor = new TextCursor(text);
  expect([takeLength(cursor), cursor.at]).toEqual([undefined, 0]);
});

test.each([
  ['20-30 minutes', [1200, 1800]],
  ['20-20 minutes', [1200, 1200]],
  ['two or three hours', [7200, 10_800]],
  ['between 20 and 30 minutes', [1200, 1800]],
  ['between 20 to 30 minutes', undefined],
  ['30-20 minutes', undefined],
  ['20 minutes', undefined],
  ['20-30 loaves', undefined],
  ['20-odd minutes', undefined],
  ['loaves', undefined],
])('the range %j has the ends %j', (text, ends) => {
  expect(takeLengthRange(new TextCursor(text))?.map(({ seconds }) => seconds)).toEqual(ends);
});
