import type { BareRepository } from './bare-repository.ts';

// Git writes objects for a commit on some ref; this one is gone again when the stream ends.
const SCRATCH = 'refs/scratch/objects';

export interface NewCommit {
  author: Written;
  committer: Written;
  message: string;
  parents: readonly string[];
  /** `git fast-import` commands that make the tree, each with its line end. */
  tree: readonly Buffer[];
}

export interface Written {
  name: string;
  email: string;
  /** RFC 3339. */
  date: string;
}

export interface WrittenObjects {
  commit: string;
  tree: string;
}

/** Writes a commit and its tree without moving any ref. Fails as a GitFailure when git takes something amiss. */
export async function writeObjects(git: BareRepository, commit: NewCommit): Promise<WrittenObjects> {
  const [first, ...others] = commit.parents;
  const output = await git.run(
    ['fast-import', '--quiet', '--force', '--date-format=raw'],
    Buffer.concat([
      line(`commit ${SCRATCH}`),
      line('mark :1'),
      line(`author ${signed(commit.author)}`),
      line(`committer ${signed(commit.committer)}`),
      ...sized(commit.message),
      ...(first === undefined ? [] : [line(`from ${first}`)]),
      ...others.map((parent) => line(`merge ${parent}`)),
      ...commit.tree,
      line('get-mark :1'),
      line('ls :1 ""'),
      line(`reset ${SCRATCH}`),
      line(`from ${'0'.repeat(40)}`),
    ]),
  );
  const [sha = '', listed = ''] = output.toString().split('\n');
  return { commit: sha, tree: /^040000 tree ([0-9a-f]{40})/.exec(listed)?.[1] ?? EMPTY_TREE };
}

/** The tree that has nothing in it. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** A command of `git fast-import`. */
export function line(text: string): Buffer {
  return Buffer.from(`${text}\n`);
}

/** Bytes as `git fast-import` takes them. */
export function sized(content: string | Uint8Array): Buffer[] {
  const bytes = Buffer.from(content);
  return [line(`data ${bytes.length}`), bytes, line('')];
}

/** A path as `git fast-import` takes it, whatever is in it. */
export function quoted(path: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return `"${escaped}"`;
}

function signed({ name, email, date }: Written): string {
  // What would end a signature early is left out of it, as git does.
  const plain = (text: string): string => text.replaceAll(/[<>\n\0]/g, '').trim();
  return `${plain(name)} <${plain(email)}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}
