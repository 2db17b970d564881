import { spawn } from 'node:child_process';
import { access, appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A bare repository on disk. Nothing of it is remembered that could change: every such question is asked of git again. */
export interface BareRepository {
  path: string;
  /** What git prints; an error with its words when it fails. */
  run(args: readonly string[], input?: string | Uint8Array): Promise<Buffer>;
}

export class GitFailure extends Error {
  readonly exitCode: number | null;

  constructor(args: readonly string[], exitCode: number | null, words: string) {
    super(`git ${args.join(' ')} exited with ${exitCode}: ${words}`);
    this.exitCode = exitCode;
  }
}

/** The developer's own configuration and identity must not change what a test sees. */
export const GIT_ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'GitHub',
  GIT_AUTHOR_EMAIL: 'noreply@github.com',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.com',
};

export async function createBareRepository(path: string, defaultBranch: string): Promise<BareRepository> {
  await mkdir(path, { recursive: true });
  const repository = openBareRepository(path);
  await repository.run(['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`]);
  await appendFile(join(path, 'config'), '[http]\n\treceivepack = true\n');
  return repository;
}

export function openBareRepository(path: string): BareRepository {
  const answers = new Map<string, Promise<Buffer>>();
  return {
    path,
    run: (args, input) => {
      if (!isTimeless(args)) return runGit(path, args, input);
      const key = args.join('\n');
      const answer = answers.get(key) ?? runGit(path, args);
      answers.set(key, answer);
      return answer;
    },
  };
}

const COMPARISONS = new Set(['diff', 'merge-base', 'merge-tree', 'rev-list']);

/** What two commits have to do with each other never changes, and is asked for with every look at a pull. */
function isTimeless([command = '', ...args]: readonly string[]): boolean {
  const named = args.filter((arg) => !arg.startsWith('-'));
  const areCommits = named.every((arg) => /^[0-9a-f]{40}(?:\.\.[0-9a-f]{40})?$/.test(arg));
  return COMPARISONS.has(command) && named.length > 0 && areCommits;
}

function runGit(path: string, args: readonly string[], input: string | Uint8Array = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', ['--git-dir', path, ...args], { env: GIT_ENVIRONMENT });
    const output: Buffer[] = [];
    const words: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    git.stderr.on('data', (chunk: Buffer) => words.push(chunk));
    git.on('error', reject);
    git.on('close', (exitCode) => {
      if (exitCode === 0) resolve(Buffer.concat(output));
      else reject(new GitFailure(args, exitCode, Buffer.concat(words).toString()));
    });
    // A git that refuses early closes its input; its exit code says so better than a broken pipe does.
    git.stdin.on('error', () => undefined);
    git.stdin.end(input);
  });
}

/** What git prints, or null when it exits with 1, its word for "no". */
export async function ask(git: BareRepository, args: readonly string[]): Promise<string | null> {
  try {
    return (await git.run(args)).toString().trimEnd();
  } catch (failure) {
    if (failure instanceof GitFailure && failure.exitCode === 1) return null;
    throw failure;
  }
}

// Revision operators (main~1, main^{tree}, @{yesterday}) are git's, not the API's.
const PLAIN_NAME = /^[^\s~^:?*[\\@{}.-](?:[^\s~^:?*[\\@{}.]|\.(?!\.))*$/;

/** The commit of a branch that git keeps in a file of its own: most questions are about one, and a process costs far more. */
async function looseBranch({ path }: BareRepository, name: string): Promise<string | null> {
  const isPacked = await access(join(path, 'packed-refs')).then(
    () => true,
    () => false,
  );
  if (isPacked) return null;
  const names = [`refs/heads/${name}`, ...(/^(?:heads|forks)\//.test(name) ? [`refs/${name}`] : [])];
  for (const ref of names) {
    const text = await readFile(join(path, ref), 'utf8').catch(() => '');
    const [, sha] = /^([0-9a-f]{40})\n$/.exec(text) ?? [];
    if (sha !== undefined) return sha;
  }
  return null;
}

/** The commit a branch, tag, full ref or sha names, or null. */
export async function resolveCommit(git: BareRepository, name: string): Promise<string | null> {
  if (!PLAIN_NAME.test(name)) return null;
  const branch = await looseBranch(git, name);
  if (branch !== null) return branch;
  const candidates = [`refs/heads/${name}`, `refs/${name}`, `refs/tags/${name}`, name];
  const asked = candidates.map((candidate) => `${candidate}^{commit}\n`).join('');
  const answers = await git.run(['cat-file', '--batch-check=%(objectname)'], asked);
  const found = answers
    .toString()
    .split('\n')
    .find((line) => /^[0-9a-f]{40}$/.test(line));
  return found ?? null;
}

/** Where a pull's head lives. Forks share one object store with their parent, as they do on GitHub. */
export function headRef(owner: string, branch: string, baseOwner: string): string {
  const own = owner.toLowerCase() === baseOwner.toLowerCase();
  return own ? `refs/heads/${branch}` : `refs/forks/${owner}/${branch}`;
}

export async function mergeBase(git: BareRepository, one: string, other: string): Promise<string | null> {
  return ask(git, ['merge-base', one, other]);
}
