import { expect, test } from 'vitest';
import { auditFiles } from '../../src/app/review-audit.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';
import { gitHubAuditSource } from '../../src/io/github/audit-source.ts';
import { createGitHubClient } from '../../src/io/github/client.ts';
import { wasEdited } from '../../src/io/github/review-edits.ts';
import { configurationFrom } from '../../src/repository/configuration.ts';
import { renderReviewJson } from '../../src/review/reporters/json.ts';
import { renderReviewText } from '../../src/review/reporters/text.ts';
import { parseInstant } from '../../src/time/instant.ts';
import type { GitHub } from '../github/server.ts';
import { memoryTree } from '../memory-tree.ts';
import { coldOven, crumb, incident, policy } from './crumb.ts';
import { type Stage, setStage } from './stage.ts';

const reworded = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) };
const withOverride = { ...crumb, 'lookback.yml': `${policy}  override: { group: policy-owners }\n` };
const reason = 'half the town waits for bread';
const missing = '2 approvals, @crumb/incident-review, @crumb/ovens';

function override({ github, head }: Stage, pull: number, words: { login?: string; body?: string } = {}) {
  const { login = 'keeper', body = `/lookback override ${head(pull)}: ${reason}` } = words;
  return github.review(pull, { login, state: 'COMMENTED', body });
}

function said({ state }: GitHub): [string, string | null][] {
  return state.statuses.map((status) => [status.state, status.description]);
}

async function audit(github: GitHub, token = 'workflow') {
  const client = createGitHubClient({ apiUrl: github.url, token, pace: 'unlimited' });
  const source = gitHubAuditSource(client, { owner: 'crumb', repo: 'incidents' });
  const now = parseInstant('2026-03-30T00:00:00Z');
  if (now === undefined) throw new Error('There is no such time');
  const configuration = configurationFrom({
    title: 'Crumb',
    severities: {},
    teams: {},
    review: { override: { group: 'policy-owners' } },
  });
  return auditFiles({ source, tree: memoryTree({}) }, { configuration, now });
}

test('a sev1 passes by an override, which is said, kept in the comment, and found for git once it is merged', async () => {
  await using stage = await setStage(withOverride);
  const { github } = stage;
  const pull = await stage.propose(reworded);
  await github.review(pull, { login: 'seller', state: 'CHANGES_REQUESTED' });
  const review = await override(stage, pull);
  const enforced = await stage.enforce(pull, { comment: false });
  expect(enforced).toMatchObject({
    status: { written: true },
    comment: { written: true },
    result: { outcome: { is: 'overridden', override: { by: 'keeper', reason, reviewId: review } } },
  });
  expect(said(github)).toEqual([['success', `Overridden by keeper: ${reason}`]]);
  const [comment] = github.state.comments;
  expect(comment?.body.split('\n').slice(2, 6)).toEqual([
    '### Review by policy: Overridden: this passes by an emergency override, with 3 requirements not met, 1 request for changes standing.',
    '',
    '> [!WARNING]',
    expect.stringMatching(
      /^> \*\*Overridden by `@keeper` on 2026-\S+Z: `half the town waits for bread`\*\*$/,
    ),
  ]);
  expect(await audit(github)).toEqual(new Map());
  const mergeCommit = await github.mergePull(pull, { by: 'seller' });
  const files = await audit(github);
  const path = `audit/overrides/${pull}-${stage.head(pull).slice(0, 12)}.json`;
  expect([...files.keys()]).toEqual([path]);
  expect(JSON.parse(files.get(path) ?? '')).toEqual({
    pull_request: pull,
    head: stage.head(pull),
    base: expect.stringMatching(/^[0-9a-f]{40}$/),
    merged_at: expect.stringMatching(/^2026-/),
    merge_commit: mergeCommit,
    overridden_by: 'keeper',
    overridden_at: expect.stringMatching(/^2026-/),
    reason,
    review,
    missing: ['2 approvals', 'a member of @crumb/incident-review', 'a member of @crumb/ovens'],
    changes_requested_by: ['seller'],
    documents: [{ path: coldOven, severity: 'sev1' }],
    status: `Overridden by keeper: ${reason}`,
    doubts: [],
  });
  // Whoever reads it with another token knows a bot's comment as well.
  expect(await audit(github, 'of-keeper')).toEqual(files);
});

test('a reason notifies nobody and stays words wherever it is said', async () => {
  await using stage = await setStage(withOverride);
  const { github } = stage;
  const pull = await stage.propose(reworded);
  const hostile = 'see `@crumb/everyone` --> <b>**#1** | [x](https://x.example) \u{202e}now\u{7}';
  await override(stage, pull, { body: `/lookback override ${stage.head(pull)}: ${hostile}` });
  const enforced = await stage.enforce(pull);
  if (enforced.is !== 'judged') throw new Error('It was not judged');
  const shown = 'see `@crumb/everyone` --> <b>**#1** | [x](https://x.example) now';
  expect(said(github)).toEqual([
    [
      'success',
      `Overridden by keeper: ${shown.replace('@', '@\u{200b}').replace('#', '#\u{200b}').replace('://', ':\u{200b}//')}`,
    ],
  ]);
  const [comment] = github.state.comments;
  expect(comment?.body.split('\n')[5]).toMatch(
    /: `see ’@crumb\/everyone’ --> <b>\*\*#1\*\* ¦ \[x\]\(https:\/\/x\.example\) now`\*\*$/,
  );
  const text = renderReviewText(enforced.result, styleFor(false)).split('\n');
  expect(text.find((line) => line.includes('Overridden by'))).toMatch(
    /^ {2}Overridden by @keeper on 2026-\S+Z: see /,
  );
  expect(text.at(-2)).toMatch(
    /^✓ Overridden: this passes by an emergency override, with 3 requirements not met\./,
  );
  expect(JSON.parse(renderReviewJson(enforced.result))).toMatchObject({
    verdict: 'overridden',
    override: { login: 'keeper', reason: shown },
    override_attempts: [],
  });
});

test('a push takes the override away, and the comment keeps it for the case that the push is taken back', async () => {
  await using stage = await setStage(withOverride);
  const { github } = stage;
  const pull = await stage.propose(reworded);
  await override(stage, pull);
  await stage.enforce(pull);
  const [before] = github.state.comments.map(({ body }) => body.split('\n')[1]);
  await github.push(
    'proposal',
    { [coldOven]: incident({ severity: 'sev1', title: 'More' }) },
    { author: 'apprentice' },
  );
  const { result } = { result: undefined, ...(await stage.enforce(pull)) };
  expect(result).toMatchObject({
    outcome: { is: 'refused' },
    overrideTried: { group: '@crumb/policy-owners', attempts: [{ why: 'earlier-commit' }] },
  });
  expect(said(github).at(-1)).toEqual(['failure', `Missing: ${missing}`]);
  const [comment] = github.state.comments;
  expect(comment?.body.split('\n')[1]).toBe(before);
  expect(comment?.body).toContain(
    '**Overrides**\n\n- The override by `@keeper` does not count: it was given to an earlier commit; each push needs an override of its own.',
  );
  await github.mergePull(pull, { by: 'keeper' });
  expect(await audit(github)).toEqual(new Map());
});

test('words that somebody else put into the review of a member override nothing', async () => {
  await using stage = await setStage(withOverride);
  const { github } = stage;
  const pull = await stage.propose(reworded);
  const id = await github.review(pull, { login: 'keeper', state: 'APPROVED', body: 'Good.' });
  const review = github.state.reviews.find((one) => one.id === id);
  Object.assign(review ?? {}, {
    body: `/lookback override ${stage.head(pull)}: ${reason}`,
    editedAt: '2026-03-14T09:00:00Z',
  });
  expect(await stage.enforce(pull)).toMatchObject({
    result: { outcome: { is: 'refused' }, overrideTried: { attempts: [{ why: 'edited' }] } },
  });
});

test('a comment of a member, and a review of somebody else, override nothing', async () => {
  await using stage = await setStage(withOverride);
  const { github } = stage;
  const pull = await stage.propose(reworded);
  const body = `/lookback override ${stage.head(pull)}: ${reason}`;
  github.comment(pull, { author: 'keeper', body });
  await override(stage, pull, { login: 'miller' });
  expect(await stage.enforce(pull)).toMatchObject({
    result: { outcome: { is: 'refused' }, overrideTried: { attempts: [{ why: 'not-a-member' }] } },
  });
  expect(said(github)).toEqual([['failure', expect.stringMatching(/^Missing: /)]]);
});

test('where it cannot be written into the comment, it lets nothing pass', async () => {
  await using stage = await setStage(withOverride);
  const { github } = stage;
  const pull = await stage.propose(reworded);
  await override(stage, pull);
  github.state.tokens.mute = {
    login: 'github-actions[bot]',
    access: { contents: 'read', 'pull-requests': 'read', statuses: 'write' },
  };
  const enforced = await stage.enforce(pull, { token: 'mute' });
  expect(enforced).toMatchObject({
    comment: { written: false },
    result: { outcome: { is: 'refused' }, notes: [{ note: 'override-unrecorded', by: 'keeper' }] },
  });
  expect(said(github)).toEqual([['failure', `Missing: ${missing}`]]);
});

test('a change of the policy is not overridden with the rest', async () => {
  await using stage = await setStage(withOverride);
  const pull = await stage.propose({ ...reworded, 'lookback.yml': `${policy}# nothing\n` });
  await override(stage, pull);
  expect(await stage.enforce(pull)).toMatchObject({
    result: { outcome: { is: 'refused' }, overrideTried: { attempts: [{ why: 'changes-policy' }] } },
  });
});

test('who is in the group, and whether its words are its own, is asked only where somebody tries', async () => {
  await using stage = await setStage(withOverride);
  const { github } = stage;
  const pull = await stage.propose(reworded);
  await stage.enforce(pull);
  const asked = () =>
    github.requests.filter(({ path }) => /policy-owners|graphql/.test(path)).map(({ path }) => path);
  expect(asked()).toEqual([]);
  await override(stage, pull);
  await stage.enforce(pull);
  expect(asked()).toEqual(['/orgs/crumb/teams/policy-owners/members?per_page=100', '/graphql']);
});

test('whether the words of a review were changed is known on any server, and nothing else will do', async () => {
  await using stage = await setStage(withOverride);
  const { github } = stage;
  const pull = await stage.propose(reworded);
  const [kept, edited] = [await override(stage, pull), await override(stage, pull)];
  const client = createGitHubClient({
    apiUrl: `${github.url}/api/v3`,
    token: 'of-keeper',
    pace: 'unlimited',
  });
  const name = { owner: 'crumb', repo: 'incidents' };
  await client.rest.pulls.updateReview({
    ...name,
    pull_number: pull,
    review_id: edited,
    body: `/lookback override ${stage.head(pull)}: ${reason}, and more`,
  });
  const before = github.requests.length;
  expect(await wasEdited(client, name, pull, kept)).toBe(false);
  expect(await wasEdited(client, name, pull, edited)).toBe(true);
  expect(github.requests.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
    `GET /api/v3/repos/crumb/incidents/pulls/${pull}/reviews/${kept}`,
    'POST /api/graphql',
    `GET /api/v3/repos/crumb/incidents/pulls/${pull}/reviews/${edited}`,
    'POST /api/graphql',
  ]);
  Object.assign(github.state.reviews.find(({ id }) => id === kept) ?? {}, { hidden: true });
  await expect(wasEdited(client, name, pull, kept)).rejects.toMatchObject({
    message: `GitHub does not tell whether the words of the override on pull request ${pull} were changed by somebody else.`,
  });
});

test('an audit file is taken away only with the approval of whoever guards the policy', async () => {
  const file = 'audit/overrides/3-0123456789ab.json';
  await using stage = await setStage({ ...withOverride, [file]: '{}\n' });
  const pull = await stage.propose({ [file]: null });
  const enforced = await stage.enforce(pull);
  expect(enforced).toMatchObject({ result: { outcome: { is: 'refused' }, policyPaths: [file] } });
});
