import type { ChangedFile, ChangesSince } from '../review/commits.ts';
import type { Git, GitCall } from './git.ts';
import { isObjectName, textOf, tryRun } from './git-answer.ts';
import { readNameStatus } from './name-status.ts';

/** A line that is longer counts for several. */
const lineLength = 200;
/** No policy can call a change small that touches more, so each of them counts as one line, unread. */
const mostMeasuredFiles = 50;
/** The tree without files: no attributes of the checkout decide how files are merged. */
const noAttributes: GitCall = {
  settings: [
    ['attr.tree', '4b825dc642cb6eb9a060e54bf8d69288fbee4904'],
    ['merge.renames', 'true'],
    ['merge.directoryRenames', 'conflict'],
  ],
};

/**
 * Returns how the head differs from what git makes of an earlier commit and of the base that the head has taken in. It does not
 * matter by which commits the head came about.
 */
export function changesSince(git: Git, base: string, earlier: string, head: string): ChangesSince {
  if (!isObjectName(earlier) || !leadsTo(git, earlier, head)) return { is: 'unrelated' };
  const [taken, ...others] =
    tryRun(git, ['merge-base', '--all', base, head])?.split('\n').filter(isObjectName) ?? [];
  if (taken === undefined || others.length > 0) return { is: 'conflict' };
  const merged = mergedTree(git, earlier, taken);
  return merged === undefined
    ? { is: 'conflict' }
    : { is: 'measured', merged, files: changedFiles(git, merged, head) };
}

function leadsTo(git: Git, earlier: string, head: string): boolean {
  const found = tryRun(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${earlier}^{commit}`]);
  const isHere = found?.trim() === earlier;
  return isHere && tryRun(git, ['merge-base', '--is-ancestor', earlier, head]) !== undefined;
}

/** Undefined where git cannot merge them by itself. */
function mergedTree(git: Git, earlier: string, taken: string): string | undefined {
  if (tryRun(git, ['merge-base', '--is-ancestor', taken, earlier]) !== undefined) {
    return textOf(git.run(['rev-parse', '--verify', '--end-of-options', `${earlier}^{tree}`])).trim();
  }
  const args = ['merge-tree', '--write-tree', '--no-messages', earlier, taken];
  const tree = tryRun(git, args, noAttributes)?.trim() ?? '';
  return isObjectName(tree) ? tree : undefined;
}

function changedFiles(git: Git, from: string, to: string): ChangedFile[] {
  const args = [
    'diff-tree',
    '-r',
    '-z',
    '--no-renames',
    '--name-status',
    '--no-ext-diff',
    '--no-textconv',
    from,
    to,
  ];
  const changed = readNameStatus(textOf(git.run(args)));
  const isMeasured = changed.length <= mostMeasuredFiles;
  return changed.flatMap(({ how, path }) => {
    if (how === 'renamed') throw new Error('git was told to look for no renames and found one.');
    const lines = isMeasured ? changedLines(git, from, to, path) : 1;
    return [{ path, how, lines }];
  });
}

function changedLines(git: Git, from: string, to: string, path: string): number {
  const args = [
    'diff-tree',
    '-r',
    '-p',
    '-U0',
    '--no-renames',
    '--text',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
  ];
  const patch = git.run([...args, '--diff-algorithm=histogram', from, to, '--', path], {
    limitBytes: patchLimitBytes,
  });
  return weightOf(textOf(patch));
}

const patchLimitBytes = 32 * 1024 ** 2;

/** Counts the lines of a patch without context. Format: `@@ -first,removed +first,added @@`, then so many lines of each. */
function weightOf(patch: string): number {
  // What begins with a backslash is about a line, and none.
  const lines = patch.split('\n').filter((line) => !line.startsWith('\\'));
  let weight = 0;
  for (let at = 0; at < lines.length; ) {
    const [, removed, added] = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(lines[at] ?? '') ?? [];
    const isHunk = lines[at]?.startsWith('@@ ') === true;
    const length = isHunk ? Number(removed ?? 1) + Number(added ?? 1) : 0;
    const hunk = lines.slice(at + 1, at + 1 + length);
    weight += hunk.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length - 1) / lineLength)), 0);
    at += 1 + length;
  }
  return weight;
}
