import { type Refusal, validationFailed } from './answer.ts';
import type { BareRepository } from './bare-repository.ts';
import { headRef, resolveCommit } from './bare-repository.ts';
import { countCommits } from './history.ts';
import { addIssue } from './issue-changes.ts';
import type { PullIssue } from './pull-head.ts';
import { isPull } from './pull-head.ts';
import type { World } from './world.ts';

interface PullOpening {
  /** A branch, or `login:branch` of a fork. */
  head: string;
  base: string;
  title: string;
  author: string;
  body: string | null;
  draft: boolean;
}

/** Opens a pull, or refuses it with GitHub's reason. */
export async function addPull(world: World, git: BareRepository, opening: PullOpening): Promise<PullIssue> {
  const { owner, branch } = splitHead(opening.head, world.repository.owner);
  const headSha = await resolveCommit(
    git,
    headRef(owner, branch, world.repository.owner).replace(/^refs\//, ''),
  );
  const baseSha = await resolveCommit(git, `heads/${opening.base}`);
  if (headSha === null) throw validationFailed({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  if (baseSha === null) throw validationFailed({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  if ((await countCommits(git, `${baseSha}..${headSha}`)) === 0) {
    throw refused(`No commits between ${opening.base} and ${branch}`);
  }
  requireFirst(world, owner, branch, opening.base);
  const issue = addIssue(world, opening.title, opening.author);
  await git.run(['update-ref', `refs/pull/${issue.number}/head`, headSha]);
  return Object.assign(issue, {
    body: opening.body,
    pull: {
      headOwner: owner,
      headBranch: branch,
      headSha,
      baseBranch: opening.base,
      baseSha,
      draft: opening.draft,
      requestedUsers: [],
      requestedTeams: [],
      merged: null,
    },
  });
}

/** Whose repository a head is in, and which branch. */
export function splitHead(head: string, owner: string): { owner: string; branch: string } {
  const at = head.indexOf(':');
  return at === -1 ? { owner, branch: head } : { owner: head.slice(0, at), branch: head.slice(at + 1) };
}

function requireFirst(world: World, owner: string, branch: string, base: string): void {
  const taken = world.issues.filter(isPull).some(({ state, pull }) => {
    return (
      state === 'open' && pull.headOwner === owner && pull.headBranch === branch && pull.baseBranch === base
    );
  });
  if (taken) throw refused(`A pull request already exists for ${owner}:${branch}.`);
}

function refused(message: string): Refusal {
  return validationFailed({ resource: 'PullRequest', code: 'custom', message });
}
