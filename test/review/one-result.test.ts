import { expect, test } from 'vitest';
import { settle } from '../../src/app/review-settled.ts';
import { openReview } from '../../src/io/github/review-access.ts';
import { incident } from './crumb.ts';
import { type Stage, setStage } from './stage.ts';

const flour = { 'incidents/2026/2026-06-01-short-flour.md': incident({ severity: 'sev3' }) };

function states({ github }: Stage): string[] {
  return github.state.statuses.map(({ state }) => state);
}

test('every run says its verdict under the same one name', async () => {
  await using stage = await setStage();
  const pull = await stage.propose(flour);
  await stage.enforce(pull);
  await stage.github.review(pull, { login: 'miller', state: 'APPROVED' });
  await stage.enforce(pull);
  const named = stage.github.state.statuses.map(({ sha, context }) => `${sha} ${context}`);
  expect(new Set(named)).toEqual(new Set([`${stage.head(pull)} lookback/review`]));
  expect(stage.github.state.checkRuns).toEqual([]);
});

test('an approval that is taken back while the verdict is written does not stay granted', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(flour);
  await github.review(pull, { login: 'miller', state: 'APPROVED' });
  let times = 0;
  const enforced = await stage.enforce(pull, {
    meanwhile: async () => {
      times += 1;
      // After the reviews were read, before the verdict is written.
      if (times === 1) await github.review(pull, { login: 'miller', state: 'CHANGES_REQUESTED' });
    },
  });
  expect(enforced).toMatchObject({ result: { outcome: { is: 'refused' } } });
  expect(states(stage)).toEqual(['success', 'failure']);
});

test('where somebody reviews each time, the verdict is an error in the end', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(flour);
  const meanwhile = () => github.review(pull, { login: 'seller', state: 'COMMENTED' });
  await expect(stage.enforce(pull, { meanwhile })).rejects.toThrow(
    `Pull request ${pull} was reviewed again each time its verdict had been found.`,
  );
  expect(states(stage)).toEqual(['failure', 'failure', 'failure', 'error']);
});

test('a pull request that is pushed to after its verdict was written keeps the newer comment', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(flour, { branch: 'flour' });
  const access = {
    repository: 'crumb/incidents',
    apiUrl: github.url,
    token: 'workflow',
    teamToken: undefined,
  };
  const { host } = openReview({ ...access, pace: 'unlimited' });
  const facts = await host.pull(pull);
  const first = await stage.enforce(pull);
  if (first.is !== 'judged') throw new Error(first.why);
  const settled = await settle({
    host,
    pull: facts,
    judge: async () => ({ result: first.result, recorded: undefined }),
    write: async () => {
      await github.push('flour', { 'incidents/README.md': '# How\n' }, { author: 'apprentice' });
      return { written: true };
    },
  });
  expect(settled).toMatchObject({ overtaken: true });
});
