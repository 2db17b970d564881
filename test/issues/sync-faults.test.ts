import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../github/faults.ts';
import {
  bakeryFiles,
  coldOven,
  coldOvenPath,
  reworded,
  secondBurner,
  warmUpCheck,
} from './bakery-incidents.ts';
import { firstPage, IssueDesk, issuesPath, outcomes } from './issue-desk.ts';

const creation = { method: 'POST', path: /\/issues$/ };
const newestFirst = `GET ${issuesPath}?labels=lookback&state=all&sort=created&direction=desc&per_page=100 200`;

let desk: IssueDesk;

beforeEach(async () => {
  desk = await IssueDesk.open();
});

afterEach(() => desk.github.close());

/** The keys of all issues, sorted: a second issue of one action item shows. */
function keys(): string[] {
  return desk
    .issues()
    .filter(({ state }) => state === 'open')
    .map(({ body }) => /action=(\S+)/.exec(body ?? '')?.[1] ?? 'none')
    .sort();
}

const each = ['second-burner', 'spare-flour', 'warm-up-check'];
const changed = bakeryFiles({
  [coldOvenPath]: coldOven({
    actions: [reworded(secondBurner, '2026-04-10', '2026-05-10'), `${warmUpCheck}    status: done\n`],
  }),
});

describe('a creation whose answer is lost', () => {
  test.each<[string, Fault, string]>([
    ['after it was carried out', { kind: 'error-after-write', ...creation, nth: 2 }, '502'],
    [
      'with the connection, after it was carried out',
      { kind: 'reset-after-write', ...creation, nth: 2 },
      'reset',
    ],
  ])('%s is looked for and found', async (_, fault, status) => {
    desk.github.fault(fault);
    expect((await desk.sync(bakeryFiles())).counts).toMatchObject({ created: 3, failed: 0 });
    expect(desk.requests().slice(-5)).toEqual([
      `POST ${issuesPath} 201`,
      `POST ${issuesPath}/1/assignees 201`,
      `POST ${issuesPath} ${status}`,
      newestFirst,
      `POST ${issuesPath} 201`,
    ]);
    expect(keys()).toEqual(each);
    await desk.sync(bakeryFiles());
    expect(desk.requests()).toEqual([firstPage]);
  });

  test.each<[string, Fault]>([
    ['before it was carried out', { kind: 'bad-gateway', ...creation, nth: 2 }],
    ['with the connection, before it was carried out', { kind: 'reset', ...creation, nth: 2 }],
  ])('%s is looked for, not found, and made once more', async (_, fault) => {
    desk.github.fault(fault);
    expect((await desk.sync(bakeryFiles())).counts).toMatchObject({ created: 3, failed: 0 });
    expect(desk.requests().filter((request) => request === newestFirst)).toHaveLength(1);
    expect(keys()).toEqual(each);
  });

  test('and whose issue the lists do not show yet leaves two, of which the next run closes the younger', async () => {
    desk.github.fault({ kind: 'error-after-write', ...creation });
    desk.github.fault({ kind: 'stale-list', requests: 1, path: /direction=desc/ });
    await desk.sync(bakeryFiles());
    expect(keys()).toEqual(['second-burner', ...each]);
    const run = await desk.sync(bakeryFiles());
    expect(run.steps[1]?.operation.cause).toEqual({ code: 'duplicate', of: '#1' });
    expect(desk.issue(2)).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
    expect(keys()).toEqual(each);
    desk.requests();
    await desk.sync(bakeryFiles());
    expect(desk.requests()).toEqual([firstPage]);
  });

  test('and fails twice is reported, the others are made, and the next run makes it', async () => {
    desk.github.fault({ kind: 'bad-gateway', ...creation, times: 2 });
    const run = await desk.sync(bakeryFiles());
    expect(outcomes(run)).toEqual([
      'create second-burner failed',
      'create warm-up-check done',
      'create spare-flour done',
    ]);
    expect(run.steps[0]?.outcome).toMatchObject({
      message: expect.stringMatching(/^GitHub answered 502 about "Light/),
    });
    expect(run.counts).toMatchObject({ created: 2, failed: 1 });
    await desk.sync(bakeryFiles());
    expect(keys()).toEqual(each);
  });
});

describe('a change that fails', () => {
  test('keeps no other from being made', async () => {
    await desk.sync(bakeryFiles());
    desk.github.fault({ kind: 'server-error', method: 'PATCH', path: /issues\/1$/, times: 4 });
    const run = await desk.sync(changed);
    expect(outcomes(run)).toEqual([
      'update second-burner failed',
      'close warm-up-check done',
      'nothing spare-flour planned',
    ]);
    expect(run.stopped).toBeUndefined();
    expect(outcomes(await desk.sync(changed))[0]).toBe('update second-burner done');
  });

  test('because the issue was deleted meanwhile is reported, and the next run opens a new one', async () => {
    await desk.sync(bakeryFiles());
    const run = await desk.sync(changed, {
      onProgress: ({ done }) => (done === 0 ? desk.edit(1, { deleted: true }) : undefined),
    });
    expect(run.steps[0]?.outcome).toEqual({ is: 'failed', message: '#1 is gone: it was deleted or moved.' });
    expect(run.counts).toMatchObject({ closed: 1, failed: 1 });
    expect((await desk.sync(changed)).counts).toMatchObject({ created: 1, failed: 0 });
    expect(keys()).toEqual(['second-burner', 'spare-flour']);
  });
});

test('a write that was answered with 502 after it was carried out is repeated where that does no harm', async () => {
  await desk.sync(bakeryFiles());
  desk.github.fault({ kind: 'error-after-write', method: 'PATCH' });
  desk.requests();
  expect((await desk.sync(changed)).counts).toMatchObject({ updated: 1, closed: 1, failed: 0 });
  expect(desk.requests().filter((request) => request.startsWith('PATCH'))).toEqual([
    `PATCH ${issuesPath}/1 502`,
    `PATCH ${issuesPath}/1 200`,
    `PATCH ${issuesPath}/2 200`,
  ]);
});

describe('a rate limit', () => {
  test('that is short is waited for', async () => {
    desk.github.fault({ kind: 'secondary-rate-limit', method: 'GET', status: 429, retryAfterSeconds: 4 });
    desk.github.fault({ kind: 'secondary-rate-limit', ...creation, retryAfterSeconds: 2 });
    desk.github.fault({
      kind: 'secondary-rate-limit',
      ...creation,
      status: 429,
      retryAfterSeconds: 3,
      nth: 3,
    });
    const lines: string[] = [];
    const log = (level: string, line: string): void => {
      if (level === 'warn') lines.push(line);
    };
    expect((await desk.sync(bakeryFiles(), {}, { log })).counts).toMatchObject({ created: 3, failed: 0 });
    expect(lines).toEqual([
      'GitHub asks to wait 4 s before another GET: waiting',
      'GitHub asks to wait 2 s before another POST: waiting',
      'GitHub asks to wait 3 s before another POST: waiting',
    ]);
    expect(keys()).toEqual(each);
  });

  test('that is long ends the run, which says what was done and when to go on; the next run goes on', async () => {
    desk.github.fault({ kind: 'primary-rate-limit', ...creation, nth: 2, resetInSeconds: 3600 });
    const run = await desk.sync(bakeryFiles());
    expect(outcomes(run)).toEqual([
      'create second-burner done',
      'create warm-up-check not-reached',
      'create spare-flour not-reached',
    ]);
    expect(run.stopped?.message).toMatch(
      /^GitHub takes no more requests with this token until 20\d\d-.*Z\.$/,
    );
    expect(run.counts).toMatchObject({ created: 1, failed: 2 });
    await desk.sync(bakeryFiles());
    expect(keys()).toEqual(each);
  });

  test('that comes again and again ends the run after three waits', async () => {
    desk.github.fault({ kind: 'secondary-rate-limit', ...creation, retryAfterSeconds: 1, times: 10 });
    const run = await desk.sync(bakeryFiles());
    expect(run.stopped?.message).toBe('GitHub takes no more requests with this token.');
    const refused = desk.requests().filter((request) => request.endsWith('403'));
    expect(refused).toEqual(['GET /user 403', ...Array.from({ length: 4 }, () => `POST ${issuesPath} 403`)]);
  });
});

describe('a run ends at once, with a way out,', () => {
  const refusal = (token: string): Promise<unknown> =>
    desk.sync(bakeryFiles(), {}, { token }).then(
      ({ stopped }) => stopped,
      (error: unknown) => error,
    );

  test('when the token is none', async () => {
    expect(await refusal('expired')).toMatchObject({
      message: 'GitHub does not accept the token.',
      remedy: 'Set GITHUB_TOKEN to a token that is valid and has not expired.',
    });
  });

  test('when the token may only read', async () => {
    expect(await refusal('fork')).toMatchObject({
      message:
        'The token may not write issues in crumb/incidents: Resource not accessible by integration - https://docs.github.com/rest',
      remedy: 'Give it the permission "issues: write".',
    });
    expect(desk.issues()).toEqual([]);
  });

  test('when issues are turned off', async () => {
    desk.github.state.repository.hasIssues = false;
    expect(await refusal('workflow')).toMatchObject({
      message: expect.stringMatching(/^Issues are turned off in crumb\/incidents: /),
      remedy: 'Turn them on in the settings of the repository, under General, Features.',
    });
  });

  test('when the token may open issues but set no labels: none would ever be found again', async () => {
    desk.github.state.labels.push(
      ...[
        'lookback',
        'sev1',
        'sev2',
        'kind:prevent',
        'kind:detect',
        'kind:mitigate',
        'priority:high',
        'priority:medium',
      ].map((name, index) => ({ id: index + 1, name, color: '000000', description: null })),
    );
    expect(await refusal('reader')).toMatchObject({
      message: 'GitHub opened #1 without its labels lookback, kind:prevent, priority:high, sev1.',
    });
    expect(desk.issues()).toHaveLength(1);
  });

  test('when the repository is another', async () => {
    desk.github.state.repository.name = 'recipes';
    expect(await refusal('workflow')).toMatchObject({
      message: 'There is no repository crumb/incidents, or the token may not see it.',
    });
  });
});
