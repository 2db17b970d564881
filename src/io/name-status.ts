import type { ChangedPath } from '../review/commits.ts';

/**
 * Reads what git lists of a difference.
 * Format: https://git-scm.com/docs/git-diff-tree, under `--name-status` with `-z`.
 */
export function readNameStatus(output: string): ChangedPath[] {
  const fields = output.split('\0');
  const changed: ChangedPath[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [status = '', path = '', newPath = ''] = fields.slice(at, at + 3);
    changed.push(changeFrom(status, path, newPath));
    at += status.startsWith('R') ? 3 : 2;
  }
  return changed;
}

/** Returns each change once. */
export function unique(changed: readonly ChangedPath[]): ChangedPath[] {
  return [...new Map(changed.map((change) => [JSON.stringify(change), change])).values()];
}

function changeFrom(status: string, path: string, newPath: string): ChangedPath {
  switch (status[0]) {
    case 'A':
      return { how: 'added', path };
    case 'D':
      return { how: 'removed', path };
    case 'M':
    case 'T':
    // Only in a working tree: a merge that is not finished yet.
    case 'U':
      return { how: 'changed', path };
    case 'R':
      return { how: 'renamed', path: newPath, previousPath: path };
    default:
      throw new Error(`git printed an unknown status: ${JSON.stringify(status)}`);
  }
}
