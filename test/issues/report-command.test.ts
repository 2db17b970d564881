import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addIssues } from '../../src/cli/issues.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';
import { renderBacklogSummary } from '../../src/issues/reporters/backlog-summary.ts';
import { renderBacklogText } from '../../src/issues/reporters/backlog-text.ts';
import { type Run, runCommand } from '../new/command-line.ts';
import { backlog, configuration, type Files, morning, promises } from './backlog-bakery.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crumb-backlog-'));
  write(promises);
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function report(...args: string[]): Promise<Run> {
  return runCommand(addIssues, ['issues', 'report', '--now', '2026-06-10T12:00:00Z', ...args], folder);
}

const list = `Escalated, overdue by more than 14 days
  21 days late  Light the second burner
                2026-02-02-cold-oven/second-burner · sev1 · high priority · Ovens · due 2026-05-20
                128 days old

Overdue
  1 day late  Measure the oven before the doors open
              2026-02-02-cold-oven/warm-up-check · sev1 · medium priority · Ovens · due 2026-06-09
              128 days old
`;

describe('as text', () => {
  test('a table for each team, and then what someone should look at', async () => {
    expect(await report()).toEqual({
      code: 0,
      err: '',
      out: `7 open action items: 2 overdue (1 escalated), 2 due within 7 days, 4 older than 90 days.
On 2026-06-10 (UTC). Age counts from the end of the incident; near misses and drills are included.

Ovens
                            sev1   all
  open                         3     3
  due within 7 days            1     1
  overdue                      2     2
  escalated, after 14 days     1     1
  older than 90 days           2     2
  without an owner             1     1
  of drills                    1     1
  median age in days         128   128
  done                         1     1
  won't do                     1     1

@crumb/millers
                      sev2   all
  open                   1     1
  overdue                0     0
  older than 90 days     1     1
  without a due date     1     1
  of near misses         1     1
  median age in days    91    91

The shop (shop)
                      sev2   all
  open                   2     2
  due within 7 days      1     1
  overdue                0     0
  median age in days    90    90

No team known
                      sev2   all
  open                   1     1
  overdue                0     0
  older than 90 days     1     1
  without a due date     1     1
  without an owner       1     1
  of near misses         1     1
  median age in days    91    91

${list}
Due within 7 days
      today  Clear the way out
             2026-06-01-fire-drill/way-out · drill · sev1 · medium priority · Ovens · no owner
             due 2026-06-10 · 9 days old
  in 3 days  Print every order
             2026-03-12-lost-orders/print-orders · sev2 · medium priority · The shop · @monalisa
             due 2026-06-13 · 90 days old

Not late, and older than 90 days
  no due date  Ask the mill for its calendar
               2026-03-11-flour-shortage/ask-the-mill · near miss · sev2 · medium priority
               no team known · no owner · 91 days old
  no due date  Keep flour for one more day
               2026-03-11-flour-shortage/spare-flour · near miss · sev2 · medium priority
               @crumb/millers · 91 days old

1 more is open; \`--format csv\` lists every open one.
`,
    });
  });

  test('a table for each severity, with the teams side by side', async () => {
    const { out } = await report('--by', 'severity');
    expect(out.split('\n\n').slice(1, 3).join('\n\n')).toBe(`Critical (sev1)
                            Ovens   all
  open                          3     3
  due within 7 days             1     1
  overdue                       2     2
  escalated, after 14 days      1     1
  older than 90 days            2     2
  without an owner              1     1
  of drills                     1     1
  median age in days          128   128
  done                          1     1
  won't do                      1     1

Minor (sev2)
                      @crumb/millers  The shop  No team known   all
  open                             1         2              1     4
  due within 7 days                0         1              0     1
  overdue                          0         0              0     0
  older than 90 days               1         0              1     2
  without a due date               1         0              1     2
  without an owner                 0         0              1     1
  of near misses                   1         0              1     2
  median age in days              91        90             91  90.5`);
  });

  test('only the late ones of one team, for a message to it', async () => {
    expect(await report('--late', '--team', 'ovens')).toEqual({
      code: 0,
      err: '',
      out: `3 open action items: 2 overdue (1 escalated), 1 due within 7 days, 2 older than 90 days.
Of Ovens only.
On 2026-06-10 (UTC). Age counts from the end of the incident; near misses and drills are included.

${list}`,
    });
  });

  test('nothing that is open is said in a sentence, and so is what nobody could read', async () => {
    rmSync(join(folder, 'incidents'), { recursive: true });
    expect((await report()).out).toMatch(/^No action item is open\.\n.*\n$/);
    write(morning('2026-06-09-new', { actions: ['id: sieve, title: Sieve the flour'] }));
    expect((await report()).out).toMatch(
      /\n\nNone of them is late or old; `--format csv` lists every open one\.\n$/,
    );
    write(morning('2026-06-09-new', { actions: ['id: sieve'] }));
    expect((await report()).out).toBe(`No action item is open.
On 2026-06-10 (UTC). Age counts from the end of the incident; near misses and drills are included.

Action items of 1 document are missing because of mistakes in it; \`lookback check\` explains:
  incidents/2026/2026-06-09-new.md
`);
  });

  test('lateness stands out in colour, and in words as well', () => {
    const coloured = renderBacklogText(backlog(), 'team', styleFor(true));
    expect(coloured).toContain('\u001b[31m21 days late\u001b[39m');
    expect(coloured).toContain('\u001b[31m1 day late\u001b[39m');
    expect(coloured).toContain('\u001b[33m    today\u001b[39m');
    expect(coloured).toContain('\u001b[34mno due date\u001b[39m');
    expect(stripVTControlCharacters(coloured)).toBe(renderBacklogText(backlog(), 'team', styleFor(false)));
  });

  test('however long the words and however many the teams, no line is wider than 100 columns', () => {
    const long = 'sieve '.repeat(26).trim();
    const slug = 'a'.repeat(80);
    const actions = Array.from(
      { length: 12 },
      (_, index) =>
        `id: ${slug.slice(3)}${index}, title: ${long}, owner: "@crumb/${'millers-of-the-'.repeat(3)}${index}"`,
    );
    const crowd = backlog({
      ...promises,
      'lookback.yml': `${configuration}  ${slug}: { name: ${'b'.repeat(110)} }\n`,
      'services/mill.yml': `name: Mill\nowner: ${slug}\n`,
      ...morning(`2026-01-01-${slug}`, { severity: 'severe', title: long, actions }),
    });
    expect(crowd.items).toHaveLength(19);
    for (const by of ['team', 'severity'] as const) {
      const lines = renderBacklogText(crowd, by, styleFor(false)).split('\n');
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
    }
  });

  test('a title can neither move the cursor nor begin a line', () => {
    const title = 'title: "Sieve\\e[2J the\\nflour"';
    const files = {
      'lookback.yml': configuration,
      ...morning('2026-01-01-esc', { actions: [`id: sieve, ${title}`] }),
    };
    expect(renderBacklogText(backlog(files), 'team', styleFor(false))).toContain(
      'no due date  Sieve\ufffd[2J the flour\n',
    );
  });
});

describe('for programs', () => {
  test('JSON has the limits, the counts in both orders, and every open action item', async () => {
    const { code, out, err } = await report('--format', 'json');
    expect([code, err]).toEqual([0, '']);
    const { items, byTeam, bySeverity, ...rest } = JSON.parse(out);
    const totals = {
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
    };
    expect(rest).toEqual({
      now: '2026-06-10T12:00:00Z',
      dueSoonDays: 7,
      escalateAfterDays: 14,
      agedDays: 90,
      team: null,
      late: false,
      totals,
      leftOut: [],
    });
    expect(byTeam.map(({ id }: { id: unknown }) => id)).toEqual(['ovens', '@crumb/millers', 'shop', null]);
    const { byTeam: teams, ...minor } = bySeverity[1];
    expect(minor).toEqual({
      id: 'sev2',
      title: 'Minor',
      open: 4,
      dueSoon: 1,
      overdue: 0,
      escalated: 0,
      aged: 2,
      withoutDue: 2,
      withoutOwner: 1,
      ofNearMisses: 2,
      ofDrills: 0,
      age: { n: 4, medianDays: 90.5 },
      done: 0,
      wontDo: 0,
    });
    expect(teams).toHaveLength(3);
    expect(items).toHaveLength(7);
    expect(items[5]).toEqual({
      incident: '2026-03-11-flour-shortage',
      incidentTitle: 'Flour nearly ran out',
      kind: 'near_miss',
      action: 'ask-the-mill',
      title: 'Ask the mill for its calendar',
      severity: 'sev2',
      team: null,
      owner: null,
      priority: 'medium',
      due: null,
      daysUntilDue: null,
      lateness: 'none',
      ageDays: 91,
      aged: true,
    });
  });

  test('JSON says what was asked for, and null where no age has a middle', async () => {
    const { out } = await report('--format', 'json', '--late', '--team', '@hubot/nobody');
    expect(JSON.parse(out)).toMatchObject({
      team: '@hubot/nobody',
      late: true,
      items: [],
      byTeam: [],
      totals: { open: 0, age: { n: 0, medianDays: null } },
    });
  });

  test('CSV has a row for each open one, and nothing that a spreadsheet would run', async () => {
    write(
      morning('2026-06-09-new', {
        title: '"=HYPERLINK(\\"http://example.com\\"; \\"x\\")"',
        actions: [
          'id: sieve, title: "\\t+1, said the \\"miller\\"\\nof the mill", owner: "@crumb/shop", due: 2026-06-12',
        ],
      }),
    );
    expect(await report('--format', 'csv', '--team', 'shop')).toEqual({
      code: 0,
      err: '',
      out: [
        'incident,incident_title,kind,action,title,severity,team,owner,priority,due,days_until_due,lateness,age_days,aged',
        `2026-06-09-new,"'=HYPERLINK(""http://example.com""; ""x"")",incident,sieve,"'+1, said the ""miller"" of the mill",sev1,shop,'@crumb/shop,medium,2026-06-12,2,due-soon,1,no`,
        "2026-03-12-lost-orders,Orders were lost,incident,print-orders,Print every order,sev2,shop,'@monalisa,medium,2026-06-13,3,due-soon,90,no",
        "2026-03-12-lost-orders,Orders were lost,incident,count-orders,Count the orders at noon,sev2,shop,'@hubot,medium,2026-08-01,52,none,90,no",
        '',
      ].join('\r\n'),
    });
  });

  test('CSV leaves empty what is not known, and says beside the table what it is silent about', async () => {
    write(morning('2026-06-09-new', { actions: ['id: sieve'] }));
    const { code, out, err } = await report('--format', 'csv');
    expect([code, err]).toEqual([
      0,
      'Action items of 1 document are missing because of mistakes in it; `lookback check` explains:\n  incidents/2026/2026-06-09-new.md\n',
    ]);
    expect(out.split('\r\n')[6]).toBe(
      '2026-03-11-flour-shortage,Flour nearly ran out,near_miss,ask-the-mill,Ask the mill for its calendar,sev2,,,medium,,,none,91,yes',
    );
  });
});

describe('it cannot run', () => {
  test.each([
    ['oven', 'There is no team `oven` in lookback.yml.', 'Write --team ovens.'],
    [
      '@octocat',
      'There is no team `@octocat` in lookback.yml.',
      'Give a key of `teams` in lookback.yml, or the handle of a GitHub team, such as @example/database.',
    ],
  ])('for a team %s that nobody knows', async (team, message, remedy) => {
    expect(await report('--team', team)).toEqual({
      code: 2,
      out: '',
      err: `lookback: ${message}\n  ${remedy}\n`,
    });
  });

  test('without a lookback.yml', async () => {
    rmSync(join(folder, 'lookback.yml'));
    expect(await report()).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('There is no lookback.yml'),
    });
  });
});

describe('in a job summary', () => {
  test('the counts of each team, and what is late or soon will be', () => {
    expect(
      renderBacklogSummary(backlog()),
    ).toBe(`### 7 open action items: 2 overdue (1 escalated), 2 due within 7 days, 4 older than 90 days.

On 2026-06-10 (UTC). Age counts from the end of the incident; near misses and drills are included.

| team | open | due within 7 days | overdue | escalated | aged | without owner | median age in days |
|---|--:|--:|--:|--:|--:|--:|--:|
| Ovens | 3 | 1 | 2 | 1 | 2 | 1 | 128 |
| @&#8203;crumb/millers | 1 | 0 | 0 | 0 | 1 | 0 | 91 |
| The shop | 2 | 1 | 0 | 0 | 0 | 0 | 90 |
| No team known | 1 | 0 | 0 | 0 | 1 | 1 | 91 |

| due | action item | severity | team | owner | incident |
|---|---|---|---|---|---|
| 2026-05-20, 21 days late | Light the second burner | sev1 | Ovens | @&#8203;crumb/ovens | 2026-02-02-cold-oven/second-burner |
| 2026-06-09, 1 day late | Measure the oven before the doors open | sev1 | Ovens | @&#8203;crumb/ovens | 2026-02-02-cold-oven/warm-up-check |
| 2026-06-10, today | Clear the way out | sev1 | Ovens | - | 2026-06-01-fire-drill/way-out (drill) |
| 2026-06-13, in 3 days | Print every order | sev2 | The shop | @&#8203;monalisa | 2026-03-12-lost-orders/print-orders |
`);
  });

  test('nobody is mentioned, and no title is markup', () => {
    const title = '"Thank @hubot | <b>now</b> \\n# #12"';
    const files = {
      'lookback.yml': configuration,
      ...morning('2026-06-01-new', { actions: [`id: sieve, title: ${title}, due: 2026-06-10`] }),
    };
    expect(renderBacklogSummary(backlog(files))).toContain(
      '| Thank @&#8203;hubot &#124; &lt;b&gt;now&lt;/b&gt; # #&#8203;12 |',
    );
  });

  test('there is room for it beside the changes of the issues, and it says what is missing', () => {
    const actions = Array.from(
      { length: 90 },
      (_, index) => `id: a${index}, title: ${'ü'.repeat(200)}, due: 2026-06-01`,
    );
    const many = Array.from({ length: 9 }, (_, day) => morning(`2026-05-0${day + 1}-day`, { actions }));
    const summary = renderBacklogSummary(backlog(Object.assign({ 'lookback.yml': configuration }, ...many)));
    expect(new TextEncoder().encode(summary).length).toBeLessThan(101_000);
    const rows = summary.split('\n').filter((line) => line.startsWith('| 2026')).length;
    expect(summary).toContain(`\n…and ${810 - rows} more.\n`);
  });
});
