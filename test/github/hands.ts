import type { BareRepository } from './bare-repository.ts';
import { headRef, resolveCommit } from './bare-repository.ts';
import { addIssue } from './issue-changes.ts';
import { useLabels } from './labels.ts';
import type { PullIssue } from './pull-head.ts';
import { followHead, isPull } from './pull-head.ts';
import { addPull, splitHead } from './pull-opening.ts';
import type { FileChange } from './push.ts';
import { signature, writeCommit } from './push.ts';
import { addReview } from './review-submission.ts';
import type { Issue, ReviewState, World } from './world.ts';
import { nextId, tick } from './world.ts';

interface PushOptions {
  /** A login, or someone without an account here. The first user when it is not said. */
  author?: string | { name: string; email: string };
  message?: string;
  /** Builds on this branch or commit instead of the branch's own tip: a forced push when the branch exists. */
  parent?: string;
  /** A second parent, as when the base is merged into the branch; its changes are to be given too. */
  mergeOf?: string;
}

/** What people do without the API being asked: a test arranges with these and asserts on the rest. */
export interface Hands {
  /** Commits to a branch, or to `login:branch` of a fork, and returns the sha. */
  push(branch: string, changes: Record<string, FileChange>, options?: PushOptions): Promise<string>;
  /** Opens a pull and returns its number. The base is the default branch when it is not said. */
  openPull(pull: {
    head: string;
    base?: string;
    author: string;
    title: string;
    draft?: boolean;
  }): Promise<number>;
  /** Submits a review, of the head unless a commit is named, and returns its id. */
  review(pull: number, review: ReviewGiven): Promise<number>;
  /** Opens an issue and returns its number. */
  openIssue(issue: { title: string; author: string } & Partial<IssueGiven>): number;
  /** Comments, and returns the comment's id. */
  comment(issue: number, comment: { author: string; body: string }): number;
}

interface ReviewGiven {
  login: string;
  state: Exclude<ReviewState, 'DISMISSED' | 'PENDING'>;
  body?: string;
  commit?: string;
}

type IssueGiven = Pick<Issue, 'body' | 'labels' | 'assignees' | 'locked'>;

const EVENTS = { APPROVED: 'APPROVE', CHANGES_REQUESTED: 'REQUEST_CHANGES', COMMENTED: 'COMMENT' } as const;

export function createHands(world: World, git: BareRepository): Hands {
  return {
    push: (branch, changes, options = {}) => pushCommit(world, git, branch, changes, options),
    async openPull({ head, base = world.repository.defaultBranch, author, title, draft = false }) {
      return (await addPull(world, git, { head, base, author, title, draft, body: null })).number;
    },
    async review(number, { login, state, body = '', commit }) {
      const issue = findPull(world, number);
      await followHead(world, git, issue);
      // People say something with a comment or a refusal; a test need not.
      const words = body === '' && state !== 'APPROVED' ? 'See the discussion.' : body;
      return (
        await addReview(world, git, issue, { author: login, event: EVENTS[state], body: words, commit })
      ).id;
    },
    openIssue({ title, author, labels = [], ...given }) {
      const issue = addIssue(world, title, author);
      return Object.assign(issue, given, { labels: useLabels(world, labels) }).number;
    },
    comment(issue, { author, body }) {
      const now = tick(world);
      const comment = { id: nextId(world), issue, author, body, createdAt: now, updatedAt: now };
      world.comments.push(comment);
      return comment.id;
    },
  };
}

async function pushCommit(
  world: World,
  git: BareRepository,
  name: string,
  changes: Record<string, FileChange>,
  options: PushOptions,
): Promise<string> {
  const { owner, branch } = splitHead(name, world.repository.owner);
  const ref = headRef(owner, branch, world.repository.owner);
  const tip = (await resolveNamed(git, ref)) ?? (await resolveCommit(git, world.repository.defaultBranch));
  const author = options.author ?? world.users[0]?.login ?? 'octocat';
  const sha = await writeCommit(git, {
    ref,
    changes,
    author: typeof author === 'string' ? signature(author) : author,
    message: options.message ?? `Change ${Object.keys(changes).join(', ')}`,
    at: tick(world),
    parent: options.parent === undefined ? tip : await requireCommit(git, options.parent),
    mergeOf: options.mergeOf === undefined ? null : await requireCommit(git, options.mergeOf),
  });
  for (const issue of world.issues.filter(isPull)) await followHead(world, git, issue);
  return sha;
}

function resolveNamed(git: BareRepository, ref: string): Promise<string | null> {
  return resolveCommit(git, ref.replace(/^refs\//, ''));
}

async function requireCommit(git: BareRepository, name: string): Promise<string> {
  const sha = await resolveCommit(git, name);
  if (sha === null) throw new Error(`There is no commit ${name}`);
  return sha;
}

function findPull(world: World, number: number): PullIssue {
  const issue = world.issues.find((candidate) => candidate.number === number);
  if (issue === undefined || !isPull(issue)) throw new Error(`There is no pull ${number}`);
  return issue;
}
