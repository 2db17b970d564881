import type { DurationName } from '../incident/clocks.ts';
import { type IncidentKind, kindOf } from '../incident/incident.ts';
import { readClock } from './clock-reading.ts';
import { forEachClock } from './for-each-clock.ts';
import { incidentsIn, type MeasuredIncident, type Period } from './measured-incident.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';

export interface MeasuredDuration {
  /** Id of the incident. */
  readonly incident: string;
  readonly minutes: number;
  /** Whether one of its ends is. */
  readonly approximate: boolean;
}

/** What is known of one clock over several incidents. Every incident is in exactly one of the counts. */
export interface ClockDistribution {
  /** Shortest first. Their number is the n of the distribution. */
  readonly measured: readonly MeasuredDuration[];
  /** How many of the measured ones are approximate. */
  readonly approximate: number;
  readonly unknown: number;
  readonly pending: number;
  readonly outOfOrder: number;
  /** In minutes; undefined where too few were measured. */
  readonly quantiles: Quantiles | undefined;
}

export interface ClockDistributions {
  /** How many documents of each kind there are. Only those of kind `incident` are measured. */
  readonly documents: Readonly<Record<IncidentKind, number>>;
  readonly clocks: Readonly<Record<DurationName, ClockDistribution>>;
}

/** Returns the distribution of every clock over the incidents of a period. Drills and near misses are counted and stand apart. */
export function clockDistributions(
  incidents: readonly MeasuredIncident[],
  options: Period,
): ClockDistributions {
  const chosen = incidentsIn(incidents, options);
  const ofKind = (kind: IncidentKind) => chosen.filter(({ values }) => kindOf(values) === kind);
  const measured = ofKind('incident');
  return {
    documents: {
      incident: measured.length,
      near_miss: ofKind('near_miss').length,
      drill: ofKind('drill').length,
    },
    clocks: forEachClock((name) => distributionOf(measured, name)),
  };
}

function distributionOf(incidents: readonly MeasuredIncident[], name: DurationName): ClockDistribution {
  const readings = incidents.map(({ id, values }) => ({ incident: id, reading: readClock(values, name) }));
  const measured = readings.flatMap(({ incident, reading }) =>
    reading.is === 'measured'
      ? [{ incident, minutes: reading.minutes, approximate: reading.approximate }]
      : [],
  );
  measured.sort((a, b) => a.minutes - b.minutes);
  const count = (is: 'unknown' | 'pending' | 'outOfOrder') =>
    readings.filter(({ reading }) => reading.is === is).length;
  return {
    measured,
    approximate: measured.filter(({ approximate }) => approximate).length,
    unknown: count('unknown'),
    pending: count('pending'),
    outOfOrder: count('outOfOrder'),
    quantiles: quantilesOf(measured.map(({ minutes }) => minutes)),
  };
}
