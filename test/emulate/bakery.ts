import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { bakeryFiles } from '../issues/bakery-incidents.ts';
import { type EmulatedGitHub, startEmulatedGitHub } from './emulated-github.ts';
import { type FileChanges, type GitDesk, gitDesk } from './git-desk.ts';
import { type IssueDesk, issueDesk } from './issue-desk.ts';

export interface SyncRun {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Every request it made, such as `GET /user`. */
  readonly requests: readonly string[];
}

export interface SyncSetting {
  /** That of a workflow, unless said otherwise. */
  readonly token?: string;
  /** The morning after the oven went cold, unless said otherwise: long before anything is due. */
  readonly now?: string;
  readonly args?: readonly string[];
  /** The request at which the process is killed, before it is carried out; never, unless said otherwise. */
  readonly killedAt?: string;
}

/** The bakery's documents, in a checkout and on the default branch of `crumb/incidents`, with its people and its issues. */
export interface Bakery {
  readonly github: EmulatedGitHub;
  readonly git: GitDesk;
  readonly desk: IssueDesk;
  /** Changes documents on the default branch and in the checkout. */
  readonly write: (changes: FileChanges) => Promise<void>;
  /** Brings documents from the default branch into the checkout. */
  readonly pull: (...paths: readonly string[]) => Promise<void>;
  /** Runs `lookback issues sync` in the checkout: the committed bundle, as a process. */
  readonly sync: (setting?: SyncSetting) => Promise<SyncRun>;
  readonly close: () => Promise<void>;
}

export async function openBakery(changes: FileChanges = {}): Promise<Bakery> {
  const github = await startEmulatedGitHub();
  const token = await github.workflowToken();
  const folder = mkdtempSync(join(tmpdir(), 'crumb-emulated-'));
  const git = gitDesk(github);
  const write = async (changes: FileChanges): Promise<void> => {
    writeFiles(folder, changes);
    await git.commit('octocat', 'main', changes);
  };
  await write(bakeryFiles(changes));
  return {
    github,
    git,
    desk: issueDesk(github),
    write,
    pull: async (...paths) => {
      for (const path of paths) writeFiles(folder, { [path]: await git.read('main', path) });
    },
    sync: (setting = {}) => sync(github, folder, { token, ...setting }),
    close: async () => {
      rmSync(folder, { recursive: true });
      await github.close();
    },
  };
}

function writeFiles(folder: string, changes: FileChanges): void {
  for (const [path, content] of Object.entries(changes)) {
    const place = join(folder, path);
    if (content === undefined) rmSync(place);
    else {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content);
    }
  }
}

async function sync(
  github: EmulatedGitHub,
  folder: string,
  setting: SyncSetting & { readonly token: string },
): Promise<SyncRun> {
  const { token, now = '2026-03-15T09:00:00Z', args = [], killedAt } = setting;
  const command = [
    '--now',
    now,
    'issues',
    'sync',
    '--repo',
    'crumb/incidents',
    '--pace',
    'unlimited',
    ...args,
  ];
  const child = start(command, folder, { GITHUB_API_URL: github.apiUrl, GITHUB_TOKEN: token });
  if (killedAt !== undefined) github.cutAt(killedAt, () => child.kill('SIGKILL'));
  const ended = await ending(child);
  return { ...ended, requests: github.takeRequests() };
}

function start(args: readonly string[], cwd: string, variables: Readonly<Record<string, string>>) {
  const bundle = join(import.meta.dirname, '../../dist/cli/lookback.js');
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, ...variables };
  return spawn(process.execPath, [bundle, ...args], { cwd, env });
}

/** Asynchronous: the server that the command talks to lives in this very process. */
async function ending(child: ChildProcessWithoutNullStreams) {
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => {
      child.on('close', resolve);
    }),
  ]);
  return { code, out, err };
}
