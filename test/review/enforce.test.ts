import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { changed, coldOven, crumb, incident, policy } from './crumb.ts';
import { setStage } from './stage.ts';

const reworded = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) };
const review = { context: 'lookback/review', creator: 'github-actions[bot]' };

test('a critical incident turns green with the last approval it needs, in one comment', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(reworded);
  await stage.enforce(pull);
  expect(github.state.statuses).toMatchObject([
    {
      ...review,
      sha: stage.head(pull),
      state: 'failure',
      description: 'Missing: 2 approvals, @crumb/incident-review, @crumb/ovens',
    },
  ]);
  await github.review(pull, { login: 'baker', state: 'APPROVED' });
  await stage.enforce(pull);
  await github.review(pull, { login: 'reader', state: 'APPROVED' });
  const enforced = await stage.enforce(pull);
  expect(enforced).toMatchObject({
    is: 'judged',
    status: { written: true },
    comment: { written: true },
    result: {
      headSha: stage.head(pull),
      outcome: { is: 'granted' },
      verdict: { outcomes: [{ by: ['baker', 'reader'] }, { by: ['reader'] }, { by: ['baker'] }] },
    },
  });
  expect(github.state.statuses.map(({ state, description }) => [state, description])).toEqual([
    ['failure', 'Missing: 2 approvals, @crumb/incident-review, @crumb/ovens'],
    ['failure', 'Missing: 1 approval, @crumb/incident-review'],
    ['success', 'Everything the policy asks for is given.'],
  ]);
  expect(github.state.comments).toMatchObject([{ issue: pull, author: 'github-actions[bot]' }]);
  const [comment] = github.state.comments;
  expect(comment?.body).toContain('### Review by policy: Everything the policy asks for is given.');
  expect(comment?.body).toContain(
    `| ✓ | a member of \`@crumb/ovens\` | met by \`@baker\` |  | \`${coldOven}\` affects \`oven-control\`, which the team owns |`,
  );
});

test('only what is needed is asked of GitHub, and nothing twice', async () => {
  await using stage = await setStage();
  const pull = await stage.propose(reworded);
  await stage.github.review(pull, { login: 'baker', state: 'APPROVED' });
  const before = stage.github.requests.length;
  await stage.enforce(pull);
  const api = '/repos/crumb/incidents';
  expect(
    stage.github.requests.slice(before).map(({ method, path, login }) => `${method} ${path} ${login}`),
  ).toEqual([
    `GET ${api}/pulls/${pull} github-actions[bot]`,
    `GET ${api}/pulls/${pull} github-actions[bot]`,
    `GET ${api}/pulls/${pull}/commits?per_page=100 github-actions[bot]`,
    `GET ${api}/pulls/${pull}/reviews?per_page=100 github-actions[bot]`,
    'GET /orgs/crumb/teams/incident-review/members?per_page=100 team-reader[bot]',
    'GET /orgs/crumb/teams/ovens/members?per_page=100 team-reader[bot]',
    `GET ${api}/collaborators/baker/permission github-actions[bot]`,
    `GET ${api}/collaborators/reader/permission github-actions[bot]`,
    `GET ${api}/pulls/${pull} github-actions[bot]`,
    `POST ${api}/statuses/${stage.head(pull)} github-actions[bot]`,
    // Somebody may have reviewed meanwhile, and another run have said so already.
    `GET ${api}/pulls/${pull} github-actions[bot]`,
    `GET ${api}/pulls/${pull}/reviews?per_page=100 github-actions[bot]`,
    `GET ${api}/issues/${pull}/comments?per_page=100 github-actions[bot]`,
    `POST ${api}/issues/${pull}/comments github-actions[bot]`,
    // Another run may have begun one at the same moment.
    `GET ${api}/issues/${pull}/comments?per_page=100 github-actions[bot]`,
    'GET /user github-actions[bot]',
  ]);
});

test('an approval goes stale with a push, and a dismissal brings no older one back', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(
    { 'incidents/2026/2026-06-01-short-flour.md': incident({ severity: 'sev3' }) },
    { branch: 'flour' },
  );
  await github.review(pull, { login: 'miller', state: 'APPROVED' });
  expect(await stage.enforce(pull)).toMatchObject({ result: { outcome: { is: 'granted' } } });
  await github.push(
    'flour',
    { 'incidents/2026/2026-06-01-short-flour.md': incident({ title: 'More' }) },
    { author: 'apprentice' },
  );
  expect(await stage.enforce(pull)).toMatchObject({
    result: { outcome: { is: 'refused' }, verdict: { reviews: [{ counts: false, why: 'stale-commit' }] } },
  });
  await github.review(pull, { login: 'MILLER', state: 'APPROVED' });
  const again = await github.review(pull, { login: 'miller', state: 'APPROVED' });
  const last = github.state.reviews.find(({ id }) => id === again);
  if (last !== undefined) last.state = 'DISMISSED';
  expect(await stage.enforce(pull)).toMatchObject({
    result: {
      outcome: { is: 'refused' },
      verdict: {
        reviews: [
          { counts: false, why: 'superseded' },
          { counts: false, why: 'superseded' },
          { counts: false, why: 'dismissed' },
        ],
      },
    },
  });
});

test('more reviews than fit on a page are all read', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose({
    'incidents/2026/2026-06-01-short-flour.md': incident({ severity: 'sev3' }),
  });
  for (let number = 0; number < 105; number += 1)
    await github.review(pull, { login: 'seller', state: 'COMMENTED' });
  await github.review(pull, { login: 'miller', state: 'APPROVED' });
  await github.review(pull, { login: 'baker', state: 'CHANGES_REQUESTED' });
  const enforced = await stage.enforce(pull);
  expect(enforced).toMatchObject({
    result: { verdict: { granted: false, objections: ['baker'], outcomes: [{ by: ['miller'] }] } },
  });
  expect(github.state.statuses.at(-1)).toMatchObject({
    state: 'failure',
    description: 'changes requested by baker',
  });
});

test('a push while the verdict is found lets nothing pass', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const path = 'incidents/2026/2026-06-01-short-flour.md';
  const pull = await stage.propose({ [path]: incident({ severity: 'sev3' }) }, { branch: 'flour' });
  const judged = stage.head(pull);
  await github.review(pull, { login: 'miller', state: 'APPROVED' });
  const enforced = await stage.enforce(pull, {
    meanwhile: () =>
      github.push('flour', { [path]: incident({ severity: 'sev1' }) }, { author: 'apprentice' }),
  });
  expect(enforced).toMatchObject({
    result: {
      headSha: judged,
      verdict: { granted: true },
      outcome: { is: 'moved', headNow: stage.head(pull) },
    },
  });
  expect(stage.head(pull)).not.toBe(judged);
  expect(github.state.statuses).toMatchObject([{ ...review, sha: judged, state: 'error' }]);
});

test('the policy is that of the base branch now, not when the pull request was opened', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose({
    'incidents/2026/2026-06-01-short-flour.md': incident({ severity: 'sev3' }),
  });
  await github.review(pull, { login: 'miller', state: 'APPROVED' });
  const stricter = policy.replace(
    'description: Some bread is late.',
    'description: Late.\n    review: { groups: [shop] }',
  );
  await github.push('main', { 'lookback.yml': stricter }, { author: 'keeper' });
  await stage.enforce(pull);
  expect(github.state.statuses).toMatchObject([{ state: 'failure', description: 'Missing: @crumb/shop' }]);
});

test('a head that was another only while its commits were listed lets nothing pass', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const path = 'incidents/2026/2026-06-01-short-flour.md';
  const text = incident({ severity: 'sev3' });
  await github.push('flour', { [path]: text }, { author: 'miller' });
  const pull = await github.openPull({ head: 'flour', author: 'apprentice', title: 'Short of flour' });
  await github.review(pull, { login: 'miller', state: 'APPROVED' });
  const judged = stage.head(pull);
  const gitDirectory = ['--git-dir', github.repositoryPath];
  let other = '';
  const enforced = await stage.enforce(pull, {
    aroundCommits: {
      before: async () => {
        other = await github.push('flour', { [path]: text }, { author: 'apprentice', parent: 'main' });
      },
      after: async () => {
        execFileSync('git', [...gitDirectory, 'update-ref', 'refs/heads/flour', judged]);
      },
    },
  });
  expect(stage.head(pull)).toBe(judged);
  expect(enforced).toMatchObject({ result: { headSha: judged, outcome: { is: 'moved', headNow: other } } });
  expect(github.state.statuses).toMatchObject([{ ...review, sha: judged, state: 'error' }]);
});

test('a critical incident by someone unknown is not granted, and says how it could be', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const author = { name: 'Night shift', email: 'night@crumb.example' };
  await github.push('oven', reworded, { author });
  const pull = await github.openPull({ head: 'oven', author: 'apprentice', title: 'Told anew' });
  await github.review(pull, { login: 'baker', state: 'APPROVED' });
  await github.review(pull, { login: 'reader', state: 'APPROVED' });
  expect(await stage.enforce(pull)).toMatchObject({
    result: {
      outcome: { is: 'refused' },
      verdict: { outcomes: [{ met: true }, { met: true }, { met: true }], unknownContributors: 1 },
      notes: [{ note: 'unknown-contributors', count: 1, worst: 'sev1' }],
    },
  });
  expect(github.state.statuses).toMatchObject([
    { ...review, state: 'failure', description: '1 contributor without a known account' },
  ]);
  const body = github.state.comments[0]?.body;
  expect(body).toContain('### Review by policy: Not yet: 1 contributor not known.');
  expect(body).toContain(
    '- 1 address of authors, committers or co-authors leads to no account that is known here, so an approval of their own could not be told apart. What is judged as `sev1` is not granted so: amend the commits with addresses that are linked to accounts, or with the private ones GitHub gives (…@users.noreply.github.com), and push again.',
  );
});

test('a minor incident by someone unknown is granted with a note', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const path = 'incidents/2026/2026-06-01-short-flour.md';
  const author = { name: 'Night shift', email: 'night@crumb.example' };
  await github.push('flour', { [path]: incident({ severity: 'sev3' }) }, { author });
  const pull = await github.openPull({ head: 'flour', author: 'apprentice', title: 'Short of flour' });
  await github.review(pull, { login: 'miller', state: 'APPROVED' });
  expect(await stage.enforce(pull)).toMatchObject({
    result: {
      outcome: { is: 'granted' },
      notes: [{ note: 'unknown-contributors', count: 1, worst: undefined }],
    },
  });
});

test('the author of any commit of the proposal does not approve it', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const path = 'incidents/2026/2026-06-01-short-flour.md';
  const pull = await stage.propose({ [path]: incident({ severity: 'sev3' }) }, { branch: 'flour' });
  await github.push('flour', { [path]: incident({ title: 'More words' }) }, { author: 'miller' });
  await github.push(
    'flour',
    { [path]: incident({ title: 'Last words' }) },
    {
      author: 'apprentice',
      message: 'Last words\n\nCo-authored-by: Baker <baker@users.noreply.github.com>',
    },
  );
  await github.review(pull, { login: 'miller', state: 'APPROVED' });
  await github.review(pull, { login: 'baker', state: 'APPROVED' });
  await github.review(pull, { login: 'stranger', state: 'APPROVED' });
  await github.review(pull, { login: 'team-reader[bot]', state: 'APPROVED' });
  expect(await stage.enforce(pull)).toMatchObject({
    result: {
      outcome: { is: 'refused' },
      verdict: {
        reviews: [{ why: 'author' }, { why: 'co-author' }, { why: 'no-write-access' }, { why: 'bot' }],
      },
    },
  });
});

test('a team nobody may read keeps its requirement unmet and says why', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(reworded);
  await github.review(pull, { login: 'baker', state: 'APPROVED' });
  await github.review(pull, { login: 'reader', state: 'APPROVED' });
  await stage.enforce(pull, { teamToken: undefined });
  expect(github.state.statuses).toMatchObject([
    { state: 'failure', description: 'Missing: @crumb/incident-review, @crumb/ovens' },
  ]);
  expect(github.state.comments[0]?.body).toContain(
    'The token cannot read the members of @crumb/ovens, or there is no such team. It takes a token with the organisation permission "Members: read", or members in lookback.yml.',
  );
});

test('members that the base lists take the place of a team that cannot be read', async () => {
  const listed = policy
    .replace('handle: "@crumb/ovens"', 'handle: "@crumb/ovens", members: ["@Baker"]')
    .replace('handle: "@crumb/incident-review"', 'members: ["@reader"]');
  await using stage = await setStage(changed(crumb, { 'lookback.yml': listed }));
  const pull = await stage.propose(reworded);
  await stage.github.review(pull, { login: 'baker', state: 'APPROVED' });
  await stage.github.review(pull, { login: 'reader', state: 'APPROVED' });
  expect(await stage.enforce(pull, { teamToken: undefined })).toMatchObject({
    result: {
      outcome: { is: 'granted' },
      notes: [{ note: 'members-from-configuration', team: '@crumb/ovens' }],
    },
  });
});

test('a token that may only read says what it could not write', async () => {
  await using stage = await setStage();
  const pull = await stage.propose(reworded, { branch: 'stranger:oven', author: 'stranger' });
  expect(await stage.enforce(pull, { token: 'fork' })).toMatchObject({
    is: 'judged',
    result: { outcome: { is: 'refused' } },
    status: { written: false, why: expect.stringContaining('"statuses: write"') },
    comment: { written: false, why: expect.stringContaining('"pull-requests: write"') },
  });
  expect(stage.github.state.statuses).toEqual([]);
  expect(stage.github.state.comments).toEqual([]);
});

test('a pull request into another branch is passed over without a status', async () => {
  await using stage = await setStage();
  const { github } = stage;
  await github.push(
    'lax',
    { 'lookback.yml': policy.replace('approvals: 2', 'approvals: 0') },
    { author: 'apprentice' },
  );
  await github.push('oven', reworded, { author: 'apprentice' });
  const pull = await github.openPull({
    head: 'oven',
    base: 'lax',
    author: 'apprentice',
    title: 'Through the back door',
  });
  expect(await stage.enforce(pull)).toEqual({
    is: 'passed-over',
    why: `Pull request ${pull} goes into lax; only what goes into main is judged, by the policy there.`,
  });
  expect(github.state.statuses).toEqual([]);
});

test('somebody else’s comment that carries the marker is left alone', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(reworded);
  github.comment(pull, { author: 'apprentice', body: '<!-- lookback/review -->\nAll is well.' });
  await stage.enforce(pull);
  await stage.enforce(pull, { token: 'of-keeper' });
  await stage.enforce(pull, { token: 'of-keeper' });
  expect(github.state.comments.map(({ author, body }) => [author, body.includes('Not yet')])).toEqual([
    ['apprentice', false],
    ['github-actions[bot]', true],
    ['keeper', true],
  ]);
});

test('a change that needs nobody gets its status and no comment', async () => {
  await using stage = await setStage();
  const pull = await stage.propose({ 'incidents/README.md': '# How we write\n' });
  await stage.enforce(pull);
  expect(stage.github.state.statuses).toMatchObject([
    { state: 'success', description: 'The policy asks for no approval of this change.' },
  ]);
  expect(stage.github.state.comments).toEqual([]);
});

test('a base without a policy is an error on the commit', async () => {
  await using stage = await setStage({ 'README.md': '# Crumb\n' });
  const pull = await stage.propose({ 'lookback.yml': policy });
  await expect(stage.enforce(pull)).rejects.toThrow('The base has no lookback.yml');
  expect(stage.github.state.statuses).toMatchObject([
    {
      ...review,
      state: 'error',
      description: 'The base has no lookback.yml: nothing can be judged before one has landed there.',
    },
  ]);
});

test('an older success does not outlive a verdict that could not be found', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose({
    'incidents/2026/2026-06-01-short-flour.md': incident({ severity: 'sev3' }),
  });
  await github.review(pull, { login: 'miller', state: 'APPROVED' });
  await stage.enforce(pull);
  await github.review(pull, { login: 'miller', state: 'CHANGES_REQUESTED' });
  github.fault({ kind: 'primary-rate-limit', path: /permission/, resetInSeconds: 3600 });
  await expect(stage.enforce(pull)).rejects.toThrow(/^GitHub takes no more requests/);
  expect(github.state.statuses.map(({ state }) => state)).toEqual(['success', 'error']);
});

test('a status or a comment that was written although the answer got lost is written once', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(reworded);
  const lost = github.fault({ kind: 'error-after-write', method: 'POST', path: /comments$/ });
  expect(await stage.enforce(pull)).toMatchObject({ comment: { written: true } });
  expect(lost.struck).toBe(1);
  expect(github.state.comments).toHaveLength(1);
});

test('words of strangers notify nobody and stay words', async () => {
  await using stage = await setStage();
  const path = 'incidents/2026/`@crumb|shop` #1 <img src=x>\n::error::\u202e.md';
  const pull = await stage.propose({ [path]: incident({ severity: 'sev3' }) });
  await stage.enforce(pull);
  const body = stage.github.state.comments[0]?.body ?? '';
  expect(body).toContain('`incidents/2026/’@crumb¦shop’ #1 <img src=x>�::error::�.md`');
  const outsideOfCode = body.replaceAll(/`[^`\n]*`/g, '');
  expect(outsideOfCode).not.toMatch(/@|<img|#\d/);
});

test('credentials that a checkout left behind do not get in the way', async () => {
  await using stage = await setStage();
  const pull = await stage.propose({ 'incidents/README.md': '# How we write\n' });
  const key = `http.${stage.github.url}/.extraheader`;
  execFileSync('git', ['-C', stage.folder, 'config', key, 'AUTHORIZATION: basic ZXhwaXJlZDpleHBpcmVk']);
  expect(await stage.enforce(pull)).toMatchObject({ result: { outcome: { is: 'granted' } } });
});

test('a pull request with more commits than are listed is not judged', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose({ 'incidents/README.md': '# 0\n' }, { branch: 'many' });
  const who = 'apprentice <apprentice@users.noreply.github.com>';
  const commits = Array.from(
    { length: 250 },
    (_, number) => `commit refs/heads/many\ncommitter ${who} ${1_774_000_000 + number} +0000\ndata 1\n.\n`,
  );
  commits[0] += 'from refs/heads/many^0\n';
  execFileSync('git', ['-C', github.repositoryPath, 'fast-import', '--quiet'], { input: commits.join('') });
  await expect(stage.enforce(pull)).rejects.toThrow(
    'The pull request has 251 commits and GitHub lists only 250, so not all authors are known.',
  );
  expect(github.state.statuses).toMatchObject([{ ...review, state: 'error' }]);
});
