import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coldOven } from '../../src/rules/fixture.ts';
import { earlyDue, type Pull, PullDesk, reworded } from './pull-desk.ts';

const mended = reworded(coldOven, 'due: 2026-06-30', 'due: 2026-07-01');

const forged = {
  version: 1,
  documents: 7,
  scope: { is: 'changes', documents: 1, configuration: false },
  blocking: { error: 1, warning: 0, info: 0 },
  elsewhere: { error: 0, warning: 0, info: 0 },
  findings: [
    {
      code: 'time/impossible',
      level: 'error',
      file: coldOven,
      line: 3,
      column: 7,
      message: 'This is not a date.',
      help: 'Look at the month.',
    },
  ],
};

/** A report on disk, as the download leaves it. */
function reportFile(desk: PullDesk, report: unknown): string {
  const path = join(desk.folder(), 'lookback-check.json');
  const raw = typeof report === 'string' || report instanceof Uint8Array;
  writeFileSync(path, raw ? report : JSON.stringify(report));
  return path;
}

function errors(out: string): string[] {
  return out.match(/^::error.*$/gm) ?? [];
}

async function fork(desk: PullDesk): Promise<Pull> {
  return desk.propose(earlyDue, 'apprentice:mend');
}

test('a fork’s run leaves a report, and the bridge keeps the one comment from it', async () => {
  await using desk = await PullDesk.open();
  let pull = await fork(desk);
  const first = await desk.check(pull, { token: 'fork' });
  expect(await desk.carry(pull, first.outputs.report ?? '')).toMatchObject({
    code: 0,
    outputs: { comment: 'kept' },
  });
  expect(desk.comments(pull)).toMatchObject([{ author: 'github-actions[bot]' }]);
  const body = desk.comments(pull)[0]?.body ?? '';
  expect(body).toContain('### ❌ 1 error about the changed document');
  expect(body).toContain(
    'This is due on 2025-04-10, before the incident began on 2026-03-14.<br>Mend the date.',
  );
  expect(body).toContain(
    `https://github.example/apprentice/incidents/blob/${pull.head}/${coldOven}?plain=1#L28`,
  );
  expect(body).toContain('[log and summary](<https://github.example/crumb/incidents/actions/runs/77>)');
  pull = await desk.push(pull, mended);
  const second = await desk.check(pull, { token: 'fork' });
  await desk.carry(pull, second.outputs.report ?? '');
  expect(desk.comments(pull)).toEqual([
    {
      author: 'github-actions[bot]',
      body: '<!-- lookback/check -->\n✅ 7 documents checked, nothing to say.',
    },
  ]);
});

test('the bridge says, to the letter, what the run itself would have said', async () => {
  await using desk = await PullDesk.open();
  const pull = await desk.propose(earlyDue);
  const { outputs } = await desk.check(pull);
  await desk.carry(pull, outputs.report ?? '');
  expect(desk.comments(pull)).toHaveLength(1);
  expect(desk.github.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
});

test('a clean report begins no comment', async () => {
  await using desk = await PullDesk.open();
  const pull = await desk.propose(mended, 'apprentice:mend');
  const { outputs } = await desk.check(pull, { token: 'fork' });
  expect(await desk.carry(pull, outputs.report ?? '')).toMatchObject({
    code: 0,
    outputs: { comment: 'kept' },
  });
  expect(desk.comments(pull)).toEqual([]);
});

test.each([
  ['a key too many', { ...forged, pull: 1 }, 'it has a key "pull", which is not known.'],
  [
    'an unknown rule',
    { ...forged, findings: [{ ...forged.findings[0], code: 'x' }] },
    'findings[0].code is "x", which is not known.',
  ],
  ['no JSON', 'version: 1', 'it is not JSON.'],
  ['no UTF-8', Buffer.from([0xff, 0xfe]), 'lookback-check.json is no UTF-8.'],
  ['more than is read', ' '.repeat(1024 * 1024 + 1), 'lookback-check.json has 1048577 bytes.'],
])('a forged report is refused in red, and nothing is asked of GitHub: %s', async (_, report, why) => {
  await using desk = await PullDesk.open();
  const pull = await fork(desk);
  const run = await desk.carry(pull, reportFile(desk, report));
  expect(run).toMatchObject({ code: 1, outputs: { comment: 'error' } });
  expect(errors(run.out)).toHaveLength(1);
  expect(errors(run.out)[0]).toMatch(/^::error::The report is refused: /);
  expect(errors(run.out)[0]).toContain(why);
  expect(desk.github.requests).toEqual([]);
});

test('a link in the place of the report is not followed', async () => {
  await using desk = await PullDesk.open();
  const pull = await fork(desk);
  const path = join(desk.folder(), 'lookback-check.json');
  symlinkSync(reportFile(desk, forged), path);
  expect(errors((await desk.carry(pull, path)).out)[0]).toContain('is no regular file.');
  const folder = join(desk.folder(), 'lookback-check.json');
  mkdirSync(folder);
  expect(errors((await desk.carry(pull, folder)).out)[0]).toContain('is no regular file.');
  expect(desk.comments(pull)).toEqual([]);
});

test('words of a forged report notify nobody, link nothing and hold no markup', async () => {
  await using desk = await PullDesk.open();
  const pull = await fork(desk);
  const words = '@crumb/ovens fixes #1 <img src=x> [a](https://e.example) | `code`\n::error::x';
  const findings = [
    { ...forged.findings[0], message: words, help: words, file: 'incidents/@crumb #1 <img src=x>|`\n.md' },
  ];
  const run = await desk.carry(pull, reportFile(desk, { ...forged, findings }));
  expect(run.code).toBe(0);
  const body = desk.comments(pull)[0]?.body ?? '';
  const outside = body.replaceAll(/`[^`\n]*`(?!code)|<https:[^>]*>/g, '');
  expect(outside).not.toMatch(/@crumb|(?<!&)#1|<img|https:\/\//);
  expect(run.out).not.toMatch(/^::error/m);
});

test('a report is never taken for another pull request', async () => {
  await using desk = await PullDesk.open();
  const other = await desk.propose(mended, 'feature');
  const pull = await fork(desk);
  const report = reportFile(desk, forged);
  const runs = [
    // The head of somebody else's pull request, from the fork's repository.
    await desk.carry({ ...pull, head: other.head }, report),
    // The head of the fork's, from another repository.
    await desk.carry({ ...other, head: pull.head }, report),
    // A commit that was the head once.
    await desk.push(pull, mended).then(() => desk.carry(pull, report)),
  ];
  for (const run of runs) {
    expect(run).toMatchObject({ code: 0, outputs: { comment: 'passed-over' } });
    expect(run.out).toContain('No comment: No open pull request here has');
  }
  expect(desk.github.state.comments).toEqual([]);
});

test('a closed pull request is left alone', async () => {
  await using desk = await PullDesk.open();
  const pull = await fork(desk);
  const issue = desk.github.state.issues.find(({ number }) => number === pull.number);
  if (issue !== undefined) issue.state = 'closed';
  expect((await desk.carry(pull, reportFile(desk, forged))).outputs.comment).toBe('passed-over');
  expect(desk.comments(pull)).toEqual([]);
});

test('of two pull requests with one head, that into the default branch is meant', async () => {
  await using desk = await PullDesk.open();
  const { github } = desk;
  await github.push('archive', { 'docs/note.txt': 'x' }, { author: 'baker' });
  const pull = await fork(desk);
  const open = (base: string) =>
    github.openPull({ head: pull.branch, base, author: 'apprentice', title: 'Once more' });
  await open('archive');
  await desk.carry(pull, reportFile(desk, forged));
  expect(github.state.comments.map(({ issue }) => issue)).toEqual([pull.number]);
});

test('of two pull requests into other branches nobody tells which it was', async () => {
  await using desk = await PullDesk.open();
  const { github } = desk;
  const pull = await fork(desk);
  const issue = github.state.issues.find(({ number }) => number === pull.number);
  await github.push('archive', { 'docs/note.txt': 'x' }, { author: 'baker' });
  await github.push('attic', { 'docs/note.txt': 'y' }, { author: 'baker' });
  if (issue?.pull) issue.pull.baseBranch = 'archive';
  await github.openPull({ head: pull.branch, base: 'attic', author: 'apprentice', title: 'Once more' });
  const run = await desk.carry(pull, reportFile(desk, forged));
  expect(run).toMatchObject({ code: 1, outputs: { comment: 'error' } });
  expect(errors(run.out)[0]).toContain('have the same head, and nobody tells which of them was checked.');
  expect(github.state.comments).toEqual([]);
});

test('a run that left no report, or was about no pull request, is passed over', async () => {
  await using desk = await PullDesk.open();
  const pull = await fork(desk);
  const none = await desk.carry(pull, join(desk.folder(), 'lookback-check.json'));
  expect(none).toMatchObject({ code: 0, outputs: { comment: 'passed-over' } });
  expect(none.out).toContain('No comment: The run left no report.');
  const pushed = await desk.carry(pull, reportFile(desk, forged), { event: 'push' });
  expect(pushed).toMatchObject({ code: 0, outputs: { comment: 'passed-over' } });
  expect(desk.github.requests).toEqual([]);
});

test('an event that does not say what was checked stops it', async () => {
  await using desk = await PullDesk.open();
  const pull = await fork(desk);
  const run = await desk.carry(pull, reportFile(desk, forged), { head_repository: null });
  expect(errors(run.out)[0]).toContain('The workflow_run event does not say which commit was checked.');
});
