import { expect, test } from 'vitest';
import type { ErrandOptions } from '../../src/app/review-errands.ts';
import { changed, coldOven, crumb, incident, policy } from './crumb.ts';
import { type Stage, setStage } from './stage.ts';

const reworded = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) };
const asking: ErrandOptions = { labels: false, mostReviewers: 6 };

/** The people and the teams that are asked now. */
function requested({ github }: Stage, pull: number) {
  const found = github.state.issues.find(({ number }) => number === pull)?.pull;
  return { people: found?.requestedUsers, teams: found?.requestedTeams };
}

/** The requests to ask somebody, each by whom it was for. */
function posts({ github }: Stage): unknown[] {
  return github.requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/requested_reviewers'))
    .map(({ body }) => body);
}

const membersOf = (team: string, members: string) =>
  policy.replace(`handle: "@crumb/${team}"`, `members: [${members}]`);

test('the teams that can give what is missing are asked, once each', async () => {
  await using stage = await setStage();
  const pull = await stage.propose(reworded);
  expect(await stage.enforce(pull, { errands: asking })).toMatchObject({
    errands: { asked: ['@crumb/incident-review', '@crumb/ovens'], refused: [] },
  });
  expect(await stage.enforce(pull, { errands: asking })).toMatchObject({
    errands: { asked: [], refused: [] },
  });
  expect(requested(stage, pull)).toEqual({ people: [], teams: ['incident-review', 'ovens'] });
  expect(posts(stage)).toEqual([{ team_reviewers: ['incident-review'] }, { team_reviewers: ['ovens'] }]);
});

test('who has answered is not asked again, nor for what somebody else gave', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(reworded, { branch: 'oven' });
  await stage.enforce(pull, { errands: asking });
  await github.review(pull, { login: 'baker', state: 'APPROVED' });
  await github.review(pull, { login: 'reader', state: 'COMMENTED' });
  expect(requested(stage, pull)).toEqual({ people: [], teams: [] });
  await github.push(
    'oven',
    { [coldOven]: incident({ severity: 'sev1', title: 'Again' }) },
    { author: 'apprentice' },
  );
  await stage.enforce(pull, { errands: asking });
  expect(requested(stage, pull)).toEqual({ people: [], teams: [] });
  expect(posts(stage)).toHaveLength(2);
});

test('a request that was taken back stays back', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(reworded);
  await stage.enforce(pull, { errands: asking });
  const response = await fetch(`${github.url}/repos/crumb/incidents/pulls/${pull}/requested_reviewers`, {
    method: 'DELETE',
    headers: { authorization: 'Bearer of-keeper', 'content-type': 'application/json' },
    body: JSON.stringify({ reviewers: [], team_reviewers: ['ovens'] }),
  });
  expect(response.status).toBe(200);
  await stage.enforce(pull, { errands: asking });
  expect(requested(stage, pull)).toEqual({ people: [], teams: ['incident-review'] });
});

test('where a team has no handle its few members are asked, without those who had a part in the change', async () => {
  const listed = membersOf('ovens', '"@baker", "@apprentice", "@miller"');
  await using stage = await setStage(changed(crumb, { 'lookback.yml': listed }));
  const { github } = stage;
  const branch = 'oven';
  const pull = await stage.propose(reworded, { branch });
  await github.push(
    branch,
    { [coldOven]: incident({ severity: 'sev1', title: 'By two' }) },
    { author: 'miller' },
  );
  await stage.enforce(pull, { errands: asking });
  expect(requested(stage, pull)).toEqual({ people: ['baker'], teams: ['incident-review'] });
});

test('four who could all give the same are not asked one by one', async () => {
  const listed = membersOf('ovens', '"@baker", "@keeper", "@miller", "@seller"');
  await using stage = await setStage(changed(crumb, { 'lookback.yml': listed }));
  const pull = await stage.propose(reworded);
  await stage.enforce(pull, { errands: asking });
  expect(requested(stage, pull)).toEqual({ people: [], teams: ['incident-review'] });
});

test('no more are asked than the operator wants, whoever asked the others', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(reworded);
  const one = { labels: false, mostReviewers: 1 };
  expect(await stage.enforce(pull, { errands: one })).toMatchObject({
    errands: { asked: ['@crumb/incident-review'] },
  });
  expect(await stage.enforce(pull, { errands: one })).toMatchObject({ errands: { asked: [] } });
  expect(requested(stage, pull)).toEqual({ people: [], teams: ['incident-review'] });
  expect(await stage.enforce(pull, { errands: { labels: false, mostReviewers: 0 } })).toMatchObject({
    errands: { asked: [] },
  });
  expect(github.state.events.filter(({ kind }) => kind === 'review_requested')).toHaveLength(1);
});

test('nobody is asked to look at a draft, or where nothing is missing', async () => {
  await using stage = await setStage();
  const { github } = stage;
  await github.push('oven', reworded, { author: 'apprentice' });
  const draft = await github.openPull({ head: 'oven', author: 'apprentice', title: 'Soon', draft: true });
  await stage.enforce(draft, { errands: asking });
  const nothing = await stage.propose({ 'incidents/README.md': '# How we write\n' }, { branch: 'readme' });
  await stage.enforce(nothing, { errands: asking });
  expect(posts(stage)).toEqual([]);
});

test('a team that cannot be asked is a note, and its few members are asked in its place', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(reworded);
  github.state.teams.splice(
    0,
    github.state.teams.length,
    ...github.state.teams.filter(({ slug }) => slug !== 'ovens'),
  );
  const listed = policy.replace('handle: "@crumb/ovens"', 'handle: "@crumb/ovens", members: ["@baker"]');
  await github.push('main', { 'lookback.yml': listed }, { author: 'keeper' });
  expect(await stage.enforce(pull, { errands: asking })).toMatchObject({
    errands: {
      asked: ['@crumb/incident-review', 'baker'],
      refused: [
        expect.stringMatching(
          /^No review was requested of @crumb\/ovens: GitHub answered "Reviews may only be requested from collaborators\./,
        ),
      ],
    },
  });
  expect(requested(stage, pull)).toEqual({ people: ['baker'], teams: ['incident-review'] });
});

test('a token that may only read asks nobody, and is no error', async () => {
  await using stage = await setStage();
  const pull = await stage.propose(reworded, { branch: 'stranger:oven', author: 'stranger' });
  expect(await stage.enforce(pull, { token: 'fork', errands: asking })).toMatchObject({
    is: 'judged',
    status: { written: false },
    errands: undefined,
  });
  expect(posts(stage)).toEqual([]);
});
