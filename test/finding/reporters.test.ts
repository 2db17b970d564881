import { expect, test } from 'vitest';
import { compareFindings, countFindings, type Finding } from '../../src/finding/finding.ts';
import { renderGitHub } from '../../src/finding/reporters/github.ts';
import { renderSummary } from '../../src/finding/reporters/summary.ts';

function finding(change: Partial<Finding> = {}): Finding {
  return {
    code: 'time/impossible',
    level: 'error',
    file: 'incidents/2026/2026-03-14-cold-oven.md',
    start: { line: 3, column: 7 },
    end: { line: 3, column: 17 },
    message: 'This is not a date.',
    help: 'Look at the month.',
    ...change,
  };
}

test('an annotation names the place and escapes what would end it', () => {
  const odd = finding({ file: 'a,b:c.md', message: '100 % of\r\n::error::x', end: { line: 4, column: 1 } });
  expect(renderGitHub([odd])).toBe(
    '::error file=a%2Cb%3Ac.md,line=3,endLine=4,col=7,title=time/impossible::100 %25 of%0D%0A::error::x Look at the month.\n',
  );
});

test('ten annotations of each level, errors first', () => {
  const many = (['info', 'warning', 'error'] as const).flatMap((level) =>
    Array.from({ length: 12 }, () => finding({ level })),
  );
  const kinds = renderGitHub(many).match(/^::\w+/gm);
  expect(kinds).toEqual([
    ...Array(10).fill('::error'),
    ...Array(10).fill('::warning'),
    ...Array(10).fill('::notice'),
  ]);
});

test('a summary stays below GitHub’s limit and says how much it left out', () => {
  const findings = Array.from({ length: 4000 }, () => finding({ message: '麦'.repeat(200) }));
  const summary = renderSummary({ documents: 1, findings, counts: countFindings(findings) });
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 ** 2);
  const shown = summary.match(/^\| incidents/gm)?.length ?? 0;
  expect(summary).toContain(`…and ${4000 - shown} more.`);
});

test('the cell of a table cannot be left', () => {
  const findings = [finding({ message: '| a |\n<script>[x](y) @team #1 `code`' })];
  const row =
    renderSummary({ documents: 1, findings, counts: countFindings(findings) })
      .split('\n')
      .at(-2) ?? '';
  expect(row.split('|')).toHaveLength(6);
  expect(row).not.toMatch(/<script|@team|\[x\]|\s#1|`/);
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
