import { expect, test } from 'vitest';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { publicContent } from '../../src/site/projection/project-content.ts';
import { componentStates } from '../../src/site/state/component-states.ts';
import { phaseAt } from '../../src/site/state/maintenance-phase.ts';
import { overallState } from '../../src/site/state/overall-state.ts';
import { type Instant, parseInstant, plusMinutes } from '../../src/time/instant.ts';
import { memoryTree } from '../memory-tree.ts';
import { ferries, saturdayMorning } from './ferries.ts';

function contentOf(changes: Readonly<Record<string, string>>, now = saturdayMorning) {
  const repository = readRepository(memoryTree(ferries(changes)), noCache);
  if (repository.configuration === undefined) throw new Error('The company has a lookback.yml.');
  return publicContent({ repository, configuration: repository.configuration, leftOut: new Set(), now });
}

function statesOf(changes: Readonly<Record<string, string>>, now = saturdayMorning): string[] {
  return componentStates(contentOf(changes, now)).map(({ service, state }) => `${service.id} ${state}`);
}

const second = (fields: string): string => `---
title: Booking is down
severity: sev1
visibility: public
services: [booking]
started_at: 2026-03-14T09:00:00Z
${fields}
---
`;

test('a component has the state of the latest update that named it, whichever open incident it belongs to', () => {
  expect(statesOf({})).toEqual([
    'booking partial_outage',
    'gates operational',
    'timetable under_maintenance',
  ]);
  const later = second(
    'status: investigating\nupdates: [{ at: 2026-03-14T09:10:00Z, status: investigating, components: { booking: major_outage, timetable: degraded_performance }, message: Down. }]',
  );
  expect(statesOf({ 'incidents/2026/2026-03-14-down.md': later })).toEqual([
    'booking major_outage',
    'gates operational',
    'timetable degraded_performance',
  ]);
});

test('a resolved incident, a near miss and a drill change nothing', () => {
  const update =
    'updates: [{ at: 2026-03-14T09:10:00Z, status: monitoring, components: { gates: major_outage }, message: Down. }]';
  for (const fields of [
    'status: resolved',
    'status: monitoring\nkind: near_miss',
    'status: monitoring\nkind: drill',
  ]) {
    const files = { 'incidents/2026/2026-03-14-down.md': second(`${fields}\n${update}`) };
    expect(statesOf(files)[1]).toBe('gates operational');
    expect(overallState(contentOf(files), []).openIncidents).toBe(1);
  }
});

test('maintenance shows while it lasts, and not behind an outage', () => {
  expect(statesOf({}, plusMinutes(saturdayMorning, 59))[2]).toBe('timetable under_maintenance');
  expect(statesOf({}, plusMinutes(saturdayMorning, 60))[2]).toBe('timetable operational');
});

test('a window is over when it was said to be over, or when its plan says so; called off is called off', () => {
  const at = (text: string): Instant => {
    const instant = parseInstant(`2026-03-14T${text}:00Z`);
    if (instant === undefined) throw new Error(text);
    return instant;
  };
  const times = {
    startsAt: at('09:00'),
    endsAt: at('11:00'),
    completedAt: undefined,
    cancelledAt: undefined,
  };
  expect(['08:59', '09:00', '10:59', '11:00'].map((time) => phaseAt(times, at(time)))).toEqual([
    'scheduled',
    'in_progress',
    'in_progress',
    'completed',
  ]);
  expect(phaseAt({ ...times, completedAt: at('10:00') }, at('10:00'))).toBe('completed');
  expect(phaseAt({ ...times, cancelledAt: at('08:00') }, at('09:30'))).toBe('cancelled');
});

test('the page as a whole is as bad as its worst component', () => {
  const content = contentOf({});
  expect(overallState(content, componentStates(content))).toEqual({
    state: 'partial_outage',
    openIncidents: 1,
    maintenanceInProgress: 1,
  });
});
