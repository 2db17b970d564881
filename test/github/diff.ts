import type { BareRepository } from './bare-repository.ts';

type FileStatus = 'added' | 'removed' | 'modified' | 'renamed' | 'changed';

export interface ChangedFile {
  path: string;
  previousPath: string | null;
  status: FileStatus;
  /** The new blob, or the old one of a removed file. */
  sha: string;
  additions: number;
  deletions: number;
  patch: string | null;
}

const STATUS_OF_LETTER: Record<string, FileStatus> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** What changed between two commits, with renames found as GitHub finds them (half of the content kept). */
export async function changedFiles(git: BareRepository, from: string, to: string): Promise<ChangedFile[]> {
  const diff = async (...options: string[]): Promise<string> =>
    (await git.run(['diff', '--full-index', '--no-abbrev', '-M', ...options, from, to])).toString();
  const files = parseRaw((await diff('--raw', '-z')).split('\0'));
  const counts = parseNumstat((await diff('--numstat', '-z')).split('\0'));
  const patches = (await diff('--patch')).split(/^diff --git .*\n/m).slice(1);
  return files.map((file, index) => ({
    ...file,
    ...(counts[index] ?? { additions: 0, deletions: 0 }),
    // A file that became a link is one change but two patches: one that deletes and one that creates.
    patch:
      patches
        .splice(0, file.status === 'changed' ? 2 : 1)
        .map(hunksOf)
        .find((patch) => patch !== null) ?? null,
  }));
}

type RawFile = Pick<ChangedFile, 'path' | 'previousPath' | 'status' | 'sha'>;

function parseRaw(fields: readonly string[]): RawFile[] {
  const files: RawFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , oldSha = '', newSha = '', letters = ''] = (fields[at] ?? '').split(' ');
    const status = STATUS_OF_LETTER[letters.charAt(0)];
    if (status === undefined) throw new Error(`git reports an unknown kind of change: ${letters}`);
    const [first = '', second = ''] = fields.slice(at + 1, at + 3);
    const renamed = status === 'renamed';
    files.push({
      path: renamed ? second : first,
      previousPath: renamed ? first : null,
      status,
      sha: status === 'removed' ? oldSha : newSha,
    });
    at += renamed ? 3 : 2;
  }
  return files;
}

function parseNumstat(fields: readonly string[]): Pick<ChangedFile, 'additions' | 'deletions'>[] {
  const counts: Pick<ChangedFile, 'additions' | 'deletions'>[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [additions = '', deletions = '', path = ''] = (fields[at] ?? '').split('\t');
    // Binary files are counted as "-".
    counts.push({ additions: Number(additions) || 0, deletions: Number(deletions) || 0 });
    at += path === '' ? 3 : 1;
  }
  return counts;
}

function hunksOf(patch: string): string | null {
  const start = patch.search(/^@@ /m);
  return start === -1 ? null : patch.slice(start).trimEnd();
}
