import { scaleUtc } from 'd3-scale';
import type { ClockTime } from '../../incident/clock-time.ts';
import type { ClockKey } from '../../incident/clocks.ts';
import type { TimelineEvent } from '../../incident/timeline.ts';
import { dayMilliseconds, type Instant } from '../../time/instant.ts';
import { utcClock, utcDate } from '../time/moment-text.ts';
import { type Phase, phasesOf } from './phases.ts';
import { holds, percentAt, type TimeSpan, widened } from './time-span.ts';

export interface Mark {
  readonly percent: number;
  readonly approximate: boolean;
}

export interface EventMark extends Mark {
  /** 0 is next to the band; marks that would touch are stacked. */
  readonly row: number;
}

export interface Tick {
  readonly percent: number;
  readonly label: string;
}

/** An incident drawn to scale, in per cent of the width: what is drawn has no other source than this. */
export interface IncidentChart {
  readonly phases: readonly (Phase & { readonly startPercent: number; readonly widthPercent: number })[];
  readonly events: readonly EventMark[];
  readonly rows: number;
  readonly updates: readonly Mark[];
  readonly ticks: readonly Tick[];
  /** Events too far before or after the incident to be drawn to the same scale. */
  readonly eventsBefore: number;
  readonly eventsAfter: number;
  readonly eventsWithoutTime: number;
}

export interface ChartInput {
  readonly clocks: Readonly<Record<ClockKey, ClockTime>>;
  readonly events: readonly TimelineEvent[];
  readonly updates: readonly { readonly at: Instant; readonly approximate: boolean }[];
  /** The present, for an incident that goes on. */
  readonly goesOnUntil: Instant | undefined;
}

/** Returns the drawing, or undefined where too little is known to draw anything to scale. */
export function incidentChart({
  clocks,
  events,
  updates,
  goesOnUntil,
}: ChartInput): IncidentChart | undefined {
  const phases = phasesOf(clocks, goesOnUntil);
  const incident = spanOf(phases);
  if (incident === undefined) return undefined;
  const timed = events.flatMap(({ time }) =>
    time.known === 'exactly' || time.known === 'approximately' ? [time] : [],
  );
  const reach = widened(incident, 0.2);
  const near = timed.filter(({ at }) => holds(reach, at));
  const nearUpdates = updates.filter(({ at }) => holds(reach, at));
  const span = widened(covering(incident, [...near, ...nearUpdates]), 0.02);
  const stacked = stack(near.map((time) => markAt(span, time.at, time.known === 'approximately')));
  return {
    phases: phases.map((phase) => ({
      ...phase,
      startPercent: percentAt(span, phase.from),
      widthPercent: percentAt(span, phase.to) - percentAt(span, phase.from),
    })),
    events: stacked,
    rows: Math.max(0, ...stacked.map(({ row }) => row + 1)),
    updates: nearUpdates.map(({ at, approximate }) => markAt(span, at, approximate)),
    ticks: ticksOf(span),
    eventsBefore: timed.filter(({ at }) => at < reach.from).length,
    eventsAfter: timed.filter(({ at }) => at > reach.to).length,
    eventsWithoutTime: events.length - timed.length,
  };
}

function spanOf(phases: readonly Phase[]): TimeSpan | undefined {
  const first = phases[0];
  const last = phases.at(-1);
  return first === undefined || last === undefined || last.to <= first.from
    ? undefined
    : { from: first.from, to: last.to };
}

function covering({ from, to }: TimeSpan, moments: readonly { readonly at: Instant }[]): TimeSpan {
  const all = [from, to, ...moments.map(({ at }) => at)];
  return { from: Math.min(...all) as Instant, to: Math.max(...all) as Instant };
}

function markAt(span: TimeSpan, at: Instant, approximate: boolean): Mark {
  return { percent: percentAt(span, at), approximate };
}

/** Marks closer than this would touch on a narrow screen. */
const clearancePercent = 1.7;
const highestRow = 5;

function stack(marks: readonly Mark[]): EventMark[] {
  const lastInRow: number[] = [];
  return marks
    .toSorted((a, b) => a.percent - b.percent)
    .map((mark) => {
      const free = lastInRow.findIndex((percent) => percent + clearancePercent <= mark.percent);
      const row = Math.min(free === -1 ? lastInRow.length : free, highestRow);
      lastInRow[row] = mark.percent;
      return { ...mark, row };
    });
}

function ticksOf(span: TimeSpan): Tick[] {
  const scale = scaleUtc().domain([span.from, span.to]);
  const days = (span.to - span.from) / dayMilliseconds;
  return scale.ticks(7).map((date, index) => {
    const at = date.getTime() as Instant;
    return { percent: percentAt(span, at), label: tickLabel(at, days, index === 0) };
  });
}

function tickLabel(at: Instant, days: number, isFirst: boolean): string {
  const day = utcDate(at).replace(/ \d{4}$/, '');
  // Midnight is named by the day it begins.
  if (days > 4 || at % dayMilliseconds === 0) return day;
  return isFirst && days > 1 ? `${day} ${utcClock(at)}` : utcClock(at);
}
