import type { Commit, Signature } from './history.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { Call } from './router.ts';
import { nodeId, optionalUserAnswer } from './users.ts';
import { findUser } from './world.ts';

const VERIFICATION = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

/** A commit with the users that its addresses belong to; an address that is nobody's gives null. */
export function commitAnswer(call: Call, commit: Commit): Record<string, unknown> {
  const url = `${repositoryUrl(call)}/commits/${commit.sha}`;
  const gitUrl = `${repositoryUrl(call)}/git`;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url,
    html_url: commitPage(call, commit.sha),
    comments_url: `${url}/comments`,
    commit: {
      url: `${gitUrl}/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${gitUrl}/trees/${commit.tree}` },
      verification: VERIFICATION,
    },
    author: optionalUserAnswer(call, loginOf(call, commit.author)),
    committer: optionalUserAnswer(call, loginOf(call, commit.committer)),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${repositoryUrl(call)}/commits/${sha}`,
      html_url: commitPage(call, sha),
    })),
  };
}

/** A commit as the git database shows it. */
export function gitCommitAnswer(call: Call, commit: Commit): Record<string, unknown> {
  const gitUrl = `${repositoryUrl(call)}/git`;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${gitUrl}/commits/${commit.sha}`,
    html_url: commitPage(call, commit.sha),
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${gitUrl}/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${gitUrl}/commits/${sha}`,
      html_url: commitPage(call, sha),
    })),
    verification: VERIFICATION,
  };
}

function commitPage(call: Call, sha: string): string {
  return `${repositoryPage(call)}/commit/${sha}`;
}

function loginOf(call: Call, { email }: Signature): string | null {
  const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  return login === undefined ? null : (findUser(call.world, login)?.login ?? null);
}
