import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldOven, flourShortage } from '../../src/rules/fixture.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import { type ActionRun, runAction } from './run-action.ts';

const original = join(import.meta.dirname, '../fixtures/bakery');
const repository = 'crumb/incidents';
/** A morning on which nothing of the bakery is late or stale. */
const now = '2026-06-15T07:00:00Z';

const files: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(original, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(original.length + 1), readFileSync(path, 'utf8')]),
);

/** A document of the bakery with one place in it replaced. */
export function reworded(path: string, replace: string, replacement: string): Record<string, string> {
  const text = files[path] ?? '';
  if (text.split(replace).length !== 2) throw new Error(`${replace} must stand in ${path} exactly once.`);
  return { [path]: text.replace(replace, () => replacement) };
}

/** One mistake in one document. */
export const earlyDue = reworded(coldOven, 'due: 2026-06-30', 'due: 2025-04-10');
/** Another mistake, in another one. */
export const unknownIncident = reworded(flourShortage, '[2026-03-14-cold-oven]', '[2026-03-14-warm-oven]');

export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly branch: string;
}

interface Setting {
  readonly token?: 'workflow' | 'fork' | 'blind' | '';
  readonly inputs?: Readonly<Record<string, string>>;
  /** How many commits of it are fetched; one, as actions/checkout does, unless said otherwise. */
  readonly depth?: number;
}

/** A GitHub with the bakery on it, and the desk at which runs for its pull requests are started. */
export class PullDesk implements AsyncDisposable {
  readonly github: GitHub;
  readonly #folders: string[] = [];

  private constructor(github: GitHub) {
    this.github = github;
  }

  /** `changes` are made to the bakery before anybody proposes anything. */
  static async open(changes: Readonly<Record<string, string>> = {}): Promise<PullDesk> {
    const github = await startGitHub({
      repository: { owner: 'crumb', name: 'incidents' },
      users: { baker: 'write', apprentice: 'read', 'github-actions[bot]': { type: 'Bot' } },
      files: { ...files, ...changes },
      tokens: {
        workflow: {
          login: 'github-actions[bot]',
          access: { contents: 'read', 'pull-requests': 'write' },
        },
        fork: { login: 'github-actions[bot]', access: 'read' },
        blind: { login: 'github-actions[bot]', access: { contents: 'read' } },
      },
    });
    return new PullDesk(github);
  }

  /** Proposes changes on a branch, or on `login:branch` of a fork. */
  async propose(changes: Readonly<Record<string, string | null>>, branch = 'mend'): Promise<Pull> {
    const author = branch.includes(':') ? (branch.split(':')[0] ?? '') : 'baker';
    const head = await this.github.push(branch, { ...changes }, { author });
    const number = await this.github.openPull({ head: branch, author, title: 'Mend the documents' });
    return { number, head, branch };
  }

  /** Pushes to the branch of a pull request. */
  async push(pull: Pull, changes: Readonly<Record<string, string | null>>): Promise<Pull> {
    const author = pull.branch.includes(':') ? 'apprentice' : 'baker';
    return { ...pull, head: await this.github.push(pull.branch, { ...changes }, { author }) };
  }

  /** Runs the check as a workflow for this pull request does. */
  async check(pull: Pull, setting: Setting = {}): Promise<ActionRun> {
    const event = { pull_request: { number: pull.number, ...this.#ends(pull) } };
    return this.run(event, pull.head, setting);
  }

  async run(event: unknown, commit: string, setting: Setting = {}): Promise<ActionRun> {
    const { token = 'workflow', inputs = {}, depth = 1 } = setting;
    return runAction('check', {
      workspace: this.#checkout(commit, depth),
      inputs: { now, token, comment: 'true', ...inputs },
      env: this.#environment(commit),
      event,
    });
  }

  /** Runs the bridge as the workflow does that follows a check of this pull request. */
  async carry(pull: Pull, report: string, payload: object = {}): Promise<ActionRun> {
    const [owner = 'crumb', branch = ''] = pull.branch.includes(':')
      ? pull.branch.split(':')
      : ['crumb', pull.branch];
    const run = {
      id: 77,
      event: 'pull_request',
      head_sha: pull.head,
      head_branch: branch,
      head_repository: { full_name: `${owner}/incidents` },
      pull_requests: [],
      ...payload,
    };
    return runAction('comment-check', {
      workspace: this.folder(),
      inputs: { report, token: 'workflow' },
      env: this.#environment(pull.head),
      event: { workflow_run: run, repository: { full_name: repository, default_branch: 'main' } },
    });
  }

  /** What stands in comments on a pull request, oldest first. */
  comments(pull: Pull): { readonly author: string; readonly body: string }[] {
    return this.github.state.comments
      .filter(({ issue }) => issue === pull.number)
      .map(({ author, body }) => ({ author, body }));
  }

  /** An empty folder that is gone when the desk is left. */
  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'desk-'));
    this.#folders.push(folder);
    return folder;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
    await this.github.close();
  }

  #ends({ head, branch }: Pull) {
    const owner = branch.includes(':') ? branch.split(':')[0] : 'crumb';
    const base = this.#git(this.github.repositoryPath, ['rev-parse', 'main']);
    return {
      head: { sha: head, repo: { full_name: `${owner}/incidents` } },
      base: { sha: base, repo: { full_name: repository } },
    };
  }

  #environment(commit: string): Record<string, string> {
    return {
      GITHUB_API_URL: this.github.url,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: commit,
      GITHUB_RUN_ID: '77',
      RUNNER_TEMP: this.folder(),
    };
  }

  #checkout(commit: string, depth: number): string {
    const folder = this.folder();
    const source = `file://${this.github.repositoryPath}`;
    this.#git(this.github.repositoryPath, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
    this.#git(folder, ['init', '--quiet']);
    const branches = depth === 1 ? [] : ['main'];
    this.#git(folder, ['fetch', '--quiet', `--depth=${depth}`, source, commit, ...branches]);
    this.#git(folder, ['checkout', '--quiet', '--detach', commit]);
    return folder;
  }

  #git(folder: string, args: readonly string[]): string {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  }
}
