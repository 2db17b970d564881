import { expect, test } from 'vitest';
import type { ErrandOptions } from '../../src/app/review-errands.ts';
import { coldOven, incident, lateRolls } from './crumb.ts';
import { type Stage, setStage } from './stage.ts';

const labelling: ErrandOptions = { labels: true, mostReviewers: 0 };
const flour = 'incidents/2026/2026-06-01-short-flour.md';

function labels({ github }: Stage, pull: number): string[] | undefined {
  return github.state.issues.find(({ number }) => number === pull)?.labels;
}

test('a pull request is labelled with the worst severity it is judged by', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose({
    [coldOven]: incident({ severity: 'sev3' }),
    [lateRolls]: incident({ title: 'Rolls were late', services: 'online-orders' }),
  });
  expect(await stage.enforce(pull, { errands: labelling })).toMatchObject({
    errands: { labelled: ['severity:sev1'], unlabelled: [], refused: [] },
  });
  expect(labels(stage, pull)).toEqual(['severity:sev1']);
  expect(github.state.labels).toMatchObject([
    { name: 'severity:sev1', color: 'b60205', description: 'Reviewed as Critical' },
  ]);
  const events = github.state.events.length;
  await stage.enforce(pull, { errands: labelling });
  expect(github.state.events).toHaveLength(events);
});

test('when the severity changes the label does, and goes where there is no incident any more', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const author = 'apprentice';
  const pull = await stage.propose({ [flour]: incident({ severity: 'sev2' }) }, { branch: 'flour' });
  await stage.enforce(pull, { errands: labelling });
  await github.push('flour', { [flour]: incident({ severity: 'sev3' }) }, { author });
  expect(await stage.enforce(pull, { errands: labelling })).toMatchObject({
    errands: { labelled: ['severity:sev3'], unlabelled: ['severity:sev2'] },
  });
  expect(labels(stage, pull)).toEqual(['severity:sev3']);
  await github.push('flour', { [flour]: null, 'incidents/README.md': '# How\n' }, { author });
  await stage.enforce(pull, { errands: labelling });
  expect(labels(stage, pull)).toEqual([]);
});

test('a label that a person put on stays, and one that a person took off stays off', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose({ [flour]: incident({ severity: 'sev2' }) });
  for (const label of ['severity:sev1', 'flour']) github.labelIssue(pull, label, { by: 'keeper' });
  await stage.enforce(pull, { errands: labelling });
  expect(labels(stage, pull)).toEqual(['severity:sev1', 'flour', 'severity:sev2']);
  github.unlabelIssue(pull, 'severity:sev2', { by: 'keeper' });
  expect(await stage.enforce(pull, { errands: labelling })).toMatchObject({
    errands: { labelled: [], unlabelled: [] },
  });
  expect(labels(stage, pull)).toEqual(['severity:sev1', 'flour']);
});

test('a label that the repository has keeps its colour and its spelling', async () => {
  await using stage = await setStage();
  const { github } = stage;
  github.state.labels.push({ id: 1, name: 'Severity:SEV2', color: '000000', description: 'Ours' });
  const pull = await stage.propose({ [flour]: incident({ severity: 'sev2' }) });
  await stage.enforce(pull, { errands: labelling });
  await stage.enforce(pull, { errands: labelling });
  expect(labels(stage, pull)).toEqual(['Severity:SEV2']);
  expect(github.state.labels).toMatchObject([{ name: 'Severity:SEV2', color: '000000' }]);
});

test('without incidents, or where it is not wanted, nothing is labelled', async () => {
  await using stage = await setStage();
  const readme = await stage.propose({ 'incidents/README.md': '# How\n' }, { branch: 'readme' });
  await stage.enforce(readme, { errands: labelling });
  const pull = await stage.propose({ [flour]: incident({}) }, { branch: 'flour' });
  await stage.enforce(pull, { errands: { labels: false, mostReviewers: 0 } });
  expect([labels(stage, readme), labels(stage, pull)]).toEqual([[], []]);
  expect(stage.github.requests.filter(({ path }) => path.includes('timeline'))).toHaveLength(1);
});

test('a pull request that moved on is not labelled by what it was', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose({ [flour]: incident({ severity: 'sev1' }) }, { branch: 'flour' });
  const enforced = await stage.enforce(pull, {
    errands: labelling,
    meanwhile: () => github.push('flour', { [flour]: incident({}) }, { author: 'apprentice' }),
  });
  expect(enforced).toMatchObject({
    result: { outcome: { is: 'moved' } },
    comment: undefined,
    errands: undefined,
  });
  expect(labels(stage, pull)).toEqual([]);
  expect(github.state.comments).toEqual([]);
});
