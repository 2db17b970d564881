import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { planIssueSync } from '../../src/app/plan-issues.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';
import type { IssueReport } from '../../src/issues/report.ts';
import { issueReportJson } from '../../src/issues/reporters/json.ts';
import { renderIssueSummary } from '../../src/issues/reporters/summary.ts';
import { renderIssueText } from '../../src/issues/reporters/text.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { instant } from '../instant.ts';
import { memoryTree } from '../memory-tree.ts';
import {
  bakeryFiles,
  coldOven,
  coldOvenPath,
  type Files,
  flourPath,
  reworded,
  secondBurner,
  spareFlour,
  warmUpCheck,
} from './bakery-incidents.ts';
import { IssueDesk } from './issue-desk.ts';

function planned(files: Files): Promise<IssueReport> {
  const ports = { tree: memoryTree(files), cache: noCache, trackers: undefined };
  return planIssueSync(ports, {
    serverUrl: 'https://github.com',
    repository: undefined,
    now: instant('2026-03-20T09:00:00Z'),
  });
}

const text = (report: IssueReport): string => renderIssueText(report, styleFor(false));

describe('without a tracker', () => {
  test('the plan is that for a repository without issues, and says so', async () => {
    expect(text(await planned(bakeryFiles({ [flourPath]: 'no document' })))).toBe(
      `As if no issue existed yet: to compare with those that do, give --repo and set GITHUB_TOKEN.

2026-03-14-cold-oven The big oven went cold before the morning orders
  + create   Light the second burner before the first order
    kind:prevent, priority:high, sev1, due 2026-04-10, for @octocat
  + create   Measure the oven before the doors open
    kind:detect, priority:medium, sev1, due 2026-04-24, for @crumb/ovens

Left out
  incidents/2026/2026-05-02-flour-shortage.md: it has mistakes, so its action items and their issues are left alone; \`lookback check\` shows them

2 to create.
`,
    );
  });

  test('a plan is made and shown by a runtime that does not know Map.groupBy yet', async () => {
    const newer = vi.spyOn(Map, 'groupBy').mockImplementation(() => {
      throw new TypeError('Map.groupBy is not a function');
    });
    try {
      expect(text(await planned(bakeryFiles()))).toMatch(/\n3 to create\.\n$/);
    } finally {
      newer.mockRestore();
    }
  });

  test('issues name their document without a link, as nobody knows where it lies', async () => {
    const { steps } = await planned(bakeryFiles());
    const [first] = steps;
    expect(first?.operation.desired?.text).toContain(
      '**The big oven went cold before the morning orders** (`incidents/2026/2026-03-14-cold-oven.md`)',
    );
  });

  test('a repository without a valid lookback.yml cannot be planned for', async () => {
    const told = [
      [undefined, 'There is no lookback.yml here.'],
      ['title: 1', 'lookback.yml has mistakes.'],
    ] as const;
    for (const [configuration, message] of told) {
      await expect(planned(bakeryFiles({ 'lookback.yml': configuration }))).rejects.toMatchObject({
        name: 'CannotRun',
        message,
      });
    }
  });
});

describe('after a run', () => {
  let desk: IssueDesk;

  beforeEach(async () => {
    desk = await IssueDesk.open();
  });

  afterEach(() => desk.github.close());

  async function eventful(): Promise<IssueReport> {
    await desk.sync(bakeryFiles());
    desk.edit(3, { state: 'closed', stateReason: 'completed' });
    const stranger = reworded(secondBurner, '@octocat', '@stranger');
    const files = bakeryFiles({
      [coldOvenPath]: coldOven({
        title: '"A <b>cold</b> oven | @hubot"',
        actions: [
          stranger,
          `${warmUpCheck}    status: done\n`,
          reworded(spareFlour, 'spare-flour', 'thermometer'),
          reworded(spareFlour, 'spare-flour', 'second-thermometer'),
        ],
      }),
    });
    return desk.sync(files, { maxCreations: 1 });
  }

  test('a person reads what was done, what was not, and why', async () => {
    const gap = '\u200b';
    expect(text(await eventful())).toBe(`2026-03-14-cold-oven A <b>cold</b> oven | @${gap}hubot
  ~ reassign #1 Light the second burner before the first order
    the document has changed (text, assigned to stranger, no longer assigned to octocat)
    stranger cannot be assigned here
  x close    #2 Measure the oven before the doors open
    the document says it is done (text)
  + create   #4 Keep flour for one more day
    kind:mitigate, priority:medium, sev1, due 2026-06-01, for @crumb/ovens
  + create   Keep flour for one more day
    kind:mitigate, priority:medium, sev1, due 2026-06-01, for @crumb/ovens
    more than one run may open: the next run goes on

2026-05-02-flour-shortage Flour ran out on a Saturday
  ! nothing  #3 Keep flour for one more day
    someone closed it, and the document says it is open

1 created, 1 updated, 1 closed, 1 left for the next run, 1 without the owner as assignee.
`);
  });

  test('a job summary holds the same, and nothing in it is markup', async () => {
    expect(
      renderIssueSummary(await eventful()),
    ).toBe(`### Action items: 1 created, 1 updated, 1 closed, 1 left for the next run, 1 without the owner as assignee.

| | issue | action item | why |
|---|---|---|---|
| reassign | 1 | Light the second burner before the first order | the document has changed: text, assigned to stranger, no longer assigned to octocat; stranger cannot be assigned here |
| close | 2 | Measure the oven before the doors open | the document says it is done: text |
| create | 4 | Keep flour for one more day | the action item has no issue yet |
| create | none yet | Keep flour for one more day | the action item has no issue yet; more than one run may open: the next run goes on |
| nothing | 3 | Keep flour for one more day | someone closed it, and the document says it is open |

`);
  });

  test('a program reads every operation with its cause and outcome', async () => {
    const { operations, counts, ...rest } = issueReportJson(await eventful());
    expect(rest).toEqual({
      repository: 'crumb/incidents',
      compared: true,
      leftOut: [],
      handOver: null,
      audits: null,
      stopped: null,
    });
    expect(counts).toEqual({
      created: 1,
      updated: 1,
      adopted: 0,
      reopened: 0,
      closed: 1,
      failed: 0,
      postponed: 1,
      notAssigned: 1,
    });
    expect(operations.map(({ number, cause, outcome }) => [number, cause, outcome])).toEqual([
      [1, 'document-changed', 'done'],
      [2, 'done', 'done'],
      [4, 'no-issue', 'done'],
      [null, 'no-issue', 'postponed'],
      [3, 'closed-by-person', 'planned'],
    ]);
    expect(operations[0]).toEqual({
      do: 'reassign',
      incident: '2026-03-14-cold-oven',
      action: 'second-burner',
      repository: 'crumb/incidents',
      number: 1,
      title: 'Light the second burner before the first order',
      document: coldOvenPath,
      labels: ['kind:prevent', 'priority:high', 'sev1'],
      owner: '@stranger',
      assignee: 'stranger',
      due: '2026-04-10',
      cause: 'document-changed',
      why: 'the document has changed',
      changes: ['text', 'assigned to stranger', 'no longer assigned to octocat'],
      diff: [
        '- An action item of **[The big oven went cold before the morning orders](https://github.com/crumb/incidents/blob/HEAD/incidents/2026/2026-03-14-cold-oven.md)** (sev1).',
        '+ An action item of **[A &lt;b&gt;cold&lt;/b&gt; oven &#124; @&#8203;hubot](https://github.com/crumb/incidents/blob/HEAD/incidents/2026/2026-03-14-cold-oven.md)** (sev1).',
        '- | @&#8203;octocat | 2026-04-10 | high | prevent: keeps it from happening again |',
        '+ | @&#8203;stranger | 2026-04-10 | high | prevent: keeps it from happening again |',
      ],
      outcome: 'done',
      note: 'stranger cannot be assigned here',
    });
  });

  test('a quiet one says so in a line', async () => {
    await desk.sync(bakeryFiles());
    const quiet = await desk.sync(bakeryFiles());
    expect(text(quiet)).toBe('There was nothing to do.\n');
    expect(renderIssueSummary(quiet)).toBe(
      '### Action items: There was nothing to do.\n\nEvery issue says what its document says.\n\n',
    );
  });
});
