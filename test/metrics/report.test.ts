import { expect, test } from 'vitest';
import { addReport } from '../../src/cli/report.ts';
import type { MetricsJson } from '../../src/metrics/reporters/json.ts';
import { coldOven, edit, onlineOrders, ovenControl } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';
import { runCommand } from '../new/command-line.ts';
import { morning, weeks } from './weeks.ts';

function report(bakery: Bakery, ...args: string[]) {
  return runCommand(addReport, ['report', ...args], bakery.root);
}

async function reportJson(bakery: Bakery, ...args: string[]): Promise<MetricsJson> {
  const { out } = await report(bakery, '--format', 'json', ...args);
  return JSON.parse(out);
}

test('figures to read and strips to look at, every clock defined, drills and near misses apart', async () => {
  using bakery = new Bakery(weeks);
  const { code, out, err } = await report(bakery);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(`6 incidents. Not measured with them: 1 near miss and 1 drill.

Time to detect
from started_at (impact began) to detected_at (the organisation first knew)

  All incidents: n 5, 1 approximate; left out: 1 unknown
    min 1 min · p25 9 min · median 20 min · p75 45 min · p90 2 h 6 min · max 3 h
    █              █     █     █         █                        █ = 1
    |1 min     |5 min  |15 min   |1 h      |4 h        |1 d    |3 d

Time to acknowledge
from detected_at (the organisation first knew) to acknowledged_at (someone took responsibility)

  All incidents: n 1; left out: 4 unknown, 1 still open
    too few for quantiles; each value:
      1 min        2026-03-14-cold-oven
    █                                                             █ = 1
    |1 min     |5 min  |15 min   |1 h      |4 h        |1 d    |3 d

Time to mitigate
from started_at (impact began) to mitigated_at (impact had ended or become negligible)

  All incidents: n 1, 1 approximate; left out: 4 unknown, 1 still open
    too few for quantiles; each value:
      ~38 min      2026-03-14-cold-oven
                              █                                   █ = 1
    |1 min     |5 min  |15 min   |1 h      |4 h        |1 d    |3 d

Time to resolve
from started_at (impact began) to resolved_at (normal operation was confirmed)

  All incidents: n 4; left out: 1 unknown, 1 still open
    too few for quantiles; each value:
      1 h 3 min    2026-03-14-cold-oven
      1 h 39 min   2026-01-05-morning
      3 h          2026-01-12-morning
      2 d          2026-01-19-morning
                                 █  █    █                  █     █ = 1
    |1 min     |5 min  |15 min   |1 h      |4 h        |1 d    |3 d

Action items
overdue on 2026-03-14; those of near misses and drills included

                   open  of these overdue    done  won't do
  All incidents       2                 1       1         0

Quantiles: Hyndman & Fan type 7, linear between neighbouring values; fewer than 5 values are listed instead.
Strips: one column per stretch of a logarithmic scale; a full block stands for the number beside it.
~ is approximate: at least one end of it is.
Left out: times that are unknown, incidents that are still open, and pairs of times that contradict each other.
`);
});

test('as JSON: counts that add up, quantiles, and every value with its incident', async () => {
  using bakery = new Bakery(weeks);
  const { total, ...rest } = await reportJson(bakery, '--since', '2026-01-12');
  expect(rest).toMatchObject({ now: '2026-03-14T04:20:30Z', since: '2026-01-12', by: null, groups: [] });
  expect(rest.quantiles).toEqual({ method: 'Hyndman & Fan type 7', fewest: 5 });
  expect(rest.definitions.time_to_mitigate).toEqual({
    from: 'started_at',
    to: 'mitigated_at',
    definition: 'from started_at (impact began) to mitigated_at (impact had ended or become negligible)',
  });
  const { clocks, ...counts } = total;
  expect(counts).toEqual({
    id: null,
    title: 'All incidents',
    incidents: 5,
    nearMisses: 1,
    drills: 1,
    actions: { open: 1, overdue: 0, done: 0, wontDo: 0 },
  });
  expect(clocks.time_to_detect).toEqual({
    n: 4,
    approximate: 1,
    unknown: 1,
    pending: 0,
    outOfOrder: 0,
    quantiles: null,
    values: [
      { incident: '2026-03-14-cold-oven', minutes: 9, approximate: false },
      { incident: '2026-01-12-morning', minutes: 20, approximate: true },
      { incident: '2026-01-19-morning', minutes: 45, approximate: false },
      { incident: '2026-02-09-morning', minutes: 180, approximate: false },
    ],
  });
});

test('groups: each service of an incident, each team that owns one of them, severities worst first', async () => {
  using bakery = new Bakery([
    ...weeks,
    edit(
      'lookback.yml',
      'severities:\n  sev1:',
      'severities:\n  worst: { name: Worst, description: All. }\n  sev1:',
    ),
    morning('2026-02-23', { severity: 'worst', services: 'online-orders' }),
  ]);
  const incidentsBy = async (by: string) =>
    (await reportJson(bakery, '--by', by)).groups.map(({ id, title, incidents }) => [id, title, incidents]);
  expect(await incidentsBy('service')).toEqual([
    ['online-orders', 'Online orders', 4],
    ['oven-control', 'Oven control', 5],
  ]);
  expect(await incidentsBy('team')).toEqual([
    ['ovens', 'Ovens', 5],
    ['shop', 'Shop', 4],
  ]);
  expect(await incidentsBy('severity')).toEqual([
    ['worst', 'Worst', 1],
    ['sev1', 'Critical', 4],
    ['sev2', 'Minor', 2],
  ]);
});

test('a team with two services of one incident has it once; a service nobody has described has no team', async () => {
  using bakery = new Bakery([
    edit(ovenControl, 'owner: ovens', 'owner: shop'),
    morning('2026-02-23', { services: 'coffee-machine' }),
  ]);
  const { groups } = await reportJson(bakery, '--by', 'team');
  expect(groups.map(({ id, title, incidents }) => ({ id, title, incidents }))).toEqual([
    { id: 'shop', title: 'Shop', incidents: 2 },
    { id: null, title: 'No team known', incidents: 1 },
  ]);
});

test('the former name of a service counts for the present one', async () => {
  using bakery = new Bakery([
    edit(ovenControl, 'owner: ovens', 'owner: ovens\naliases: [big-oven]'),
    morning('2026-02-23', { services: 'big-oven' }),
  ]);
  const { groups } = await reportJson(bakery, '--by', 'service');
  expect(groups.map(({ id, incidents }) => [id, incidents])).toEqual([
    ['online-orders', 2],
    ['oven-control', 2],
  ]);
});

test('as CSV: one figure a row, with names that a spreadsheet does not run', async () => {
  using bakery = new Bakery([edit(onlineOrders, 'name: Online orders', 'name: "=1+1, \\"orders\\""')]);
  const { out, err } = await report(bakery, '--format', 'csv', '--by', 'service', '--since', '2026-05-01');
  expect(err).toBe('');
  const rows = out.split('\r\n');
  expect(rows[0]).toBe('group_by,group,title,measure,statistic,incident,value,unit');
  const shop = `service,online-orders,"'=1+1, ""orders""",`;
  expect(rows.filter((row) => row.startsWith('service')).map((row) => row.replace(shop, ''))).toEqual([
    'documents,incidents,,1,documents',
    'documents,near_misses,,0,documents',
    'documents,drills,,0,documents',
    ...['time_to_detect', 'time_to_acknowledge', 'time_to_mitigate', 'time_to_resolve'].flatMap((clock) => [
      `${clock},n,,0,incidents`,
      `${clock},approximate,,0,incidents`,
      `${clock},unknown,,1,incidents`,
      `${clock},pending,,0,incidents`,
      `${clock},out_of_order,,0,incidents`,
    ]),
    'action_items,open,,0,action items',
    'action_items,overdue,,0,action items',
    'action_items,done,,0,action items',
    'action_items,wont_do,,0,action items',
  ]);
});

test('as CSV: quantiles where there are enough, else each value with its incident', async () => {
  using bakery = new Bakery(weeks);
  const { out } = await report(bakery, '--format', 'csv');
  const figures = out.split('\r\n').filter((row) => row.endsWith(',minutes'));
  expect(figures.map((row) => row.replace('all,,All incidents,', ''))).toEqual([
    'time_to_detect,min,,1,minutes',
    'time_to_detect,p25,,9,minutes',
    'time_to_detect,median,,20,minutes',
    'time_to_detect,p75,,45,minutes',
    'time_to_detect,p90,,126,minutes',
    'time_to_detect,max,,180,minutes',
    'time_to_acknowledge,value,2026-03-14-cold-oven,1,minutes',
    'time_to_mitigate,approximate_value,2026-03-14-cold-oven,38,minutes',
    'time_to_resolve,value,2026-03-14-cold-oven,63,minutes',
    'time_to_resolve,value,2026-01-05-morning,99,minutes',
    'time_to_resolve,value,2026-01-12-morning,180,minutes',
    'time_to_resolve,value,2026-01-19-morning,2880,minutes',
  ]);
});

test('a document with mistakes is not measured, and not silently', async () => {
  using bakery = new Bakery([edit(coldOven, 'severity: sev1', 'severty: sev1')]);
  const note = `1 document could not be measured because of mistakes in it; \`lookback check\` explains:\n  ${coldOven}\n`;
  expect((await report(bakery)).out).toContain(note);
  expect((await report(bakery, '--format', 'csv')).err).toBe(note);
  expect((await reportJson(bakery)).leftOut).toEqual([coldOven]);
});

test('--now says which day it is for due dates', async () => {
  using bakery = new Bakery();
  const overdue = async (now: string) => (await reportJson(bakery, '--now', now)).total.actions.overdue;
  expect(await overdue('2026-06-30T23:00:00Z')).toBe(0);
  expect(await overdue('2026-07-01T00:00:00Z')).toBe(1);
});

test('names from documents cannot command the terminal', async () => {
  using bakery = new Bakery([edit(onlineOrders, 'name: Online orders', 'name: "Orders\\e[2J\\u009b31m"')]);
  expect((await report(bakery, '--by', 'service')).out).not.toMatch(/[^\P{Cc}\n]/u);
});

test('nothing to measure is said as such', async () => {
  using bakery = new Bakery();
  const { out } = await report(bakery, '--since', '2027-01-01', '--by', 'service');
  expect(out).toContain('0 incidents since 2027-01-01. Not measured with them: 0 near misses and 0 drills.');
  expect(out).toContain('  All incidents: n 0\n\nTime to acknowledge');
});

test('what cannot run says why, exit 2', async () => {
  using bakery = new Bakery();
  expect(await report(bakery, '--since', '2026-02-30')).toEqual({
    code: 2,
    out: '',
    err: "error: option '--since <date>' argument '2026-02-30' is invalid. It is a calendar date such as 2026-03-14.\n",
  });
  expect(await report(bakery, '--root', 'incidents')).toEqual({
    code: 2,
    out: '',
    err: 'lookback: There is no lookback.yml here.\n  Run this in the folder that holds it, or name that folder with --root.\n',
  });
  bakery.edit(edit('lookback.yml', 'teams:', 'teems:'));
  expect((await report(bakery)).err).toBe(
    'lookback: lookback.yml has mistakes.\n  Run `lookback check`: it says which, and where.\n',
  );
});
