import { type Account, type EmulatedGitHub, tokenOf } from './emulated-github.ts';
import { incidents, repositoryClient } from './repository-client.ts';

/** New texts by path; undefined takes the file away. */
export type FileChanges = Readonly<Record<string, string | undefined>>;

export interface SeenPull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly title: string;
  readonly body: string;
  readonly author: string;
}

interface PullAnswer {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly merged_at: string | null;
  readonly title: string;
  readonly body: string | null;
  readonly user: { readonly login: string };
}

interface Commit {
  readonly sha: string;
  readonly tree: { readonly sha: string };
}

/** What people do to the documents in `crumb/incidents`, and what they see there. */
export interface GitDesk {
  /** Adds a commit to a branch. */
  readonly commit: (who: Account, branch: string, changes: FileChanges) => Promise<void>;
  /** The messages of the commits on a branch that are not on the default branch, newest last. */
  readonly ahead: (branch: string) => Promise<string[]>;
  /** The text of a file on a branch. */
  readonly read: (branch: string, path: string) => Promise<string>;
  readonly hasBranch: (branch: string) => Promise<boolean>;
  /** All pull requests from a branch, oldest first. */
  readonly pulls: (branch: string) => Promise<SeenPull[]>;
  readonly merge: (who: Account, pull: number, branch: string) => Promise<void>;
  /** Closes a pull request unmerged. */
  readonly decline: (who: Account, pull: number) => Promise<void>;
}

export function gitDesk(github: EmulatedGitHub): GitDesk {
  const ask = repositoryClient(github);
  const read = <Body>(path: string) => ask<Body>('hubot', 'GET', path);
  const tip = async (branch: string): Promise<Commit> => {
    const { object } = await read<{ object: { sha: string } }>(`/git/ref/heads/${branch}`);
    return read<Commit>(`/git/commits/${object.sha}`);
  };
  const advance = async (who: Account, branch: string, commit: object): Promise<void> => {
    const { sha } = await ask<Commit>(who, 'POST', '/git/commits', commit);
    await ask(who, 'PATCH', `/git/refs/heads/${branch}`, { sha });
  };

  return {
    commit: async (who, branch, changes) => {
      const parent = await tip(branch);
      const change = { base_tree: parent.tree.sha, tree: Object.entries(changes).map(treeEntry) };
      const tree = await ask<{ sha: string }>(who, 'POST', '/git/trees', change);
      const message = `Change ${Object.keys(changes).join(', ')}`;
      await advance(who, branch, { message, tree: tree.sha, parents: [parent.sha] });
    },
    ahead: async (branch) => {
      const { commits } = await read<{ commits: { commit: { message: string } }[] }>(
        `/compare/main...${branch}`,
      );
      return commits.map(({ commit }) => commit.message);
    },
    read: async (branch, path) => {
      const { sha } = await tip(branch);
      const { content } = await read<{ content: string }>(`/contents/${path}?ref=${sha}`);
      return Buffer.from(content, 'base64').toString('utf8');
    },
    hasBranch: async (branch) => {
      const { status } = await github.send(tokenOf('hubot'), 'GET', `${incidents}/git/ref/heads/${branch}`);
      return status === 200;
    },
    pulls: async (branch) => {
      const query = `state=all&direction=asc&per_page=100&head=crumb:${branch}`;
      return (await read<PullAnswer[]>(`/pulls?${query}`)).map(seen);
    },
    merge: async (who, pull, branch) => {
      const [base, head] = [await tip('main'), await tip(branch)];
      await ask(who, 'PUT', `/pulls/${pull}/merge`, {});
      // What it merged is the branch as it was when the pull request was opened.
      await ask(who, 'PATCH', '/git/refs/heads/main', { sha: base.sha, force: true });
      const message = `Merge pull request #${pull} from crumb/${branch}`;
      await advance(who, 'main', { message, tree: head.tree.sha, parents: [base.sha, head.sha] });
    },
    decline: async (who, pull) => {
      await ask(who, 'PATCH', `/pulls/${pull}`, { state: 'closed' });
    },
  };
}

function treeEntry([path, text]: [string, string | undefined]): object {
  const entry = { path, mode: '100644', type: 'blob' };
  return text === undefined ? { ...entry, sha: null } : { ...entry, content: text };
}

function seen(answer: PullAnswer): SeenPull {
  const { number, state, title, body, user, merged_at } = answer;
  return { number, state, merged: merged_at !== null, title, body: body ?? '', author: user.login };
}
