import type { BareRepository } from './bare-repository.ts';
import { headRef, resolveCommit } from './bare-repository.ts';
import { noteCommits } from './commit-references.ts';
import type { IssueHands } from './issue-hands.ts';
import { createIssueHands } from './issue-hands.ts';
import type { Place } from './place.ts';
import type { PullHands } from './pull-hands.ts';
import { createPullHands } from './pull-hands.ts';
import { followHead, isPull } from './pull-head.ts';
import { splitHead } from './pull-opening.ts';
import type { FileChange } from './push.ts';
import { signature, writeCommit } from './push.ts';
import { findUser, sameName, tick } from './world.ts';

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
export interface Hands extends IssueHands, PullHands {
  /**
   * Commits to a branch, or to `login:branch` of a fork, and returns the sha. Issues that the message names are
   * referenced, and closed when it says so and the branch is the default one.
   */
  push(branch: string, changes: Record<string, FileChange>, options?: PushOptions): Promise<string>;
  /** Gives the repository another name; by the old one it is still found. */
  renameRepository(name: string): void;
}

export function createHands(place: Place): Hands {
  const { repository } = place.world;
  return {
    ...createIssueHands(place),
    ...createPullHands(place),
    push: (branch, changes, options = {}) => pushCommit(place, branch, changes, options),
    renameRepository(name) {
      repository.formerNames.push(`${repository.owner}/${repository.name}`);
      repository.name = name;
    },
  };
}

async function pushCommit(
  place: Place,
  name: string,
  changes: Record<string, FileChange>,
  options: PushOptions,
): Promise<string> {
  const { world, git } = place;
  const { owner, branch } = splitHead(name, world.repository.owner);
  const ref = headRef(owner, branch, world.repository.owner);
  const tip = (await resolveNamed(git, ref)) ?? (await resolveCommit(git, world.repository.defaultBranch));
  const pusher = world.users[0]?.login ?? 'octocat';
  const author = options.author ?? pusher;
  const message = options.message ?? `Change ${Object.keys(changes).join(', ')}`;
  const sha = await writeCommit(git, {
    ref,
    changes,
    author: typeof author === 'string' ? signature(author) : author,
    message,
    at: tick(world),
    parent: options.parent === undefined ? tip : await requireCommit(git, options.parent),
    mergeOf: options.mergeOf === undefined ? null : await requireCommit(git, options.mergeOf),
  });
  // Who has no account here cannot have done anything but write the commit.
  const by = (typeof author === 'string' ? findUser(world, author)?.login : undefined) ?? pusher;
  if (sameName(owner, world.repository.owner))
    noteCommits(place, { commits: [{ sha, message }], branch, by });
  for (const issue of world.issues.filter(isPull)) await followHead(world, git, issue, by);
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
