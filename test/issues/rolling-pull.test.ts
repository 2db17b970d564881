import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createGitHubClient, type GitHubClient } from '../../src/io/github/client.ts';
import type { RollingPlace } from '../../src/io/github/rolling-place.ts';
import { writingBranch, writingPull } from '../../src/io/github/rolling-refusal.ts';
import type { PastPull, Proposal, ProposedPull, RollingPull } from '../../src/issues/rolling-pull.ts';
import { type CrumbGitHub, CrumbGitHub as Desk, rollingBranch } from './crumb-github.ts';

const coldOven = 'incidents/2026/2026-03-14-cold-oven.md';
const flour = 'incidents/2026/2026-05-02-flour-shortage.md';
const files = { [coldOven]: 'status: open\n', [flour]: 'status: open\n', 'README.md': 'Bread.\n' };
const done = new Map([[coldOven, 'status: done\n']]);
const both = new Map([...done, [flour, 'status: wont_do\n']]);
const ref = `/git/refs/heads%2F${rollingBranch.replace('/', '%2F')}`;

const openDesk = (): Promise<CrumbGitHub> => Desk.open({ files });

/** What the tool does in one run. */
async function propose(
  rolling: RollingPull,
  changes: Proposal['files'],
  text: Partial<Pick<Proposal, 'title' | 'body'>> = {},
): Promise<ProposedPull> {
  const open = await openPull(rolling);
  const base = await rolling.base(open);
  return rolling.propose(proposal(base, changes, text), open);
}

function proposal(
  base: Proposal['base'],
  changes: Proposal['files'],
  text: Partial<Pick<Proposal, 'title' | 'body'>> = {},
): Proposal {
  const { title = 'Take over what happened to action items', body = 'Done: the second burner.' } = text;
  return { base, files: changes, commitMessage: 'Take over 1 action item', title, body };
}

async function openPull(rolling: RollingPull): Promise<PastPull | undefined> {
  return (await rolling.list()).find(({ state }) => state === 'open');
}

function git(desk: CrumbGitHub, ...args: string[]): string {
  return execFileSync('git', ['-C', desk.github.repositoryPath, ...args], { encoding: 'utf8' }).trim();
}

const tip = (desk: CrumbGitHub, branch = rollingBranch): string => git(desk, 'rev-parse', branch);

/** The first lines of the messages of what the branch has beyond the default branch, newest first. */
const beyondMain = (desk: CrumbGitHub): string[] =>
  git(desk, 'log', '--format=%s', `main..${rollingBranch}`).split('\n');

const textAt = (desk: CrumbGitHub, commit: string, path: string): string =>
  git(desk, 'show', `${commit}:${path}`);

describe('a first proposal', () => {
  test('is one commit on top of the default branch, and a pull request that says so', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    expect(await rolling.list()).toEqual([]);
    const base = await rolling.base(undefined);
    expect(base).toEqual({ commit: tip(desk, 'main'), on: 'default-branch' });
    const pull = await rolling.propose(proposal(base, done), undefined);
    expect(pull).toEqual({ number: 1, url: `${desk.github.url}/crumb/incidents/pull/1` });
    expect(desk.writes()).toEqual([
      'POST /git/trees 201',
      'POST /git/commits 201',
      'POST /git/refs 201',
      'POST /pulls 201',
    ]);
    expect(git(desk, 'rev-parse', `${rollingBranch}^`)).toBe(base.commit);
    expect(git(desk, 'diff', '--name-only', 'main', rollingBranch)).toBe(coldOven);
    expect(textAt(desk, rollingBranch, coldOven)).toBe('status: done');
    expect(git(desk, 'log', '-1', '--format=%B', rollingBranch)).toMatch(
      /^Take over 1 action item\n\nLookback-Rolling: [0-9a-f]{64}$/,
    );
    expect(await rolling.list()).toEqual([
      { ...pull, state: 'open', endedAt: undefined, body: 'Done: the second burner.' },
    ]);
    expect(desk.github.state.issues).toMatchObject([
      { title: 'Take over what happened to action items', pull: { baseBranch: 'main' } },
    ]);
  });

  test('made twice changes nothing the second time, whether or not the pull request is known', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    const wanted = proposal(await rolling.base(undefined), done);
    const pull = await rolling.propose(wanted, undefined);
    const before = tip(desk);
    desk.requests();
    expect(await rolling.propose(wanted, undefined)).toEqual(pull);
    expect(await rolling.propose(wanted, await openPull(rolling))).toEqual(pull);
    expect(desk.writes()).toEqual([]);
    expect(tip(desk)).toBe(before);
  });

  test('by two runs at once is one commit and one pull request', async () => {
    await using desk = await openDesk();
    const runs = [desk.rollingPull('workflow'), desk.rollingPull('machine')];
    const pulls = await Promise.all(runs.map((rolling) => propose(rolling, done)));
    expect(new Set(pulls.map(({ number }) => number)).size).toBe(1);
    expect(beyondMain(desk)).toEqual(['Take over 1 action item']);
    expect(desk.github.state.issues).toHaveLength(1);
  });

  test('changes nothing outside its files, and makes new ones', async () => {
    await using desk = await openDesk();
    await propose(desk.rollingPull(), new Map([['incidents/2027/new.md', 'Grüße 🥖\r\nohne Ende']]));
    expect(git(desk, 'diff', '--name-status', 'main', rollingBranch)).toBe('A\tincidents/2027/new.md');
    expect(textAt(desk, rollingBranch, 'incidents/2027/new.md')).toBe('Grüße 🥖\r\nohne Ende');
  });
});

describe('a later proposal', () => {
  test('replaces the former one, built on what the default branch is by then', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done);
    await desk.github.push('main', { [coldOven]: 'status: open\nowner: miller\n' });
    desk.requests();
    const changes = new Map([[coldOven, 'status: done\nowner: miller\n']]);
    await propose(rolling, changes, { body: 'Done: both.' });
    expect(desk.writes()).toEqual([
      'POST /git/trees 201',
      'POST /git/commits 201',
      `PATCH ${ref} 200`,
      'PATCH /pulls/1 200',
    ]);
    expect(git(desk, 'rev-parse', `${rollingBranch}^`)).toBe(tip(desk, 'main'));
    expect(desk.github.state.issues).toMatchObject([{ body: 'Done: both.' }]);
  });

  test('by another account knows the commit of the first', async () => {
    await using desk = await openDesk();
    await propose(desk.rollingPull('workflow'), done);
    await propose(desk.rollingPull('machine'), both);
    expect(beyondMain(desk)).toEqual(['Take over 1 action item']);
    expect(textAt(desk, rollingBranch, flour)).toBe('status: wont_do');
  });

  test('of the same leaves the commit alone while the default branch moves on beside it', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done);
    await desk.github.push('main', { 'README.md': 'Bread and rolls.\n' });
    desk.requests();
    await propose(rolling, done);
    expect(desk.writes()).toEqual([]);
  });

  test('of the same is made anew where the default branch changed the same document', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done);
    await desk.github.push('main', { [coldOven]: 'status: in_progress\n' });
    await propose(rolling, done);
    expect(git(desk, 'rev-parse', `${rollingBranch}^`)).toBe(tip(desk, 'main'));
  });

  test('changes only the words where only they are others, not for how a browser ends lines', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done, { body: 'Done:\nthe burner.' });
    Object.assign(desk.github.state.issues[0] ?? {}, { body: 'Done:\r\nthe burner.' });
    desk.requests();
    await propose(rolling, done, { body: 'Done:\nthe burner.' });
    expect(desk.writes()).toEqual([]);
    await propose(rolling, done, { title: 'Take over 2', body: 'Done:\nthe burner.' });
    await rolling.describe(1, { title: 'Take over 3', body: 'Done.' });
    expect(desk.writes()).toEqual(['PATCH /pulls/1 200', 'PATCH /pulls/1 200']);
    expect(desk.github.state.issues).toMatchObject([{ title: 'Take over 3', body: 'Done.' }]);
  });
});

describe('where people committed to the pull request', () => {
  const theirs = { message: 'Say which burner', author: 'miller' };

  test('changes go on top of theirs, run after run', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done);
    const theirCommit = await desk.github.push(rollingBranch, { 'README.md': 'The left one.\n' }, theirs);
    expect(await rolling.base(await openPull(rolling))).toEqual({
      commit: theirCommit,
      on: 'rolling-branch',
    });
    await propose(rolling, both);
    const ours = tip(desk);
    expect(await rolling.base(await openPull(rolling))).toEqual({ commit: ours, on: 'rolling-branch' });
    await propose(rolling, new Map([[flour, 'status: open\nowner: baker\n']]));
    expect(beyondMain(desk)).toEqual([
      'Take over 1 action item',
      'Take over 1 action item',
      'Say which burner',
      'Take over 1 action item',
    ]);
    expect(textAt(desk, rollingBranch, 'README.md')).toBe('The left one.');
    expect(textAt(desk, rollingBranch, coldOven)).toBe('status: done');
  });

  test('the same proposal twice is one commit, and what is there already none', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done);
    await desk.github.push(rollingBranch, { 'README.md': 'The left one.\n' }, theirs);
    const open = await openPull(rolling);
    const wanted = proposal(await rolling.base(open), both);
    await rolling.propose(wanted, open);
    desk.requests();
    await rolling.propose(wanted, open);
    expect(desk.writes()).toEqual([]);
    await propose(rolling, both);
    expect(beyondMain(desk)).toHaveLength(3);
  });

  test('theirs count also where they undo each other', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done);
    await desk.github.push(rollingBranch, { 'README.md': 'The left one.\n' }, theirs);
    const commit = await desk.github.push(rollingBranch, { 'README.md': 'Bread.\n' }, theirs);
    expect(await rolling.base(await openPull(rolling))).toEqual({ commit, on: 'rolling-branch' });
  });

  test('a commit of ours that they amended is theirs', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done);
    const message = git(desk, 'log', '-1', '--format=%B', rollingBranch);
    const amended = { parent: 'main', message, author: 'miller' };
    const commit = await desk.github.push(rollingBranch, { [coldOven]: 'status: open # no\n' }, amended);
    expect(await rolling.base(await openPull(rolling))).toEqual({ commit, on: 'rolling-branch' });
  });

  test('a commit of ours that they put on top of theirs is not taken for the only one', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done);
    const message = git(desk, 'log', '-1', '--format=%B', rollingBranch);
    await desk.github.push(rollingBranch, { 'README.md': 'The left one.\n' }, { ...theirs, parent: 'main' });
    const commit = await desk.github.push(rollingBranch, { [coldOven]: 'status: done\n' }, { message });
    expect(await rolling.base(await openPull(rolling))).toEqual({ commit, on: 'rolling-branch' });
  });

  test.each(['default-branch', 'rolling-branch'] as const)(
    'a push between looking and writing (on the %s) ends the run, and nothing is lost',
    async (on) => {
      await using desk = await openDesk();
      const rolling = desk.rollingPull();
      await propose(rolling, done);
      if (on === 'rolling-branch') await desk.github.push(rollingBranch, { 'README.md': '1\n' }, theirs);
      const open = await openPull(rolling);
      const base = await rolling.base(open);
      expect(base.on).toBe(on);
      const pushed = await desk.github.push(rollingBranch, { 'README.md': '2\n' }, theirs);
      desk.requests();
      await expect(rolling.propose(proposal(base, both), open)).rejects.toMatchObject({
        name: 'CannotRun',
        message: `Somebody committed to the branch ${rollingBranch} in the meantime; nothing was written over it.`,
      });
      expect(desk.writes()).toEqual([]);
      expect(tip(desk)).toBe(pushed);
    },
  );
});

describe('after a pull request has ended', () => {
  test('merged, its branch left where it was, the next begins anew', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done);
    await desk.github.mergePull(1, { by: 'baker', squash: true });
    const { merged } = desk.github.state.issues[0]?.pull ?? {};
    expect(await rolling.list()).toMatchObject([
      { number: 1, state: 'merged', endedAt: Date.parse(merged?.at ?? '') },
    ]);
    await propose(rolling, new Map([[flour, 'status: done\n']]));
    expect((await rolling.list()).map(({ number, state }) => `${number} ${state}`)).toEqual([
      '2 open',
      '1 merged',
    ]);
    expect(git(desk, 'diff', '--name-only', 'main', rollingBranch)).toBe(flour);
  });

  test('closed with commits of people in it, the next begins anew: the closed one keeps them', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done);
    const theirs = await desk.github.push(
      rollingBranch,
      { 'README.md': 'The left one.\n' },
      { author: 'miller' },
    );
    desk.github.closeIssue(1, { by: 'miller' });
    expect(await rolling.list()).toMatchObject([{ state: 'closed', endedAt: expect.any(Number) }]);
    expect(await propose(rolling, done)).toMatchObject({ number: 2 });
    expect(beyondMain(desk)).toEqual(['Take over 1 action item']);
    expect(desk.github.state.issues[0]?.pull?.headSha).toBe(theirs);
  });

  test('closed between looking and writing, another is opened', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done);
    const open = await openPull(rolling);
    const base = await rolling.base(open);
    desk.github.closeIssue(1, { by: 'miller' });
    expect(await rolling.propose(proposal(base, both), open)).toMatchObject({ number: 2 });
  });

  test('a branch of that name that others began is not written over', async () => {
    await using desk = await openDesk();
    const theirs = await desk.github.push(rollingBranch, { 'README.md': 'Mine.\n' }, { author: 'miller' });
    await expect(propose(desk.rollingPull(), done)).rejects.toMatchObject({
      name: 'CannotRun',
      message: expect.stringMatching(
        /^The branch lookback\/action-items of crumb\/incidents holds commits that/,
      ),
    });
    expect(tip(desk)).toBe(theirs);
    expect(desk.writes()).toEqual([]);
  });

  test('one that somebody opened against another branch is not ours', async () => {
    await using desk = await openDesk();
    await propose(desk.rollingPull(), done);
    await desk.github.push('old', { 'old.md': 'Old.\n' }, { parent: 'main' });
    await desk.github.openPull({ head: rollingBranch, base: 'old', author: 'miller', title: 'Backport' });
    await desk.github.push('other', { 'other.md': 'Other.\n' }, { parent: 'main' });
    await desk.github.openPull({ head: 'other', author: 'miller', title: 'Other' });
    expect((await desk.rollingPull().list()).map(({ number }) => number)).toEqual([1]);
  });
});

test('a withdrawal closes the pull request and deletes the branch, and may be made twice', async () => {
  await using desk = await openDesk();
  const rolling = desk.rollingPull();
  await propose(rolling, done);
  await rolling.withdraw(1);
  await rolling.withdraw(1);
  expect(git(desk, 'for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main');
  expect(await rolling.list()).toMatchObject([{ state: 'closed' }]);
});

describe('a write whose answer is lost', () => {
  const branchGone = { method: 'DELETE', path: /\/git\/refs\// };

  test.each([
    ['the tree', { method: 'POST', path: /\/git\/trees$/ }],
    ['the commit', { method: 'POST', path: /\/git\/commits$/ }],
    ['the branch', { method: 'POST', path: /\/git\/refs$/ }],
    ['the pull request', { method: 'POST', path: /\/pulls$/ }],
    ['the moved branch', { method: 'PATCH', path: /\/git\/refs\// }],
    ['the text', { method: 'PATCH', path: /\/pulls\/1$/ }],
  ])('(%s) leaves what it would have left', async (_, write) => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    desk.loseAnswer(write);
    await propose(rolling, done);
    await propose(rolling, both, { body: 'Done: both.' });
    expect(desk.requests().filter((request) => request.endsWith(' 502'))).toHaveLength(1);
    expect(desk.github.state.issues).toMatchObject([{ number: 1, state: 'open', body: 'Done: both.' }]);
    expect(beyondMain(desk)).toEqual(['Take over 1 action item']);
    await propose(rolling, both, { body: 'Done: both.' });
    expect(desk.writes()).toEqual([]);
  });

  test.each([
    ['closing', { method: 'PATCH', path: /\/pulls\/1$/ }],
    ['deleting', branchGone],
  ])('(%s) is repeated', async (_, write) => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    await propose(rolling, done);
    desk.loseAnswer(write);
    await rolling.withdraw(1);
    expect(git(desk, 'branch', '--list', rollingBranch)).toBe('');
    expect(await rolling.list()).toMatchObject([{ state: 'closed' }]);
  });
});

describe('the text of a document', () => {
  test('is that at the commit, to the byte, its byte order mark with it', async () => {
    await using desk = await openDesk();
    const rolling = desk.rollingPull();
    const before = tip(desk, 'main');
    const text = '\uFEFFstatus: open\r\n# Grüße\r\n';
    const commit = await desk.github.push('main', { 'incidents/2026/Größe & more.md': text });
    expect(await rolling.readText(commit, 'incidents/2026/Größe & more.md')).toBe(text);
    expect(await rolling.readText(before, 'incidents/2026/Größe & more.md')).toBeUndefined();
    expect(await rolling.readText(commit, coldOven)).toBe('status: open\n');
  });

  test('is read whole where it is longer than GitHub sends at once', async () => {
    await using desk = await openDesk();
    const long = 'Bread.\n'.repeat(160_000);
    const commit = await desk.github.push('main', { 'long.md': long });
    expect(await desk.rollingPull().readText(commit, 'long.md')).toBe(long);
  });

  test('is none where it is no UTF-8, a folder or a link', async () => {
    await using desk = await openDesk();
    const latin = Buffer.from('Gr\xfc\xdfe', 'latin1');
    const changes = { 'latin.md': latin, 'link.md': { link: coldOven } };
    const commit = await desk.github.push('main', changes);
    const rolling = desk.rollingPull();
    for (const path of ['latin.md', 'link.md', 'incidents'])
      expect(await rolling.readText(commit, path)).toBeUndefined();
  });
});

describe('a token that may too little is told what it takes', () => {
  test('to write the branch', async () => {
    await using desk = await openDesk();
    await expect(propose(desk.rollingPull('reading'), done)).rejects.toMatchObject({
      name: 'CannotRun',
      message: expect.stringMatching(/^The token may not write the branch lookback\/action-items in crumb/),
      remedy: 'Give it the permission "contents: write".',
    });
  });

  test('to open the pull request, which the next run does', async () => {
    await using desk = await openDesk();
    const access = { contents: 'write', 'pull-requests': 'read' } as const;
    desk.github.state.tokens.half = { login: 'github-actions[bot]', access };
    await expect(propose(desk.rollingPull('half'), done)).rejects.toMatchObject({
      name: 'CannotRun',
      remedy: 'Give it the permission "pull-requests: write".',
    });
    desk.requests();
    await propose(desk.rollingPull('workflow'), done);
    expect(desk.writes()).toEqual(['POST /pulls 201']);
  });

  test('to read them', async () => {
    await using desk = await openDesk();
    desk.github.state.tokens.blind = { login: 'github-actions[bot]', access: { issues: 'write' } };
    const rolling = desk.rollingPull('blind');
    const refusals = [rolling.list(), rolling.base(undefined), rolling.readText('main', coldOven)];
    const remedies = (await Promise.allSettled(refusals)).map((settled) =>
      settled.status === 'rejected' ? settled.reason.remedy : 'none',
    );
    expect(remedies).toEqual([
      'Give it the permission "pull-requests: read".',
      'Give it the permission "contents: read".',
      'Give it the permission "contents: read".',
    ]);
  });

  test('in a repository that is archived: nothing helps but to take it out', async () => {
    await using desk = await openDesk();
    desk.github.state.repository.archived = true;
    await expect(propose(desk.rollingPull(), done)).rejects.toMatchObject({
      message: `crumb/incidents is archived, so that nobody can write the branch ${rollingBranch} there.`,
    });
  });
});

describe('a refusal by settings', () => {
  /** Makes a write of a GitHub that answers it so, and returns why it cannot be made. */
  async function refused(
    status: number,
    message: string,
    attempt: (place: RollingPlace, write: () => Promise<unknown>) => Promise<unknown>,
  ): Promise<unknown> {
    const server = createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    const client = createGitHubClient({ apiUrl: `http://127.0.0.1:${address.port}`, token: 'secret' });
    const name = { owner: 'crumb', repo: 'incidents' };
    const place = { client, name, repository: 'crumb/incidents', branch: rollingBranch };
    try {
      return await attempt(place, () => anyWrite(client)).catch((error: unknown) => error);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  const anyWrite = (client: GitHubClient): Promise<unknown> => client.request('PATCH /anything');

  test('that keeps Actions from opening pull requests says where to allow it', async () => {
    const message = 'GitHub Actions is not permitted to create or approve pull requests.';
    expect(await refused(403, message, writingPull)).toMatchObject({
      name: 'CannotRun',
      message: `GitHub Actions may not open pull requests in crumb/incidents, so that the branch ${rollingBranch} waits without one.`,
      remedy: expect.stringMatching(/^Turn on "Allow GitHub Actions to create and approve pull requests"/),
    });
  });

  test.each([
    [422, 'Repository rule violations found\n\nCannot force-push to this branch'],
    [422, 'Repository rule violations found\n\nCannot create ref due to creations being restricted.'],
    [422, 'Changes must be made through a pull request.'],
    [403, 'Cannot update this protected ref.'],
    [409, 'Protected branch update failed for refs/heads/lookback/action-items.'],
  ])('that protects the branch (%i %j) says to leave it out', async (status, message) => {
    expect(await refused(status, message, writingBranch)).toMatchObject({
      name: 'CannotRun',
      message: expect.stringMatching(
        /^The rules of crumb\/incidents protect the branch lookback\/action-items: /,
      ),
      remedy: expect.stringMatching(/^Leave lookback\/action-items out of its branch protection/),
    });
  });

  test('that only sounds alike is none of these', async () => {
    expect(
      await refused(403, 'Resource protected by organization SAML enforcement.', writingBranch),
    ).toMatchObject({ remedy: 'Give it the permission "contents: write".' });
    expect(await refused(422, 'Reference update failed', writingBranch)).toMatchObject({
      message: expect.stringMatching(/^GitHub refused to write the branch/),
    });
  });
});
