import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import { changed, coldOven, crumb, incident, lateRolls, policy } from '../crumb.ts';
import { gitOf } from '../merge-queue.ts';
import type { Attempt } from './attempt.ts';
import type { GuardedBakery } from './guarded-bakery.ts';

const path = 'incidents/2026/2026-06-01-short-flour.md';
const mild = { [path]: incident({ severity: 'sev3' }) };
const worse = { [path]: incident({ severity: 'sev1' }) };
const told = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) };
const untold = { [coldOven]: incident({ severity: 'sev1', title: 'Nothing happened' }) };
const everybody = { approvedBy: ['baker', 'reader'] };
const stale = 'approved: does not count; it was given to an earlier commit';
const expected = { status: 405, message: 'Required status check "lookback/review" is expected.' };
const outdated = { status: 405, message: 'The head branch is not up to date with the base branch.' };

/** A pull request that has everything, and its commit. */
async function granted(bakery: GuardedBakery, changes = told): Promise<{ pull: number; head: string }> {
  const pull = await bakery.propose(changes, everybody);
  await bakery.judge(pull);
  expect(bakery.stateOf(bakery.head(pull))).toBe('success');
  return { pull, head: bakery.head(pull) };
}

function push(
  bakery: GuardedBakery,
  pull: number,
  changes: Record<string, string | null>,
  more: object = {},
) {
  return bakery.github.push(bakery.branchOf(pull), changes, { author: 'apprentice', ...more });
}

/** It is granted, then something happens to it, and the button is pressed before anybody has judged that. */
function afterGreen(
  name: string,
  happen: (bakery: GuardedBakery, pull: number, head: string) => Promise<unknown>,
  says: readonly string[],
  early = expected,
): Attempt {
  return {
    name,
    make: async (bakery) => {
      const { pull, head } = await granted(bakery);
      await happen(bakery, pull, head);
      expect(await bakery.merge(pull, 'apprentice')).toEqual(early);
      return { pull, says };
    },
  };
}

/** A minor change is granted, main goes on, and the branch is brought up to date. */
function behind(
  name: string,
  land: Record<string, string | null>,
  update: Record<string, string | null>,
  says: readonly string[],
): Attempt {
  return {
    name,
    make: async (bakery) => {
      const pull = await bakery.propose({ ...update, 'notes/flour.md': '# Flour, told well\n' });
      await bakery.judge(pull);
      expect(bakery.stateOf(bakery.head(pull))).toBe('success');
      await bakery.github.push('main', land, { author: 'keeper' });
      expect(await bakery.merge(pull, 'apprentice')).toEqual(outdated);
      const merged = gitOf(bakery)('merge-tree', '--write-tree', 'refs/heads/main', bakery.head(pull));
      await mergeTree(bakery, pull, merged);
      await bakery.approve(pull, 'miller');
      return { pull, says };
    },
  };
}

/** Brings a branch up to date with main as the button for that does. */
async function mergeTree(bakery: GuardedBakery, pull: number, tree: string): Promise<void> {
  const git = gitOf(bakery);
  const parents = ['-p', bakery.head(pull), '-p', bakery.tip()];
  const commit = git('-c', 'user.name=apprentice', 'commit-tree', tree, ...parents, '-m', 'Bring up to date');
  git('update-ref', `refs/heads/${bakery.branchOf(pull)}`, commit);
  await bakery.ask('apprentice', 'GET', `/pulls/${pull}`);
}

/** Of whoever is quicker than those who look. */
export const attempts: readonly Attempt[] = [
  afterGreen('a push after the approvals', (bakery, pull) => push(bakery, pull, untold), [stale]),
  afterGreen(
    'a forced push of something else',
    (bakery, pull) => push(bakery, pull, untold, { parent: 'main' }),
    [stale],
  ),
  afterGreen(
    'the same words in another commit',
    (bakery, pull) => push(bakery, pull, told, { parent: 'main', message: 'Again' }),
    [stale],
  ),
  afterGreen(
    'pushing something and taking it back',
    async (bakery, pull) => {
      await push(bakery, pull, { 'lookback.yml': 'title: Mine\n' });
      await push(bakery, pull, { 'lookback.yml': policy });
    },
    [stale],
  ),
  afterGreen(
    'approving the commit that was approved before',
    async (bakery, pull, head) => {
      await push(bakery, pull, untold);
      await bakery.github.review(pull, { login: 'baker', state: 'APPROVED', commit: head });
      await bakery.github.review(pull, { login: 'reader', state: 'APPROVED', commit: head });
    },
    [stale],
  ),
  afterGreen(
    'closing it, pushing, and opening it again',
    async (bakery, pull) => {
      await bakery.ask('apprentice', 'PATCH', `/pulls/${pull}`, { state: 'closed' });
      await push(bakery, pull, untold);
      expect((await bakery.ask('apprentice', 'PATCH', `/pulls/${pull}`, { state: 'open' })).status).toBe(200);
    },
    [stale],
  ),
  {
    name: 'a push from the minor to the critical after a friend approved',
    make: async (bakery) => {
      const pull = await bakery.propose(mild);
      await bakery.judge(pull);
      await push(bakery, pull, worse);
      expect(await bakery.merge(pull, 'apprentice')).toEqual(expected);
      await bakery.approve(pull, 'miller');
      return { pull, says: [`\`${path}\` is \`sev1\` at the head`] };
    },
  },
  {
    name: 'a push while the verdict is found',
    make: async (bakery) => {
      const pull = await bakery.propose(told, everybody);
      const judged = bakery.head(pull);
      await bakery.judge(pull, { meanwhile: () => push(bakery, pull, untold) });
      expect(bakery.stateOf(judged)).toBe('failure');
      expect(bakery.github.state.statuses.at(-1)?.description).toContain(
        'this verdict is about an earlier commit and lets nothing pass',
      );
      expect(await bakery.merge(pull, 'apprentice')).toEqual(expected);
      return { pull, says: [stale] };
    },
  },
  {
    name: 'showing other commits while the authors are read',
    make: async (bakery) => {
      const branch = 'swapped';
      await bakery.github.push(branch, told, { author: 'baker' });
      const pull = await bakery.github.openPull({ head: branch, author: 'apprentice', title: 'Told anew' });
      await bakery.approve(pull, 'baker', 'reader');
      const judged = bakery.head(pull);
      const git = gitOf(bakery);
      const aroundCommits = {
        before: () => push(bakery, pull, told, { parent: 'main' }),
        after: async () => git('update-ref', `refs/heads/${branch}`, judged),
      };
      return { pull, how: { aroundCommits }, says: ['The pull request moved on to', 'lets nothing pass'] };
    },
  },
  {
    name: 'taking the approval back while the verdict is written',
    make: async (bakery) => {
      const pull = await bakery.propose(told, everybody);
      let times = 0;
      const meanwhile = async () => {
        times += 1;
        if (times === 1) await bakery.github.review(pull, { login: 'reader', state: 'CHANGES_REQUESTED' });
      };
      return { pull, how: { meanwhile }, says: ['changes requested by reader'] };
    },
  },
  {
    name: 'reviewing as long as anybody judges',
    make: async (bakery) => {
      const pull = await bakery.propose(told, everybody);
      const meanwhile = () => bakery.github.review(pull, { login: 'miller', state: 'COMMENTED' });
      return { pull, how: { meanwhile }, says: ['was reviewed again each time its verdict had been found'] };
    },
  },
  {
    name: 'opening it into a branch with a weaker policy, and turning it to main when it is granted there',
    make: async (bakery) => {
      const { github } = bakery;
      await github.push(
        'lax',
        { 'lookback.yml': policy.replace('approvals: 2', 'approvals: 0') },
        { author: 'apprentice' },
      );
      await github.push('detour', told, { author: 'apprentice' });
      const pull = await github.openPull({
        head: 'detour',
        base: 'lax',
        author: 'apprentice',
        title: 'Told',
      });
      expect(await bakery.judge(pull)).toContain('only what goes into main is judged, by the policy there');
      expect((await bakery.ask('apprentice', 'PATCH', `/pulls/${pull}`, { base: 'main' })).status).toBe(200);
      expect(await bakery.merge(pull, 'apprentice')).toEqual(expected);
      return { pull, says: ['Missing: 2 approvals, @crumb/incident-review, @crumb/ovens'] };
    },
  },
  {
    name: 'a status that the same commit has from a pull request into another branch',
    make: async (bakery) => {
      const { github } = bakery;
      await github.push(
        'relaxed',
        { 'lookback.yml': policy.replace('approvals: 2', 'approvals: 0') },
        { author: 'apprentice' },
      );
      const pull = await bakery.propose(told, { approvedBy: [] });
      const other = await github.openPull({
        head: bakery.branchOf(pull),
        base: 'relaxed',
        author: 'apprentice',
        title: 'Told',
      });
      await bakery.judge(other);
      expect(await bakery.merge(pull, 'apprentice')).toEqual(expected);
      return { pull, says: ['Missing: 2 approvals'] };
    },
  },
  {
    name: 'a draft that nobody looks at',
    make: async (bakery) => {
      await bakery.github.push('draft', told, { author: 'apprentice' });
      const pull = await bakery.github.openPull({
        head: 'draft',
        author: 'apprentice',
        title: 'Told',
        draft: true,
      });
      await bakery.approve(pull, 'miller');
      return { pull, says: ['The pull request is a draft.', 'one of `@baker`'] };
    },
  },
  behind(
    'a policy that is stricter by now',
    {
      'lookback.yml': policy.replace(
        'description: Some bread is late.',
        'description: Late.\n    review: { groups: [shop] }',
      ),
    },
    mild,
    ['a member of `@crumb/shop` | missing | one of `@seller`'],
  ),
  behind(
    'words for a minor one that is critical on main by now',
    { [lateRolls]: incident({ title: 'Rolls were late', severity: 'sev1', services: 'online-orders' }) },
    { [lateRolls]: `${crumb[lateRolls]}\nAnd nobody minded.\n` },
    [`\`${lateRolls}\` is \`sev1\``],
  ),
  {
    name: 'words in a note that somebody else makes an incident of',
    make: async (bakery) => {
      const note = 'notes/cold-cellar.md';
      const cellar = 'incidents/2026/2026-06-03-cold-cellar.md';
      const text = `${incident({ severity: 'sev1', title: 'The cellar froze' })}\nThe thermostat was broken.\n\nNobody looked.\n`;
      await bakery.github.push('main', { [note]: text }, { author: 'keeper' });
      const pull = await bakery.propose({ [note]: text.replace('Nobody looked', 'All went well') });
      await bakery.judge(pull);
      expect(bakery.stateOf(bakery.head(pull))).toBe('success');
      await bakery.github.push('main', { [note]: null, [cellar]: text }, { author: 'keeper' });
      expect(await bakery.merge(pull, 'apprentice')).toEqual(outdated);
      await mergeTree(
        bakery,
        pull,
        gitOf(bakery)('merge-tree', '--write-tree', 'refs/heads/main', bakery.head(pull)),
      );
      expect(gitOf(bakery)('show', `${bakery.head(pull)}:${cellar}`)).toContain('All went well');
      await bakery.approve(pull, 'miller');
      return { pull, says: [`\`${cellar}\` is \`sev1\``] };
    },
  },
  {
    name: 'so many commits that not all authors are listed',
    make: async (bakery) => {
      const pull = await bakery.propose(told, { approvedBy: [] });
      const branch = `refs/heads/${bakery.branchOf(pull)}`;
      const who = 'baker <baker@users.noreply.github.com>';
      const commits = Array.from(
        { length: 250 },
        (_, number) => `commit ${branch}\ncommitter ${who} ${1_774_000_000 + number} +0000\ndata 1\n.\n`,
      );
      commits[0] += `from ${branch}^0\n`;
      const args = ['--git-dir', bakery.github.repositoryPath, 'fast-import', '--quiet'];
      execFileSync('git', args, { input: commits.join('') });
      await bakery.ask('apprentice', 'GET', `/pulls/${pull}`);
      await bakery.approve(pull, 'baker', 'reader');
      return { pull, says: ['GitHub lists only 250, so not all authors are known.'] };
    },
  },
  {
    name: 'keeping GitHub from answering after it was granted',
    make: async (bakery) => {
      const { pull } = await granted(bakery);
      await bakery.github.review(pull, { login: 'reader', state: 'CHANGES_REQUESTED' });
      bakery.github.fault({ kind: 'primary-rate-limit', path: /permission/, resetInSeconds: 3600 });
      return { pull, says: ['error: GitHub takes no more requests'] };
    },
  },
  {
    name: 'a base that has no policy any more',
    make: async (bakery) => {
      await bakery.github.push('main', { 'lookback.yml': null }, { author: 'keeper' });
      const pull = await bakery.propose({
        ...told,
        'lookback.yml': policy.replace('approvals: 2', 'approvals: 0'),
      });
      return {
        pull,
        says: ['error: The base has no lookback.yml: nothing can be judged before one has landed there.'],
      };
    },
  },
  {
    name: 'a base whose policy does not hold together any more',
    make: async (bakery) => {
      const files = changed({}, { 'lookback.yml': `${policy}colour: red\n` });
      await bakery.github.push('main', files, { author: 'keeper' });
      const pull = await bakery.propose(told);
      return {
        pull,
        says: ['error: lookback.yml at the base is not valid, so there is no policy to judge by.'],
      };
    },
  },
];
