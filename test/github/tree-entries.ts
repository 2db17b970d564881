import type { BareRepository } from './bare-repository.ts';

export interface TreeEntry {
  mode: string;
  type: string;
  sha: string;
  sizeBytes: number | null;
  path: string;
}

/** What `git ls-tree` lists of a tree, and of the trees in it when asked. */
export async function readTree(
  git: BareRepository,
  tree: string,
  options: { recursive?: boolean; path?: string } = {},
): Promise<TreeEntry[]> {
  const recursive = options.recursive === true ? ['-r', '-t'] : [];
  const path = options.path === undefined ? [] : ['--', options.path];
  const listing = await git.run([
    '--literal-pathspecs',
    'ls-tree',
    '-z',
    '--long',
    ...recursive,
    tree,
    ...path,
  ]);
  return listing
    .toString()
    .split('\0')
    .filter((line) => line !== '')
    .map(parseEntry);
}

function parseEntry(line: string): TreeEntry {
  const [attributes, path] = split(line, '\t');
  const [mode = '', type = '', sha = '', size = '-'] = attributes.split(/ +/);
  return { mode, type, sha, path, sizeBytes: size === '-' ? null : Number(size) };
}

function split(line: string, separator: string): [string, string] {
  const at = line.indexOf(separator);
  return [line.slice(0, at), line.slice(at + 1)];
}

/** A blob's bytes. */
export function readBlob(git: BareRepository, sha: string): Promise<Buffer> {
  return git.run(['cat-file', 'blob', sha]);
}

/** Base64 in lines of sixty characters, as GitHub sends it. */
export function wrappedBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replaceAll(/.{1,60}/g, '$&\n');
}
