import { expect, test } from 'vitest';
import { reviewEvent } from '../../src/app/review-event.ts';
import { refuseUnknownGroup } from '../../src/app/review-group.ts';
import { openReview } from '../../src/io/github/review-access.ts';
import { groupExplanation, groupHeadline } from '../../src/review/reporters/group.ts';
import { changed, coldOven, crumb, incident, lateRolls, policy } from './crumb.ts';
import { gitOf, groupEvent, judgeQueue, queue } from './merge-queue.ts';
import { type Stage, setStage } from './stage.ts';

const flour = 'incidents/2026/2026-06-01-short-flour.md';
const yeast = 'incidents/2026/2026-06-02-old-yeast.md';

/** A minor incident that the miller approved. */
async function approved(stage: Stage, path: string, branch: string): Promise<number> {
  const pull = await stage.propose({ [path]: incident({ title: branch }) }, { branch });
  await stage.github.review(pull, { login: 'miller', state: 'APPROVED' });
  return pull;
}

function statuses({ github }: Stage) {
  return github.state.statuses.map(({ sha, state, description, context }) => ({
    sha,
    state,
    description,
    context,
  }));
}

const context = 'lookback/review';

test.each([
  ['merge', true],
  ['squash', true],
  ['rebase', true],
  ['merge', false],
] as const)(
  'two approved pull requests pass the queue together (%s, branches kept: %s)',
  async (method, keepsBranches) => {
    await using stage = await setStage();
    const pulls = [await approved(stage, flour, 'flour'), await approved(stage, yeast, 'yeast')];
    const { headSha, event } = queue(stage, pulls, { method, keepsBranches });
    const judged = await judgeQueue(stage, event);
    expect(judged).toMatchObject({
      is: 'judged',
      status: { written: true },
      verdict: { grants: [{ pull: pulls[0] }, { pull: pulls[1] }], uncovered: [] },
    });
    const description = 'Each of the 2 pull requests is granted, and together they ask for nothing more.';
    expect(statuses(stage)).toEqual([{ sha: headSha, state: 'success', description, context }]);
  },
);

test('a pull request whose approval was taken back does not leave the queue', async () => {
  await using stage = await setStage();
  const pulls = [await approved(stage, flour, 'flour'), await approved(stage, yeast, 'yeast')];
  await stage.github.review(pulls[0] ?? 0, { login: 'miller', state: 'CHANGES_REQUESTED' });
  const { headSha, event } = queue(stage, pulls);
  await judgeQueue(stage, event);
  const description = `Not to be merged so: not granted: #${pulls[0]}.`;
  expect(statuses(stage)).toEqual([{ sha: headSha, state: 'failure', description, context }]);
});

test('one pull request moves the severity up, the next the document it did not see: together it asks for more', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const story = '\n\nAnd the bread was late.\n';
  const first = await stage.propose(
    { [lateRolls]: incident({ title: 'Rolls were late', severity: 'sev2', services: 'online-orders' }) },
    { branch: 'worse' },
  );
  await github.review(first, { login: 'seller', state: 'APPROVED' });
  const second = await stage.propose({ [lateRolls]: `${crumb[lateRolls]}${story}` }, { branch: 'longer' });
  await github.review(second, { login: 'miller', state: 'APPROVED' });
  const { headSha, event } = queue(stage, [first, second], { method: 'squash' });
  const judged = await judgeQueue(stage, event);
  if (judged.is !== 'judged') throw new Error(judged.why);
  expect(judged.verdict.grants.map(({ result }) => result.outcome.is)).toEqual(['granted', 'granted']);
  expect(judged.verdict.uncovered).toMatchObject([
    { path: lateRolls, pulls: [second], requirement: { kind: 'team', team: 'shop' } },
  ]);
  const description = 'Not to be merged so: 1 requirement of what they make together not met.';
  expect(statuses(stage)).toEqual([{ sha: headSha, state: 'failure', description, context }]);
  const text = groupExplanation(judged.verdict);
  expect(text).toContain(
    `- \`${lateRolls}\` as it would be merged asks for a member of \`shop\` (\`${lateRolls}\` affects \`online-orders\`, which the team owns): not given in #${second}.`,
  );
  expect(text).toContain('Put them into the queue one after the other');
});

test('a policy that becomes stricter in the group holds for what comes after it', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const stricter = policy.replace(
    'description: Some bread is late.',
    'description: Late.\n    review: { groups: [shop] }',
  );
  const first = await stage.propose({ 'lookback.yml': stricter }, { branch: 'stricter' });
  await github.review(first, { login: 'keeper', state: 'APPROVED' });
  const second = await approved(stage, flour, 'flour');
  const judged = await judgeQueue(stage, queue(stage, [first, second]).event);
  expect(judged).toMatchObject({
    verdict: { uncovered: [{ path: flour, pulls: [second], requirement: { kind: 'team', team: 'shop' } }] },
  });
});

test('approvals for one document do not count for another', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const first = await stage.propose(
    { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) },
    { branch: 'oven' },
  );
  for (const login of ['baker', 'reader']) await github.review(first, { login, state: 'APPROVED' });
  const second = await stage.propose({ [yeast]: incident({ severity: 'sev1' }) }, { branch: 'yeast' });
  const judged = await judgeQueue(stage, queue(stage, [first, second]).event);
  if (judged.is !== 'judged') throw new Error(judged.why);
  expect(judged.verdict.grants.map(({ result }) => result.outcome.is)).toEqual(['granted', 'refused']);
  expect(groupHeadline(judged.verdict)).toBe(`Not to be merged so: not granted: #${second}.`);
});

test('a commit that holds more than its pull requests is not let through', async () => {
  await using stage = await setStage();
  const pull = await approved(stage, flour, 'flour');
  const git = gitOf(stage);
  const { headSha } = queue(stage, [pull]);
  const branch = git('for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads/gh-readonly-queue');
  const more = await stage.github.push(branch, { [coldOven]: null }, { author: 'apprentice' });
  await expect(judgeQueue(stage, groupEvent(branch, more))).rejects.toThrow(
    `What is in this merge group is not known: commit ${more.slice(0, 12)} is not what merging pull request ${pull} at its head makes.`,
  );
  expect(headSha).not.toBe(more);
  expect(statuses(stage)).toMatchObject([{ sha: more, state: 'error' }]);
});

test('a push while the group is in the queue lets nothing through', async () => {
  await using stage = await setStage();
  const pull = await approved(stage, flour, 'flour');
  const { event, headSha } = queue(stage, [pull]);
  await stage.github.push('flour', { [flour]: incident({ title: 'Harmless' }) }, { author: 'apprentice' });
  await stage.github.review(pull, { login: 'miller', state: 'APPROVED' });
  await expect(judgeQueue(stage, event)).rejects.toThrow('is not what merging pull request');
  expect(statuses(stage)).toMatchObject([{ sha: headSha, state: 'error' }]);
});

test.each([
  [
    'a closed pull request',
    (stage: Stage, pull: number) => {
      const issue = stage.github.state.issues.find(({ number }) => number === pull);
      if (issue !== undefined) issue.state = 'closed';
    },
    'pull request 1 is closed',
  ],
  [
    'a branch that moved on below the group',
    (stage: Stage) => stage.github.push('main', { 'README.md': '# Crumb\n' }, { author: 'keeper' }),
    'it was not made on top of what the branch is now',
  ],
  [
    'a branch of the queue that is gone',
    (stage: Stage) => {
      const git = gitOf(stage);
      const name = git('for-each-ref', '--format=%(refname)', 'refs/heads/gh-readonly-queue');
      git('update-ref', '-d', name);
    },
    'is gone, or moved',
  ],
] as const)('what is not known is an error on the commit: %s', async (_what, happen, why) => {
  await using stage = await setStage();
  const pull = await approved(stage, flour, 'flour');
  const { event, headSha } = queue(stage, [pull]);
  await happen(stage, pull);
  await expect(judgeQueue(stage, event)).rejects.toThrow(why);
  const [status] = statuses(stage);
  expect(status).toMatchObject({ sha: headSha, state: 'error' });
  expect(status?.description).toMatch(/^What is in this merge group is not known: /);
});

test('a group into another branch is passed over without a status', async () => {
  await using stage = await setStage();
  await stage.github.push('lax', { 'README.md': '# Lax\n' }, { author: 'keeper' });
  const pull = await approved(stage, flour, 'flour');
  const { event } = queue(stage, [pull], { base: 'lax' });
  expect(await judgeQueue(stage, event)).toEqual({
    is: 'passed-over',
    why: 'The merge group goes into lax; only what goes into main is judged, by the policy there.',
  });
  expect(statuses(stage)).toEqual([]);
});

test('the queue merges what was judged, and the next group is judged on top of it', async () => {
  await using stage = await setStage(changed(crumb, { 'README.md': '# Crumb\n' }));
  const pulls = [await approved(stage, flour, 'flour'), await approved(stage, yeast, 'yeast')];
  const first = queue(stage, pulls.slice(0, 1));
  await judgeQueue(stage, first.event);
  const both = queue(stage, pulls);
  gitOf(stage)('update-ref', 'refs/heads/main', first.headSha);
  const judged = await judgeQueue(stage, both.event);
  expect(judged).toMatchObject({ verdict: { baseSha: first.headSha, grants: [{ pull: pulls[1] }] } });
  expect(statuses(stage)).toMatchObject([
    { sha: first.headSha, state: 'success' },
    {
      sha: both.headSha,
      state: 'success',
      description: 'The pull request is granted, and merged it asks for nothing more.',
    },
  ]);
});

test.each([
  'refs/heads/gh-readonly-queue/main/pr-x-0000',
  'refs/heads/gh-readonly-queue/other/pr-7-0000000000000000000000000000000000000000',
  'refs/heads/main',
  'refs/tags/gh-readonly-queue/main/pr-7-0000000000000000000000000000000000000000',
])('a group at a branch that is no queue’s gets an error: %s', async (head_ref) => {
  await using stage = await setStage();
  const headSha = gitOf(stage)('rev-parse', 'refs/heads/main');
  const event = { merge_group: { head_sha: headSha, head_ref, base_ref: 'refs/heads/main' } };
  expect(reviewEvent(event)).toEqual({ about: 'unknown-group', headSha });
  const access = { repository: 'crumb/incidents', apiUrl: stage.github.url, token: 'workflow' };
  const { board } = openReview({ ...access, teamToken: undefined, pace: 'unlimited' });
  await expect(refuseUnknownGroup(board, headSha, undefined)).rejects.toThrow('is not known');
  expect(statuses(stage)).toEqual([
    {
      sha: headSha,
      state: 'error',
      context,
      description:
        'What is in this merge group is not known: its branch is not called as those of a merge queue are.',
    },
  ]);
});
