import { describe, expect, test } from 'vitest';
import type { SyncPorts } from '../../src/app/sync-issues.ts';
import { syncIssues } from '../../src/app/sync-issues.ts';
import { createGitHubClient } from '../../src/io/github/client.ts';
import { githubIssueTracker } from '../../src/io/github/issue-tracker.ts';
import { evidenceOf } from '../../src/issues/evidence.ts';
import type { HistoryEvent } from '../../src/issues/issue-history.ts';
import type { Premises } from '../../src/issues/issue-tracker.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import { instant } from '../instant.ts';
import { memoryTree } from '../memory-tree.ts';
import {
  bakeryFiles,
  coldOven,
  coldOvenPath,
  type Files,
  filesWith,
  flourPath,
  secondBurner,
  warmUpCheck,
} from './bakery-incidents.ts';
import { PaperDesk } from './paper-desk.ts';
import { inShort } from './planned.ts';
import { rollingBranch, TwoWayWorld } from './two-way-world.ts';

describe('a repository that was renamed and is listed under its former name as well', () => {
  const github = (): Promise<GitHub> =>
    startGitHub({
      repository: { owner: 'crumb', name: 'incidents', private: true, formerNames: ['crumb/outages'] },
      users: { octocat: 'admin', 'github-actions[bot]': { type: 'Bot' } },
      tokens: {
        workflow: { login: 'github-actions[bot]', access: { issues: 'write', contents: 'read' } },
      },
    });

  async function sync({ url: apiUrl }: GitHub, files: Files): Promise<string[]> {
    const client = createGitHubClient({ apiUrl, token: 'workflow', pace: 'unlimited' });
    const trackers: SyncPorts['trackers'] = (repository) =>
      githubIssueTracker(client, { repository, settleMilliseconds: 1 });
    const ports = { tree: memoryTree(files), cache: noCache, trackers, rolling: undefined };
    const { steps } = await syncIssues(ports, {
      serverUrl: 'https://github.com',
      repository: 'crumb/incidents',
      maxCreations: 100,
      now: instant('2026-03-20T09:00:00Z'),
    });
    return inShort(steps.map(({ operation }) => operation));
  }

  const upToDate = ['nothing #1 up-to-date', 'nothing #2 up-to-date', 'nothing #3 up-to-date'];

  test('has each of its issues once, and none is taken for a second one of itself', async () => {
    await using server = disposable(await github());
    const files = filesWith([secondBurner, warmUpCheck], '{ repositories: [crumb/outages] }');
    await sync(server.github, files);
    expect(await sync(server.github, files)).toEqual(upToDate);
    expect(server.github.state.issues.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  });

  test('and that a document names by that, is the one that is there', async () => {
    await using server = disposable(await github());
    const issue = '    issue: https://github.com/crumb/outages/issues/1\n';
    const files = filesWith([`${secondBurner}${issue}`, warmUpCheck], '{ repositories: [crumb/outages] }');
    server.github.openIssue({ title: 'Both burners', author: 'octocat' });
    expect((await sync(server.github, files))[0]).toMatch(/^adopt #1 named-by-document /);
    expect(await sync(server.github, files)).toEqual(upToDate);
  });

  test('and whose issues have all lost their label, gives it back to each once', async () => {
    await using server = disposable(await github());
    const files = filesWith([secondBurner, warmUpCheck], '{ repositories: [crumb/outages] }');
    await sync(server.github, files);
    for (const issue of server.github.state.issues)
      issue.labels = issue.labels.filter((name) => name !== 'lookback');
    expect(await sync(server.github, files)).toEqual([
      'adopt #1 label-lost +lookback',
      'adopt #2 label-lost +lookback',
      'adopt #3 label-lost +lookback',
    ]);
    expect(await sync(server.github, files)).toEqual(upToDate);
  });
});

function disposable(github: GitHub) {
  return { github, [Symbol.asyncDispose]: () => github.close() };
}

test('issues of another owner are listed in the issue of the incident, and not put under it, which GitHub refuses', async () => {
  const mill: Premises = { is: 'ready', repository: 'mill/stones', isPublic: false };
  const desk = new PaperDesk({ 'mill/stones': mill });
  const { [flourPath]: _, ...oven } = filesWith(
    [secondBurner, `${warmUpCheck}    service: mill\n`],
    '{ open_in: services, tracking: true }',
  );
  await desk.settle({
    ...oven,
    'services/mill.yml': 'name: Mill\nowner: ovens\nrepository: mill/stones\n',
    'services/oven-control.yml': 'name: Oven control\nowner: ovens\n',
  });
  expect(desk.github.writes.filter((write) => write.startsWith('put '))).toEqual(['put #1 under #2']);
  expect(desk.github.issue(2).body).toContain('\n- #1\n- mill/stones#1\n');
});

describe('what this tool wrote itself is no evidence, whatever the account of its token', () => {
  const commented = (text: string): HistoryEvent => ({
    at: instant('2026-04-12T06:00:00Z'),
    by: 'octocat',
    byBot: false,
    is: 'commented',
    url: 'https://github.com/crumb/incidents/issues/1#issuecomment-9',
    text,
  });

  test.each([
    [
      'a reminder',
      '<!-- lookback:reminder overdue due=2026-04-10 -->\n@octocat This action item was due on 2026-04-10.',
    ],
    [
      'its question',
      '<!-- lookback:evidence -->\n@octocat This was closed as completed, and nothing here shows that.',
    ],
  ])('%s', (_, text) => {
    expect(evidenceOf([commented(text)], undefined)).toEqual([]);
    expect(evidenceOf([commented(text)], 'By 2026-04-10 this action item was closed as completed')).toEqual(
      [],
    );
  });
});

test('an owner who got an issue, lost it, and gets it again is the one of the document again', async () => {
  const files = bakeryFiles();
  const world = await TwoWayWorld.open(files);
  try {
    await world.sync(files);
    const number = world.numberOf('second-burner');
    const give = (from: string, to: string): void => {
      world.github.unassignIssue(number, from, { by: 'octocat' });
      world.github.assignIssue(number, to, { by: 'octocat' });
    };
    give('octocat', 'hubot');
    await world.sync(files);
    const [first] = world.pulls();
    await world.github.mergePull(first?.number ?? 0, { by: 'octocat' });
    await world.sync({ ...files, [coldOvenPath]: await world.textOf(coldOvenPath) });
    await world.github.push('main', { [coldOvenPath]: files[coldOvenPath] ?? '' });
    await world.sync(files);
    expect(world.issue('second-burner').assignees).toEqual(['octocat']);
    give('octocat', 'hubot');
    await world.sync(files);
    const { handOver } = await world.sync(files);
    expect(handOver).toMatchObject({ changes: 1, declined: 0 });
    expect(
      world
        .pulls()
        .map(({ state }) => state)
        .toSorted(),
    ).toEqual(['closed', 'open']);
    expect(await world.textOf(coldOvenPath, rollingBranch)).toContain('owner: "@hubot"');
  } finally {
    await world.github.close();
  }
});

test('a change that an issue took back is not merged, although people committed on top of it', async () => {
  const files = bakeryFiles();
  const world = await TwoWayWorld.open(files);
  const close = (action: string): void => {
    const number = world.numberOf(action);
    world.github.comment(number, { author: 'octocat', body: 'See https://github.com/crumb/ovens/pull/7' });
    world.github.closeIssue(number, { by: 'octocat' });
  };
  try {
    await world.sync(files);
    close('second-burner');
    await world.sync(files);
    const text = await world.textOf(coldOvenPath, rollingBranch);
    await world.github.push(
      rollingBranch,
      { [coldOvenPath]: `${text}\nIt was cold.\n` },
      { author: 'monalisa' },
    );
    world.github.reopenIssue(world.numberOf('second-burner'), { by: 'octocat' });
    close('spare-flour');
    const run = await world.sync(files);
    expect(run.handOver).toMatchObject({ is: 'proposed', changes: 1, problems: [] });
    const lines = await world.changedLines('main', rollingBranch);
    expect(lines.filter((line) => /status|done_on|cold\./.test(line))).toEqual([
      '+    status: open',
      '+It was cold.',
      '+    status: done',
      '+    done_on: 2026-03-20',
    ]);
    expect((await world.sync(files)).handOver).toMatchObject({ is: 'waiting', changes: 1 });
  } finally {
    await world.github.close();
  }
});

test('that an issue was opened again is not proposed a second time once it was declined, whatever else is proposed since', async () => {
  const files = bakeryFiles();
  const doneFiles = bakeryFiles({
    [coldOvenPath]: coldOven({ actions: [`${secondBurner}    status: done\n`, warmUpCheck] }),
  });
  const world = await TwoWayWorld.open(files);
  const reopen = (): void => world.github.reopenIssue(world.numberOf('second-burner'), { by: 'hubot' });
  try {
    await world.sync(files);
    await world.github.push('main', { [coldOvenPath]: doneFiles[coldOvenPath] ?? '' });
    await world.sync(doneFiles);
    reopen();
    await world.sync(doneFiles);
    world.github.closeIssue(world.pulls()[0]?.number ?? 0, { by: 'octocat' });
    world.github.closeIssue(world.numberOf('spare-flour'), { by: 'octocat', as: 'not_planned' });
    expect((await world.sync(doneFiles)).handOver).toMatchObject({ changes: 1, declined: 1 });
    expect((await world.sync(doneFiles)).handOver).toMatchObject({ is: 'waiting', changes: 1, declined: 1 });
    world.github.closeIssue(world.numberOf('second-burner'), { by: 'hubot' });
    reopen();
    expect((await world.sync(doneFiles)).handOver).toMatchObject({ changes: 2, declined: 0 });
  } finally {
    await world.github.close();
  }
});
