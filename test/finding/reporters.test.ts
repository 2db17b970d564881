import { expect, test } from 'vitest';
import { belowFolder } from '../../src/finding/below-folder.ts';
import { compareFindings, type Finding } from '../../src/finding/finding.ts';
import { renderGitHub } from '../../src/finding/reporters/github.ts';
import { renderSummary } from '../../src/finding/reporters/summary.ts';
import { isAbout, type Scope } from '../../src/finding/scope.ts';

const coldOven = 'incidents/2026/2026-03-14-cold-oven.md';
const flourShortage = 'incidents/2026/2026-05-02-flour-shortage.md';

function finding(change: Partial<Finding> = {}): Finding {
  return {
    code: 'time/impossible',
    level: 'error',
    file: coldOven,
    start: { line: 3, column: 7 },
    end: { line: 3, column: 17 },
    message: 'This is not a date.',
    help: 'Look at the month.',
    ...change,
  };
}

const everything: Scope = { is: 'everything' };
const twoChanged: Scope = { is: 'changes', documents: 2, configuration: false };

function summaryOf(
  blocking: readonly Finding[],
  { scope = everything, elsewhere = [] }: { scope?: Scope; elsewhere?: readonly Finding[] } = {},
): string {
  return renderSummary({ documents: 7, scope, blocking, elsewhere });
}

test('an annotation names the place and escapes what would end it', () => {
  const odd = finding({ file: 'a,b:c.md', message: '100 % of\r\n::error::x', end: { line: 4, column: 1 } });
  expect(renderGitHub([odd])).toBe(
    '::error file=a%2Cb%3Ac.md,line=3,endLine=4,col=7,title=time/impossible::100 %25 of%0D%0A::error::x Look at the month.\n',
  );
});

test('ten annotations of each level, errors first; a step that fails leaves room for its own', () => {
  const many = (['info', 'warning', 'error'] as const).flatMap((level) =>
    Array.from({ length: 12 }, () => finding({ level })),
  );
  expect(renderGitHub(many).match(/^::\w+/gm)).toEqual([
    ...Array(10).fill('::error'),
    ...Array(10).fill('::warning'),
    ...Array(10).fill('::notice'),
  ]);
  expect(renderGitHub(many, 9).match(/^::error/gm)).toHaveLength(9);
});

test('a summary has a table for each file, with the words, the way out and the rule', () => {
  const findings = [finding(), finding({ file: flourShortage, level: 'warning' })];
  const rule = 'https://github.com/example/lookback/blob/main/docs/rules.md#time-impossible';
  expect(summaryOf(findings)).toBe(`### ❌ 7 documents checked: 1 error, 1 warning

**\`${coldOven}\`**

| place | level | finding | rule |
|---|---|---|---|
| 3:7 | ❌ error | This is not a date.<br>Look at the month. | [time/impossible](<${rule}>) |

**\`${flourShortage}\`**

| place | level | finding | rule |
|---|---|---|---|
| 3:7 | ⚠️ warning | This is not a date.<br>Look at the month. | [time/impossible](<${rule}>) |
`);
});

test('where the files can be read, places lead there', () => {
  const host = { serverUrl: 'https://github.com', repository: 'crumb/incidents', commit: 'abc' };
  const odd = finding({ file: 'runbooks/Cold oven #1>.md' });
  const summary = renderSummary({ documents: 7, scope: everything, blocking: [odd], elsewhere: [] }, host);
  const address = 'https://github.com/crumb/incidents/blob/abc/runbooks/Cold%20oven%20%231%3E.md';
  expect(summary).toContain(`**[\`runbooks/Cold oven #1>.md\`](<${address}>)**`);
  expect(summary).toContain(`| [3:7](<${address}?plain=1#L3>) |`);
});

test('what blocks comes first, the rest is counted, and both are said', () => {
  const elsewhere = [finding({ file: flourShortage }), finding({ file: flourShortage, level: 'info' })];
  const summary = summaryOf([finding()], { scope: twoChanged, elsewhere });
  expect(summary.split('\n').slice(0, 3)).toEqual([
    '### ❌ 7 documents checked: 1 error about the 2 changed documents',
    '',
    'Only findings about the 2 changed documents block. 1 error, 1 note elsewhere are counted only.',
  ]);
  const headings = summary.match(/^(?:####|\*\*).*$/gm);
  expect(headings).toEqual([
    `**\`${coldOven}\`**`,
    '#### Elsewhere, counted only',
    `**\`${flourShortage}\`**`,
  ]);
});

test('a clean change is a tick, whatever lies elsewhere', () => {
  const summary = summaryOf([], { scope: { ...twoChanged, documents: 1 }, elsewhere: [finding()] });
  expect(summary).toContain('### ✅ 7 documents checked, nothing to say about the changed document\n');
  expect(summary).toContain('1 error elsewhere is counted only.');
});

test('a change of lookback.yml, and a change that is not known, are said', () => {
  const configuration: Scope = { is: 'changes', documents: 1, configuration: true };
  expect(summaryOf([], { scope: configuration, elsewhere: [finding()] })).toContain(
    'lookback.yml is among the changes: findings it brings about elsewhere are counted only.',
  );
  expect(summaryOf([finding()], { scope: { is: 'unknown', why: 'There is no @token.' } })).toContain(
    'Which documents this change touches is not known, so every finding blocks. There is no @&#8203;token.',
  );
});

test('a summary stays below GitHub’s limit in bytes and says how much it left out', () => {
  const many = Array.from({ length: 4000 }, () => finding({ message: '麦'.repeat(200) }));
  const elsewhere = Array.from({ length: 100 }, () => finding({ file: flourShortage }));
  const summary = summaryOf(many, { scope: twoChanged, elsewhere });
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 ** 2);
  const shown = summary.match(/^\| \d/gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(1000);
  expect(summary).toContain(
    `\n${4100 - shown} more are not shown here. Run \`lookback check\` to see all.\n`,
  );
});

test('the cell of a table cannot be left', () => {
  const summary = summaryOf([
    finding({ message: '| a |\n<script>[x](y) @team #1 `code`', file: '`|@team #1\n' }),
  ]);
  const row = summary.split('\n').find((line) => line.startsWith('| 3:7')) ?? '';
  expect(row.split('|')).toHaveLength(6);
  expect(row).not.toMatch(/<script|@team|(?<!\\)\[x|\s#1|(?<!\\)`/);
  expect(summary).toContain('**`’¦@team #1\u{fffd}`**');
});

test('a finding is about a file when it lies there, or its second place does', () => {
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 }, message: 'First used here.' };
  const twofold = finding({ related: [{ ...place, file: flourShortage }] });
  expect(isAbout(twofold, new Set([coldOven]))).toBe(true);
  expect(isAbout(twofold, new Set([flourShortage]))).toBe(true);
  expect(isAbout(twofold, new Set(['lookback.yml']))).toBe(false);
  expect(belowFolder([twofold], 'docs')).toMatchObject([
    { file: `docs/${coldOven}`, related: [{ file: `docs/${flourShortage}` }] },
  ]);
});

test('findings are ordered by file, place, code and words, whatever the order they came in', () => {
  const sorted = [
    finding({ file: 'a' }),
    finding({ file: 'b', start: { line: 1, column: 9 } }),
    finding({ file: 'b', code: 'action/incomplete' }),
    finding({ file: 'b', message: 'A' }),
    finding({ file: 'b', message: 'B' }),
    finding({ file: 'b', start: { line: 12, column: 1 } }),
  ];
  expect(sorted.toReversed().sort(compareFindings)).toEqual(sorted);
});

test('a finding is about a changed submodule where its document lies in it', () => {
  expect(isAbout(finding(), new Set(['incidents/2026']))).toBe(true);
  expect(isAbout(finding(), new Set(['incidents/202', 'incidents/2026/2026-03-14-cold-oven']))).toBe(false);
});
