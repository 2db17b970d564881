import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  businessCalendar,
  businessDaysBetween,
  plusBusinessDays,
  type Weekday,
} from '../../src/time/business-days.ts';
import { formatCalendarDate, type Instant, parseCalendarDate, parseInstant } from '../../src/time/instant.ts';

const office = businessCalendar({ holidays: ['2026-12-25', '2027-01-01', '2026-12-26'] });
const day = (text: string): Instant => parseCalendarDate(text) ?? expect.fail(text);
const moment = (text: string): Instant => parseInstant(text) ?? expect.fail(text);
const later = (from: string, days: number, calendar = office) =>
  formatCalendarDate(plusBusinessDays(day(from), days, calendar));

describe('so many business days later', () => {
  test('within a week', () => expect(later('2026-03-16', 3)).toBe('2026-03-19'));
  test('over a weekend', () => expect(later('2026-03-13', 1)).toBe('2026-03-16'));
  test('from a Saturday: Monday is the first', () => expect(later('2026-03-14', 1)).toBe('2026-03-16'));
  test('five are a week', () => expect(later('2026-03-18', 5)).toBe('2026-03-25'));
  test('over Christmas and the end of the year', () => expect(later('2026-12-24', 5)).toBe('2027-01-04'));
  test('a holiday on a Saturday takes nothing away', () => expect(later('2026-12-21', 4)).toBe('2026-12-28'));
  test('over a leap day', () => expect(later('2028-02-28', 2)).toBe('2028-03-01'));
  test('none is the same day', () => expect(later('2026-03-14', 0)).toBe('2026-03-14'));
  test('a year of them', () => expect(later('2026-01-01', 261)).toBe('2027-01-05'));

  test('where people work from Sunday to Thursday', () => {
    const gulf = businessCalendar({ workdays: ['sun', 'mon', 'tue', 'wed', 'thu'] });
    expect(later('2026-03-12', 1, gulf)).toBe('2026-03-15');
    expect(later('2026-03-12', 6, gulf)).toBe('2026-03-22');
  });

  test('where people work on one day of the week', () => {
    const market = businessCalendar({ workdays: ['sat'], holidays: ['2026-03-21'] });
    expect(later('2026-03-14', 2, market)).toBe('2026-04-04');
  });

  test('the hour of the day makes no difference', () => {
    const late = plusBusinessDays(moment('2026-03-13T23:59:59Z'), 1, office);
    expect(late).toBe(day('2026-03-16'));
  });

  test('before 1970 the week goes on as after it', () => {
    expect(later('1969-12-26', 1)).toBe('1969-12-29');
    expect(later('1969-12-31', 1)).toBe('1970-01-01');
  });
});

describe('business days between', () => {
  const between = (from: string, to: string) => businessDaysBetween(day(from), day(to), office);
  test('the same day', () => expect(between('2026-03-16', '2026-03-16')).toBe(0));
  test('a weekend has none', () => expect(between('2026-03-13', '2026-03-15')).toBe(0));
  test('a later day first', () => expect(between('2026-03-20', '2026-03-16')).toBe(0));
  test('over Christmas', () => expect(between('2026-12-24', '2027-01-04')).toBe(5));
});

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const anyDay = fc.integer({ min: -3000, max: 30_000 }).map((number) => (number * 86_400_000) as Instant);
const anyCalendar = fc
  .record({
    workdays: fc.subarray([...weekdays], { minLength: 1 }),
    holidays: fc.array(anyDay.map(formatCalendarDate), { maxLength: 40 }),
  })
  .map(businessCalendar);

test('counting back gives the number that was added, and the day before is one short of it', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 1000 }), anyCalendar, (from, days, calendar) => {
      const to = plusBusinessDays(from, days, calendar);
      expect(businessDaysBetween(from, to, calendar)).toBe(days);
      expect(businessDaysBetween(from, (to - 86_400_000) as Instant, calendar)).toBe(days - 1);
    }),
  );
});

test('counting by weeks is counting day by day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 400 }), anyCalendar, (from, length, calendar) => {
      const to = (from + length * 86_400_000) as Instant;
      let counted = 0;
      for (let at = from + 86_400_000; at <= to; at += 86_400_000) {
        const holiday = calendar.holidays.includes(at / 86_400_000);
        if (calendar.works[new Date(at).getUTCDay()] === true && !holiday) counted += 1;
      }
      expect(businessDaysBetween(from, to, calendar)).toBe(counted);
    }),
  );
});

test('a span of eight thousand years is no more work than a week', () => {
  const to = plusBusinessDays(day('1000-01-01'), 2_000_000, office);
  expect(businessDaysBetween(day('1000-01-01'), to, office)).toBe(2_000_000);
});

test('without a single workday there is no answer', () => {
  expect(() => plusBusinessDays(day('2026-03-16'), 1, businessCalendar({ workdays: [] }))).toThrow(
    RangeError,
  );
});
