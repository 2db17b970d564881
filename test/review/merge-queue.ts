import { execFileSync } from 'node:child_process';
import { type MergeGroup, reviewEvent } from '../../src/app/review-event.ts';
import { type GroupJudged, judgeGroup } from '../../src/app/review-group.ts';
import { openGit } from '../../src/io/git.ts';
import { openReview } from '../../src/io/github/review-access.ts';
import { fetchGroup, fetchHeads } from '../../src/io/merge-group.ts';
import { instant } from '../instant.ts';
import { quietEnvironment } from './local-repository.ts';
import type { Stage } from './stage.ts';

type Method = 'merge' | 'squash' | 'rebase';

export interface Queued {
  readonly headSha: string;
  /** What GitHub hands to the workflow. */
  readonly event: unknown;
}

export interface Queueing {
  readonly method?: Method;
  /** Whether the branches of the pull requests before the last are gone already. */
  readonly keepsBranches?: boolean;
  readonly base?: string;
}

/** Puts pull requests into the queue as GitHub does: a branch for each, on top of the one before. */
export function queue(stage: Stage, pulls: readonly number[], how: Queueing = {}): Queued {
  const { method = 'merge', keepsBranches = true, base = 'main' } = how;
  const git = gitOf(stage);
  let baseSha = git('rev-parse', `refs/heads/${base}`);
  let branch = '';
  for (const pull of pulls) {
    const headSha = combined(git, baseSha, { pull, head: stage.head(pull), method });
    if (branch !== '' && !keepsBranches) git('update-ref', '-d', `refs/heads/${branch}`);
    branch = `gh-readonly-queue/${base}/pr-${pull}-${baseSha}`;
    git('update-ref', `refs/heads/${branch}`, headSha);
    baseSha = headSha;
  }
  return { headSha: baseSha, event: groupEvent(branch, baseSha, base) };
}

/** The event of a merge group at a branch. */
export function groupEvent(branch: string, headSha: string, base = 'main'): unknown {
  const merge_group = {
    head_sha: headSha,
    head_ref: `refs/heads/${branch}`,
    base_ref: `refs/heads/${base}`,
  };
  return { action: 'checks_requested', merge_group };
}

/** Judges a group as the action does. */
export function judgeQueue({ github, folder }: Stage, event: unknown): Promise<GroupJudged> {
  const access = { repository: 'crumb/incidents', apiUrl: github.url, token: 'workflow', teamToken: 'teams' };
  const opened = openReview({ ...access, pace: 'unlimited' });
  const git = openGit(folder, { PATH: process.env.PATH });
  const origin = { serverUrl: github.url, repository: 'crumb/incidents', token: 'workflow' };
  const ports = {
    ...opened,
    fetchGroup: (group: MergeGroup) => fetchGroup(git, origin, group, opened.pullsOf),
    fetchHeads: fetchHeads.bind(undefined, git, origin),
  };
  const asked = reviewEvent(event);
  if (asked.about !== 'merge-group') throw new Error('This is the event of no merge group.');
  return judgeGroup(ports, asked.group, {
    root: '',
    now: instant('2026-06-10T09:00:00Z'),
    url: 'https://ci.crumb.example/runs/7',
  });
}

type RunGit = (...args: string[]) => string;

export function gitOf({ github }: Stage): RunGit {
  return (...args) =>
    execFileSync('git', ['--git-dir', github.repositoryPath, ...args], {
      env: quietEnvironment,
      encoding: 'utf8',
    }).trim();
}

interface Merging {
  readonly pull: number;
  readonly head: string;
  readonly method: Method;
}

function combined(git: RunGit, base: string, { pull, head, method }: Merging): string {
  const commit = (one: string, other: string, parents: readonly string[]) => {
    const tree = git('merge-tree', '--write-tree', one, other);
    const given = parents.flatMap((parent) => ['-p', parent]);
    return git('commit-tree', tree, ...given, '-m', `Queue (#${pull})`);
  };
  if (method === 'merge') return commit(base, head, [base, head]);
  if (method === 'squash') return commit(base, head, [base]);
  const fork = git('merge-base', base, head);
  const own = git('rev-list', '--reverse', `${fork}..${head}`).split('\n');
  return own.reduce((tip, sha) => commit(tip, sha, [tip]), base);
}
