import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coldOven, configuration, flourShortage } from '../../src/rules/fixture.ts';
import { earlyDue, PullDesk, reworded, unknownIncident } from './pull-desk.ts';

const tick = '<!-- lookback/check -->\n✅ 7 documents checked, nothing to say.';
const renamed = 'incidents/2026/2026-05-02-no-flour.md';

test('a mistake in a changed document blocks, at its line, in the summary and in one comment', async () => {
  await using desk = await PullDesk.open(unknownIncident);
  const pull = await desk.propose(earlyDue);
  const run = await desk.check(pull);
  expect(run.code).toBe(1);
  expect(run.outputs).toMatchObject({ errors: '2', blocking: '1', elsewhere: '1' });
  expect(run.out).toContain(
    '✗ 7 documents checked: 1 error. Only findings about the changed document block. 1 error elsewhere is counted only.',
  );
  expect(run.out.match(/^::error.*?(?=,|::[A-Z])/gm)).toEqual([
    `::error file=${coldOven}`,
    `::error file=${flourShortage}`,
    '::error',
  ]);
  expect(run.out).toContain('::error::Found 1 error and 0 warnings.');
  expect(run.summary).toContain('### ❌ 7 documents checked: 1 error about the changed document');
  expect(run.summary).toContain('#### Elsewhere, counted only');
  const [comment, ...more] = desk.comments(pull);
  expect(more).toEqual([]);
  expect(comment?.author).toBe('github-actions[bot]');
  expect(comment?.body).toContain('### ❌ 1 error about the changed document');
  expect(comment?.body).toContain('This is due on 2025-04-10');
  expect(comment?.body).toContain('1 error elsewhere is counted only.');
  expect(comment?.body).not.toContain('warm-oven');
  const line = `https://github.example/crumb/incidents/blob/${pull.head}/${coldOven}?plain=1#L28`;
  expect(comment?.body).toContain(`[28:10](<${line}>)`);
});

test('what was there before passes, and is counted; without anything to say no comment is begun', async () => {
  await using desk = await PullDesk.open(unknownIncident);
  const pull = await desk.propose(reworded(coldOven, 'tags: [oven]', 'tags: [oven, heat]'));
  const run = await desk.check(pull);
  expect(run).toMatchObject({ code: 0, outputs: { errors: '1', blocking: '0', elsewhere: '1' } });
  expect(run.summary).toContain('### ✅ 7 documents checked, nothing to say about the changed document');
  expect(desk.comments(pull)).toEqual([]);
  expect(desk.github.requests.map(({ method }) => method)).not.toContain('POST');
});

test('one comment follows the pull request, shrinks to a tick, and grows again', async () => {
  await using desk = await PullDesk.open();
  let pull = await desk.propose(earlyDue);
  await desk.check(pull);
  await desk.check(pull);
  expect(desk.comments(pull)).toHaveLength(1);
  expect(desk.github.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  pull = await desk.push(pull, reworded(coldOven, 'due: 2026-06-30', 'due: 2026-07-01'));
  expect((await desk.check(pull)).code).toBe(0);
  expect(desk.comments(pull)).toEqual([{ author: 'github-actions[bot]', body: tick }]);
  pull = await desk.push(pull, unknownIncident);
  await desk.check(pull);
  expect(desk.comments(pull)).toHaveLength(1);
  expect(desk.comments(pull)[0]?.body).toContain('2026-03-14-warm-oven');
});

test('a renamed document answers for what it says, and one whose image goes for the image', async () => {
  await using desk = await PullDesk.open(unknownIncident);
  const pull = await desk.propose({
    [flourShortage]: null,
    [renamed]: unknownIncident[flourShortage] ?? '',
  });
  const run = await desk.check(pull);
  expect(run).toMatchObject({ code: 1, outputs: { blocking: '1', elsewhere: '0' } });
  expect(run.out).toContain(`::error file=${renamed},`);
  const image = await desk.propose({ [`${flourShortage.replace('.md', '')}/mill.png`]: 'x' }, 'image');
  // The image has a finding of its own: nothing shows it.
  expect(await desk.check(image)).toMatchObject({ code: 1, outputs: { blocking: '2', elsewhere: '0' } });
});

test('a finding with a second place in a changed document blocks', async () => {
  await using desk = await PullDesk.open();
  const pull = await desk.propose(reworded(coldOven, '[2026-03-14-oven]', '[2026-05-02-flour-shortage]'));
  const run = await desk.check(pull);
  expect(run.code).toBe(1);
  expect(run.outputs.elsewhere).toBe('0');
  expect(run.summary).toContain('identity-duplicate-id');
});

test('a change of lookback.yml blocks nothing elsewhere, and says so', async () => {
  await using desk = await PullDesk.open(
    reworded(flourShortage, '[2026-03-14-cold-oven]', '[2026-03-14-oven]'),
  );
  const title = 'title: Crumb & Crust';
  const pull = await desk.propose(
    reworded(configuration, title, `${title}\nrules: { reference/renamed: error }`),
  );
  const run = await desk.check(pull);
  expect(run).toMatchObject({ code: 0, outputs: { blocking: '0', elsewhere: '1', errors: '1' } });
  expect(run.summary).toContain(
    '1 error elsewhere is counted only. lookback.yml is among the changes: findings it brings about elsewhere are counted only.',
  );
});

test('more files than fit on a page are all read', async () => {
  await using desk = await PullDesk.open();
  const notes = Array.from({ length: 250 }, (_, index) => [`docs/note-${index}.txt`, `${index}`] as const);
  const pull = await desk.propose({ ...Object.fromEntries(notes), ...earlyDue });
  expect(await desk.check(pull)).toMatchObject({ code: 1, outputs: { blocking: '1' } });
  expect(desk.github.requests.filter(({ path }) => path.includes('/files'))).toHaveLength(3);
});

test('where GitHub does not say what changed, git does, if its history is here', async () => {
  await using desk = await PullDesk.open(unknownIncident);
  const pull = await desk.propose(earlyDue);
  const run = await desk.check(pull, { token: 'blind', depth: 50 });
  expect(run).toMatchObject({ code: 1, outputs: { blocking: '1', elsewhere: '1' } });
});

test('of a merge that GitHub made, what it adds to the base is the change', async () => {
  await using desk = await PullDesk.open();
  const pull = await desk.propose(earlyDue);
  const base = await desk.github.push('main', unknownIncident, { author: 'baker' });
  const merge = await desk.github.push(
    'merged',
    { ...earlyDue },
    { author: 'baker', parent: base, mergeOf: pull.head },
  );
  const event = {
    pull_request: { number: pull.number, head: { sha: pull.head }, base: { sha: base } },
  };
  const run = await desk.run(event, merge, { token: '', depth: 2 });
  expect(run).toMatchObject({ code: 1, outputs: { blocking: '1', elsewhere: '1' } });
});

test.each([
  ['without the permission', 'blind', 'The token may not read pull request 1'],
  ['without a token', '', 'There is no token to ask GitHub with.'],
] as const)('%s and without history everything blocks, and it says why', async (_, token, why) => {
  await using desk = await PullDesk.open(unknownIncident);
  const pull = await desk.propose({ 'docs/note.txt': 'x' });
  const run = await desk.check(pull, { token });
  expect(run).toMatchObject({ code: 1, outputs: { blocking: '1', elsewhere: '0' } });
  expect(run.out).toContain('Which documents this change touches is not known, so every finding blocks.');
  expect(run.out).toContain(why);
  expect(run.out).toContain('There is no commit');
});

test('a list that GitHub cuts short is not taken for all there is', async () => {
  await using desk = await PullDesk.open(unknownIncident);
  const notes = Array.from({ length: 3001 }, (_, index) => [`docs/${index}`, 'x'] as const);
  const pull = await desk.propose(Object.fromEntries(notes));
  const run = await desk.check(pull);
  expect(run).toMatchObject({ code: 1, outputs: { blocking: '1' } });
  expect(run.out).toContain('GitHub lists 3000 of 3001 changed files.');
});

test('a pull request that moved on: its newer files are not those of this run, and its comment is not touched', async () => {
  await using desk = await PullDesk.open(unknownIncident);
  const pull = await desk.propose({ 'docs/note.txt': 'x' });
  await desk.push(pull, earlyDue);
  const run = await desk.check(pull);
  expect(run).toMatchObject({ code: 1, outputs: { blocking: '1' } });
  expect(run.out).toContain(`Pull request ${pull.number} moved on from ${pull.head.slice(0, 12)}`);
  expect(run.out).toContain('No comment: Pull request 1 moved on');
  expect(desk.comments(pull)).toEqual([]);
});

test('in a merge queue, what the group changes decides', async () => {
  await using desk = await PullDesk.open(unknownIncident);
  const pull = await desk.propose(reworded(coldOven, 'tags: [oven]', 'tags: [oven, heat]'));
  const event = { merge_group: { base_sha: await desk.github.push('base', {}, {}), head_sha: pull.head } };
  expect(await desk.run(event, pull.head)).toMatchObject({ code: 0, outputs: { elsewhere: '1' } });
});

test('on a push everything decides, and nobody is asked', async () => {
  await using desk = await PullDesk.open(unknownIncident);
  const pull = await desk.propose({ 'docs/note.txt': 'x' });
  const run = await desk.run({ ref: 'refs/heads/main' }, pull.head);
  expect(run).toMatchObject({ code: 1, outputs: { blocking: '1', elsewhere: '0' } });
  expect(run.out).not.toContain('not known');
  expect(desk.github.requests).toEqual([]);
});

test('a token that may only read leaves the comment to the bridge', async () => {
  await using desk = await PullDesk.open();
  const pull = await desk.propose(earlyDue, 'apprentice:mend');
  const run = await desk.check(pull, { token: 'fork' });
  expect(run.outputs).toMatchObject({ blocking: '1', elsewhere: '0' });
  expect(run.out).toContain('Where actions/comment-check follows this run, it carries the comment.');
  expect(run.out.match(/^::error::.*$/gm)).toEqual(['::error::Found 1 error and 0 warnings.']);
  expect(desk.comments(pull)).toEqual([]);
});

test('no comment where none is asked for', async () => {
  await using desk = await PullDesk.open();
  const pull = await desk.propose(earlyDue);
  await desk.check(pull, { inputs: { comment: 'false' } });
  expect(desk.github.requests.filter(({ path }) => path.includes('comments'))).toEqual([]);
});

test('trouble with the comment changes nothing of the result', async () => {
  await using desk = await PullDesk.open();
  const pull = await desk.propose(reworded(coldOven, 'tags: [oven]', 'tags: [oven, heat]'));
  desk.github.fault({ kind: 'primary-rate-limit', path: /comments/, resetInSeconds: 3600, times: 9 });
  const run = await desk.check(pull);
  expect(run.code).toBe(0);
  expect(run.out).toContain('The comment could not be written. GitHub takes no more requests');
});

test.each([
  ['was written', { kind: 'error-after-write' }],
  ['was not written', { kind: 'bad-gateway' }],
  ['broke off', { kind: 'reset-after-write' }],
] as const)('a comment whose answer got lost is there once: it %s', async (_, kind) => {
  await using desk = await PullDesk.open();
  const pull = await desk.propose(earlyDue);
  const fault = desk.github.fault({ ...kind, method: 'POST', path: /comments$/ });
  await desk.check(pull);
  expect(fault.struck).toBe(1);
  expect(desk.comments(pull)).toHaveLength(1);
});

test('own comments too many are deleted, those of others stay', async () => {
  await using desk = await PullDesk.open();
  const pull = await desk.propose(earlyDue);
  const forged = '<!-- lookback/check -->\n✅ 7 documents checked, nothing to say.';
  const { github } = desk;
  github.comment(pull.number, { author: 'apprentice', body: forged });
  const oldest = github.comment(pull.number, { author: 'github-actions[bot]', body: forged });
  github.comment(pull.number, { author: 'github-actions[bot]', body: '<!-- lookback/review -->\nApproved.' });
  github.comment(pull.number, { author: 'github-actions[bot]', body: `${forged} ` });
  github.comment(pull.number, { author: 'github-actions[bot]', body: `It said: ${forged}` });
  await desk.check(pull);
  expect(
    github.state.comments.map(({ id, author, body }) => [author, id === oldest, body.slice(0, 30)]),
  ).toEqual([
    ['apprentice', false, '<!-- lookback/check -->\n✅ 7 do'],
    ['github-actions[bot]', true, '<!-- lookback/check -->\n### ❌ '],
    ['github-actions[bot]', false, '<!-- lookback/review -->\nAppro'],
    ['github-actions[bot]', false, 'It said: <!-- lookback/check -'],
  ]);
});

test('as SARIF, beside the checkout, for a later step', async () => {
  await using desk = await PullDesk.open(unknownIncident);
  const pull = await desk.propose(earlyDue);
  const { outputs } = await desk.check(pull, { inputs: { sarif: 'true' } });
  const path = outputs.sarif ?? '';
  expect(path.endsWith('/lookback.sarif') && existsSync(path)).toBe(true);
  const log: unknown = JSON.parse(readFileSync(path, 'utf8'));
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [{ results: [{ ruleId: 'action/due-before-incident' }, { ruleId: 'reference/unknown' }] }],
  });
  expect((await desk.check(pull)).outputs.sarif).toBeUndefined();
});

test('documents in a folder of their own are annotated, compared and linked where they are', async () => {
  await using desk = await PullDesk.open();
  const moved = Object.fromEntries(
    Object.entries({ ...earlyDue, ...unknownIncident }).map(([path, text]) => [`handbook/${path}`, text]),
  );
  await desk.github.push('main', {
    ...moved,
    'handbook/lookback.yml':
      'title: Crumb & Crust\nseverities: { sev1: { name: Bad }, sev2: { name: Less } }\n',
  });
  const pull = await desk.propose({
    [`handbook/${coldOven}`]: `${moved[`handbook/${coldOven}`] ?? ''}\n`,
  });
  const run = await desk.check(pull, { inputs: { root: 'handbook', sarif: 'true' } });
  expect(run.out).toContain(`::error file=handbook/${coldOven},line=28,`);
  expect(run.out).toContain(`\n${coldOven}:28:10 error`);
  expect(Number(run.outputs.elsewhere)).toBeGreaterThan(0);
  expect(readFileSync(run.outputs.sarif ?? '', 'utf8')).toContain(`"uri": "handbook/${coldOven}"`);
  expect(desk.comments(pull)[0]?.body).toContain(`/blob/${pull.head}/handbook/${coldOven}?plain=1#L28`);
});
