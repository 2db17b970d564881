import { type Refusal, validationFailed } from './answer.ts';
import { headRef, resolveCommit } from './bare-repository.ts';
import { countCommits } from './history.ts';
import { addIssue } from './issue-changes.ts';
import type { Place } from './place.ts';
import type { PullIssue } from './pull-head.ts';
import { isPull } from './pull-head.ts';
import { noteReferences } from './references.ts';
import type { Pull, World } from './world.ts';
import { sameName } from './world.ts';

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
export async function addPull(place: Place, opening: PullOpening): Promise<PullIssue> {
  const { world, git } = place;
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
  requireFirst(world, { headOwner: owner, headBranch: branch, baseBranch: opening.base });
  const issue = addIssue(world, opening.title, opening.author);
  await git.run(['update-ref', `refs/pull/${issue.number}/head`, headSha]);
  const pull = Object.assign(issue, {
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
  noteReferences(place, pull, opening.body, opening.author);
  return pull;
}

/** Whose repository a head is in, and which branch. */
export function splitHead(head: string, owner: string): { owner: string; branch: string } {
  const at = head.indexOf(':');
  return at === -1 ? { owner, branch: head } : { owner: head.slice(0, at), branch: head.slice(at + 1) };
}

/** There is at most one open pull of a head into a base. */
export function requireFirst(
  world: World,
  { headOwner, headBranch, baseBranch }: Pick<Pull, 'headOwner' | 'headBranch' | 'baseBranch'>,
): void {
  const taken = world.issues.filter(isPull).some(({ state, pull }) => {
    const isHead = sameName(pull.headOwner, headOwner) && pull.headBranch === headBranch;
    return state === 'open' && isHead && pull.baseBranch === baseBranch;
  });
  if (taken) throw refused(`A pull request already exists for ${headOwner}:${headBranch}.`);
}

/** A refusal that concerns no single field. */
export function refused(message: string): Refusal {
  return validationFailed({ resource: 'PullRequest', code: 'custom', message });
}
