import type { BareRepository } from './bare-repository.ts';

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  message: string;
}

export interface Signature {
  name: string;
  email: string;
  /** RFC 3339, UTC. */
  date: string;
}

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'];

/** The commits that a git revision range names, newest first unless reversed; only those that touch the path. */
export async function readCommits(
  git: BareRepository,
  range: readonly string[],
  path?: string,
): Promise<Commit[]> {
  const format = `--format=${FIELDS.join('%x00')}%x00%x01`;
  const paths = path === undefined ? [] : [path];
  const output = await git.run(['--literal-pathspecs', 'log', format, ...range, '--', ...paths]);
  return output
    .toString()
    .split('\0\x01\n')
    .filter((entry) => entry !== '')
    .map(parseCommit);
}

export async function readCommit(git: BareRepository, sha: string): Promise<Commit> {
  const [commit] = await readCommits(git, ['--max-count=1', sha]);
  if (commit === undefined) throw new Error(`There is no commit ${sha}`);
  return commit;
}

export async function countCommits(git: BareRepository, range: string): Promise<number> {
  return Number((await git.run(['rev-list', '--count', range, '--'])).toString());
}

function parseCommit(entry: string): Commit {
  const [sha = '', tree = '', parents = '', ...rest] = entry.split('\0');
  const [an = '', ae = '', at = '', cn = '', ce = '', ct = '', message = ''] = rest;
  return {
    sha,
    tree,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    author: { name: an, email: ae, date: dateOf(at) },
    committer: { name: cn, email: ce, date: dateOf(ct) },
    message: message.trimEnd(),
  };
}

function dateOf(seconds: string): string {
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}
