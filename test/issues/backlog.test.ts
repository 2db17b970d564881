import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Backlog } from '../../src/issues/backlog.ts';
import type { BacklogCounts } from '../../src/issues/backlog-counts.ts';
import type { CrossedGroup } from '../../src/issues/backlog-groups.ts';
import { backlog, configuration, type Files, morning, promises } from './backlog-bakery.ts';

const listed = ({ items }: Backlog) =>
  items.map(({ action, team, lateness, daysUntilDue, ageDays, aged }) => [
    action,
    team?.id,
    lateness,
    daysUntilDue,
    ageDays,
    aged,
  ]);

describe('the open action items', () => {
  test('come latest first, then by due date, then oldest first; closed ones are none of them', () => {
    expect(listed(backlog())).toEqual([
      ['second-burner', 'ovens', 'escalated', -21, 128, true],
      ['warm-up-check', 'ovens', 'overdue', -1, 128, true],
      ['way-out', 'ovens', 'due-soon', 0, 9, false],
      ['print-orders', 'shop', 'due-soon', 3, 90, false],
      ['count-orders', 'shop', 'none', 52, 90, false],
      ['ask-the-mill', undefined, 'none', undefined, 91, true],
      ['spare-flour', '@crumb/millers', 'none', undefined, 91, true],
    ]);
  });

  test('each says what its documents say about it', () => {
    const { items } = backlog();
    expect(items[6]).toEqual({
      incident: '2026-03-11-flour-shortage',
      incidentTitle: 'Flour nearly ran out',
      kind: 'near_miss',
      severity: 'sev2',
      action: 'spare-flour',
      title: 'Keep flour for one more day',
      status: 'open',
      owner: '@crumb/Millers',
      team: { id: '@crumb/millers', name: '@crumb/millers', handle: '@crumb/millers' },
      priority: 'medium',
      due: undefined,
      daysUntilDue: undefined,
      lateness: 'none',
      ageDays: 91,
      aged: true,
    });
  });

  test('are listed only where they are late, if that is asked for, and counted all the same', () => {
    const late = backlog(promises, { lateOnly: true });
    expect(late.items.map(({ action }) => action)).toEqual(['second-burner', 'warm-up-check']);
    expect(late.totals).toEqual(backlog().totals);
  });
});

describe('counts', () => {
  const nothing: BacklogCounts = {
    open: 0,
    dueSoon: 0,
    overdue: 0,
    escalated: 0,
    aged: 0,
    withoutDue: 0,
    withoutOwner: 0,
    ofNearMisses: 0,
    ofDrills: 0,
    age: { n: 0, medianDays: undefined },
    done: 0,
    wontDo: 0,
  };

  test('of all of them', () => {
    expect(backlog().totals).toEqual({
      open: 7,
      dueSoon: 2,
      overdue: 2,
      escalated: 1,
      aged: 4,
      withoutDue: 2,
      withoutOwner: 2,
      ofNearMisses: 2,
      ofDrills: 1,
      age: { n: 7, medianDays: 91 },
      done: 1,
      wontDo: 1,
    });
  });

  test('by team, most overdue first, then by name, and by severity within each', () => {
    const counts = ({
      id,
      title,
      counts: { open, overdue },
    }: Pick<CrossedGroup, 'id' | 'title' | 'counts'>) => [id, title, open, overdue];
    expect(backlog().byTeam.map((group) => [...counts(group), group.parts.map(counts)])).toEqual([
      ['ovens', 'Ovens', 3, 2, [['sev1', 'Critical', 3, 2]]],
      ['@crumb/millers', '@crumb/millers', 1, 0, [['sev2', 'Minor', 1, 0]]],
      ['shop', 'The shop', 2, 0, [['sev2', 'Minor', 2, 0]]],
      [undefined, 'No team known', 1, 0, [['sev2', 'Minor', 1, 0]]],
    ]);
    expect(backlog().bySeverity.map((group) => [...counts(group), group.parts.map(counts)])).toEqual([
      ['sev1', 'Critical', 3, 2, [['ovens', 'Ovens', 3, 2]]],
      [
        'sev2',
        'Minor',
        4,
        0,
        [
          ['@crumb/millers', '@crumb/millers', 1, 0],
          ['shop', 'The shop', 2, 0],
          [undefined, 'No team known', 1, 0],
        ],
      ],
    ]);
  });

  test('of one team are its own', () => {
    const shop = backlog(promises, { team: '@Crumb/Shop' });
    expect(shop.items.map(({ action }) => action)).toEqual(['print-orders', 'count-orders']);
    expect(shop.byTeam.map(({ id }) => id)).toEqual(['shop']);
    expect(shop.totals).toEqual({
      ...nothing,
      open: 2,
      dueSoon: 1,
      age: { n: 2, medianDays: 90 },
    });
  });

  test('where there is no action item, there is nothing', () => {
    const { items, byTeam, bySeverity, totals } = backlog({ 'lookback.yml': configuration });
    expect({ items, byTeam, bySeverity, totals }).toEqual({
      items: [],
      byTeam: [],
      bySeverity: [],
      totals: nothing,
    });
  });

  test('the limits are those of lookback.yml', () => {
    const issues = 'issues: { due_soon_days: 60, escalate_after_days: 30, aged_days: 200 }\n';
    const { limits, totals } = backlog({ ...promises, 'lookback.yml': configuration + issues });
    expect(limits).toEqual({ dueSoonDays: 60, escalateAfterDays: 30, agedDays: 200 });
    expect(totals).toMatchObject({ dueSoon: 3, overdue: 2, escalated: 0, aged: 0 });
  });
});

describe('the age of an action item', () => {
  const age = (said: { started?: string; resolved?: string }, now = '2026-06-10T12:00:00Z') => {
    const files = {
      'lookback.yml': configuration,
      ...morning('2026-06-01-slow', { ...said, actions: ['id: a, title: Wait'] }),
    };
    return backlog(files, { now }).items[0]?.ageDays;
  };

  test('counts days of the calendar in UTC', () => {
    const resolved = '2026-06-01T23:59:59Z';
    expect(age({ resolved }, '2026-06-01T23:59:59Z')).toBe(0);
    expect(age({ resolved }, '2026-06-02T00:00:00Z')).toBe(1);
  });

  test('counts from the resolution, or else from the beginning, or else from the day in the id', () => {
    expect(age({ started: '2026-06-02T00:00:00Z', resolved: '2026-06-04T00:00:00Z' })).toBe(6);
    expect(age({ started: '"~2026-06-02T00:00:00Z"', resolved: 'unknown' })).toBe(8);
    expect(age({ started: 'unknown', resolved: 'unknown' })).toBe(9);
  });

  test('is never negative', () => {
    expect(age({}, '2026-05-01T00:00:00Z')).toBe(0);
  });
});

describe('the team of an action item', () => {
  function teamOf(action: string, services = 'mill'): string | undefined {
    const said = { services, actions: [`id: a, title: Do it, ${action}`] };
    return backlog({ ...promises, ...morning('2026-06-09-new', said) }).items.find(
      ({ action }) => action === 'a',
    )?.team?.id;
  }

  test.each([
    ['owns it, whatever its handle is written like', 'owner: "@Crumb/SHOP"', 'oven-control', 'shop'],
    ['owns it, listed in lookback.yml or not', 'owner: "@mill/Drivers"', 'oven-control', '@mill/drivers'],
    ['owns the first service that is known', 'priority: low', 'mill, web-shop, oven-control', 'shop'],
    ['owns the service it is about', 'service: oven-control', 'web-shop', 'ovens'],
    ['owns the service, rather than one with the owner in it', 'owner: "@hubot"', 'web-shop', 'shop'],
    ['comes first of those with the owner in them', 'owner: "@OctoCat"', 'mill', 'shop'],
    ['has the owner in it', 'owner: "@hubot"', 'mill', 'night'],
    ['is not known, as the owner is in none', 'owner: "@stranger"', 'mill', undefined],
  ])('is the one that %s', (_, action, services, expected) => {
    expect(teamOf(action, services)).toBe(expected);
  });

  test('may be one that only the service knows', () => {
    const files = { ...promises, 'services/mill.yml': 'name: Mill\nowner: millers\n' };
    const { byTeam } = backlog(files);
    expect(byTeam.map(({ id, title }) => [id, title])).toContainEqual(['millers', 'millers']);
  });
});

test('of two action items with one id the first counts, and documents with mistakes are named', () => {
  const twice = morning('2026-06-09-twice', { actions: ['id: a, title: First', 'id: a, title: Second'] });
  const broken = morning('2026-06-09-broken', { actions: ['id: a'] });
  const { items, leftOut } = backlog({ 'lookback.yml': configuration, ...twice, ...broken });
  expect(items.map(({ title }) => title)).toEqual(['First']);
  expect(leftOut).toEqual(['incidents/2026/2026-06-09-broken.md', 'incidents/2026/2026-06-09-twice.md']);
});

const owners = [
  '@crumb/ovens',
  '@crumb/shop',
  '@crumb/millers',
  '@octocat',
  '@hubot',
  '@stranger',
  undefined,
];
const anyAction = fc.record({
  owner: fc.constantFrom(...owners),
  due: fc.constantFrom(undefined, '2026-02-30', '2026-05-01', '2026-06-01', '2026-06-12', '2026-09-01'),
  status: fc.constantFrom('open', 'open', 'done', 'wont_do, reason: No room'),
});
const anyMorning = fc.record({
  kind: fc.constantFrom('incident', 'near_miss', 'drill'),
  severity: fc.constantFrom('sev1', 'sev2', 'sev9'),
  services: fc.constantFrom('oven-control', 'online-orders', 'mill', 'mill, web-shop'),
  resolved: fc.constantFrom('unknown', '2026-01-01T00:00:00Z', '2026-05-01T00:00:00Z'),
  actions: fc.array(anyAction, { maxLength: 4 }),
});

test('whatever the documents say, teams add up to the totals, and so do severities and the parts of each', () => {
  fc.assert(
    fc.property(fc.array(anyMorning, { maxLength: 6 }), (mornings) => {
      const files = mornings.map(({ actions, ...said }, day) =>
        morning(`2026-01-0${day + 1}-any`, { ...said, actions: actions.map(written) }),
      );
      const { items, byTeam, bySeverity, totals } = backlog(Object.assign({}, promises, ...files) as Files);
      expect(items.length).toBe(totals.open);
      for (const groups of [byTeam, bySeverity]) {
        expect(sum(groups)).toEqual(additive(totals));
        for (const { counts, parts } of groups) expect(sum(parts)).toEqual(additive(counts));
      }
    }),
    { numRuns: 50 },
  );
});

function written(
  { owner, due, status }: { owner: string | undefined; due: string | undefined; status: string },
  index: number,
): string {
  return [
    `id: a${index}, title: Promise ${index}, status: ${status}`,
    ...(owner === undefined ? [] : [`owner: "${owner}"`]),
    ...(due === undefined ? [] : [`due: ${due}`]),
  ].join(', ');
}

/** All but the median, which does not add up. */
function additive({ age, ...counts }: BacklogCounts): Record<string, number> {
  return { ...counts, known: age.n };
}

function sum(groups: readonly { readonly counts: BacklogCounts }[]): Record<string, number> {
  const names = Object.keys(additive(backlog({ 'lookback.yml': configuration }).totals));
  const counts = groups.map((group) => additive(group.counts));
  return Object.fromEntries(
    names.map((name) => [name, counts.reduce((total, one) => total + (one[name] ?? Number.NaN), 0)]),
  );
}
