import type { Proposal } from '../../issues/rolling-pull.ts';
import { committedText } from './committed-text.ts';
import { repeatable } from './issue-place.ts';
import { blobId, rollingMessage } from './rolling-commit.ts';
import type { RollingPlace } from './rolling-place.ts';

type Texts = Proposal['files'];

/** Returns those of some texts that are others at a commit. Fails with Octokit's error. */
export async function differing(place: RollingPlace, commit: string, texts: Texts): Promise<Texts> {
  const others = new Map<string, string>();
  for (const [path, text] of texts) {
    if ((await committedText(place, commit, path)) !== text) others.set(path, text);
  }
  return others;
}

/**
 * Writes the commit of a proposal, which no branch points to yet, and returns its id; undefined where the texts are those of
 * the base already. Its message tells what it changes, so that texts that are no change are left out. Fails with Octokit's
 * error.
 */
export async function writeCommit(
  place: RollingPlace,
  { base, files, commitMessage }: Proposal,
): Promise<string | undefined> {
  const { client, name } = place;
  const { git } = client.rest;
  const texts = await differing(place, base.commit, files);
  if (texts.size === 0) return undefined;
  const { data: onto } = await git.getCommit({ ...name, commit_sha: base.commit });
  const tree = { base_tree: onto.tree.sha, tree: [...texts].map(treeEntry) };
  const { data: written } = await git.createTree({ ...name, ...tree, ...repeatable });
  const changed = new Map([...texts].map(([path, text]) => [path, blobId(text)]));
  // Without an author GitHub takes the token's account, and signs for it.
  const commit = {
    message: rollingMessage(commitMessage, changed),
    tree: written.sha,
    parents: [base.commit],
  };
  const { data } = await git.createCommit({ ...name, ...commit, ...repeatable });
  return data.sha;
}

function treeEntry([path, content]: [string, string]) {
  return { path, content, mode: '100644' as const, type: 'blob' as const };
}
