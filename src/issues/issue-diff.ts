import { diffLines } from 'diff';
import { readManagedBody } from './managed-block.ts';
import type { IssueOperation } from './operation.ts';

/** A line that is taken away or put in. */
export interface DiffLine {
  readonly sign: '-' | '+';
  readonly text: string;
}

/**
 * Returns what an operation changes on an issue that is there, line by line: its title, and the text of its managed block. What
 * stays is left out, and so is the record that only this program reads.
 */
export function issueDiff(operation: IssueOperation): DiffLine[] {
  if (!('changes' in operation)) return [];
  const { issue, changes } = operation;
  const titles =
    changes.title === undefined ? [] : changed([`title: ${issue.title}`], [`title: ${changes.title}`]);
  if (changes.body === undefined) return titles;
  return [...titles, ...changed(readableLines(issue.body), readableLines(changes.body))];
}

function changed(before: readonly string[], after: readonly string[]): DiffLine[] {
  const ended = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
  return diffLines(ended(before), ended(after)).flatMap(({ added, removed, value }) => {
    const sign = added ? '+' : '-';
    return added || removed
      ? value
          .trimEnd()
          .split('\n')
          .map((text) => ({ sign, text }) as const)
      : [];
  });
}

function readableLines(body: string): string[] {
  const block = readManagedBody(body)?.block ?? '';
  return block.split(/\r?\n/).filter((line) => line !== '' && !/^<!-- lookback:\w+ .*-->$/.test(line));
}
