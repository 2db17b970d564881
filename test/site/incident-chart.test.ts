import { expect, test } from 'vitest';
import type { ClockTime } from '../../src/incident/clock-time.ts';
import type { ClockKey } from '../../src/incident/clocks.ts';
import type { TimelineEvent } from '../../src/incident/timeline.ts';
import { drawChart } from '../../src/site/chart/draw-chart.ts';
import { incidentChart } from '../../src/site/chart/incident-chart.ts';
import { offsetText } from '../../src/site/time/offset-text.ts';
import { durationText } from '../../src/time/duration-text.ts';
import { type Instant, parseInstant } from '../../src/time/instant.ts';

function at(text: string): Instant {
  const instant = parseInstant(`2026-03-14T${text}:00Z`);
  if (instant === undefined) throw new Error(text);
  return instant;
}

const unknown: ClockTime = { known: 'not' };

function clocks(known: Partial<Record<ClockKey, string>>): Record<ClockKey, ClockTime> {
  const time = (key: ClockKey): ClockTime => {
    const text = known[key];
    if (text === undefined) return unknown;
    const approximate = text.startsWith('~');
    return { known: approximate ? 'approximately' : 'exactly', at: at(text.replace('~', '')) };
  };
  return {
    started_at: time('started_at'),
    detected_at: time('detected_at'),
    acknowledged_at: time('acknowledged_at'),
    mitigated_at: time('mitigated_at'),
    resolved_at: time('resolved_at'),
  };
}

function event(text: string): TimelineEvent {
  const time = { known: 'exactly', at: at(text) } as const;
  return { span: { start: 0, end: 0 }, written: text, text: 'A bell rings.', time };
}

const input = { events: [], updates: [], goesOnUntil: undefined };

test('the band is to scale, part by part, and says which parts are approximate', () => {
  const chart = incidentChart({
    ...input,
    clocks: clocks({
      started_at: '06:00',
      detected_at: '06:15',
      mitigated_at: '~07:00',
      resolved_at: '08:00',
    }),
  });
  const [detected, mitigated, resolved] = chart?.phases ?? [];
  expect(chart?.phases.map(({ endsWith, approximate }) => [endsWith, approximate])).toEqual([
    ['detected_at', false],
    ['mitigated_at', true],
    ['resolved_at', true],
  ]);
  expect(mitigated?.widthPercent).toBeCloseTo(3 * (detected?.widthPercent ?? 0), 1);
  expect(resolved?.widthPercent).toBeCloseTo(4 * (detected?.widthPercent ?? 0), 1);
});

test('an incident that goes on runs up to the present', () => {
  const chart = incidentChart({
    ...input,
    clocks: clocks({ started_at: '06:00' }),
    goesOnUntil: at('09:00'),
  });
  expect(chart?.phases.map(({ endsWith, to }) => [endsWith, to])).toEqual([['now', at('09:00')]]);
});

test('events far away are counted and not drawn; marks that would touch are stacked', () => {
  const chart = incidentChart({
    ...input,
    clocks: clocks({ started_at: '08:00', resolved_at: '10:00' }),
    events: ['06:00', '08:00', '08:01', '09:00', '14:00', '15:00'].map(event),
  });
  expect([chart?.eventsBefore, chart?.eventsAfter]).toEqual([1, 2]);
  expect(chart?.events.map(({ row }) => row)).toEqual([0, 1, 0]);
});

test('where no stretch of time is known nothing is drawn', () => {
  expect(incidentChart({ ...input, clocks: clocks({ started_at: '06:00' }) })).toBeUndefined();
  expect(incidentChart({ ...input, clocks: clocks({ resolved_at: '06:00' }) })).toBeUndefined();
});

test('the drawing says in words what it shows', () => {
  const chart = incidentChart({
    ...input,
    clocks: clocks({ started_at: '06:00', mitigated_at: '~07:00', resolved_at: '08:30' }),
    events: [event('06:30')],
  });
  if (chart === undefined) throw new Error('There is something to draw.');
  expect(/<title id="chart_name">(.*)<\/title>/.exec(drawChart(chart).toString())?.[1]).toBe(
    'The incident drawn to scale. Until mitigated: about 1 h. Until resolved: about 1 h 30 min. Marked: 1 event, 0 public updates; the timeline says what they are.',
  );
});

test('lengths are said in two units at most', () => {
  expect([0, 0.5, 1, 59.6, 60, 125, 1451, 2880, 4400].map(durationText)).toEqual([
    '0 min',
    '30 s',
    '1 min',
    '1 h',
    '1 h',
    '2 h 5 min',
    '24 h 11 min',
    '2 d',
    '3 d 1 h',
  ]);
  expect([-60_000, 0, 90_000_000].map(offsetText)).toEqual(['−1 min', '±0', '+25 h']);
});
