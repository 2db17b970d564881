import { notFound, ok, Refusal } from './answer.ts';
import { ask, resolveCommit } from './bare-repository.ts';
import { gitCommitAnswer } from './commit-answer.ts';
import { readCommit } from './history.ts';
import { repositoryUrl } from './repository.ts';
import type { Call, Route } from './router.ts';
import { get, param } from './router.ts';
import type { TreeEntry } from './tree-entries.ts';
import { readBlob, readTree, wrappedBase64 } from './tree-entries.ts';
import { nodeId } from './users.ts';

// GitHub cuts a recursive listing here and says so.
const TREE_LIMIT_ENTRIES = 100_000;

export const SHA = /^[0-9a-f]{40}$/;

async function namedTree(call: Call): Promise<Record<string, unknown>> {
  const named = param(call, 'tree_sha');
  const commit = await resolveCommit(call.git, named);
  const sha = commit === null ? await objectOfType(call, named, 'tree') : await treeOf(call, commit);
  return treeAnswer(call, sha, { recursive: call.query.has('recursive') });
}

/** A tree with what is in it. */
export async function treeAnswer(
  call: Call,
  sha: string,
  options: { recursive: boolean },
): Promise<Record<string, unknown>> {
  const entries = await readTree(call.git, sha, options);
  return {
    sha,
    url: `${repositoryUrl(call)}/git/trees/${sha}`,
    tree: entries.slice(0, TREE_LIMIT_ENTRIES).map((entry) => entryAnswer(call, entry)),
    truncated: entries.length > TREE_LIMIT_ENTRIES,
  };
}

function entryAnswer(call: Call, entry: TreeEntry): Record<string, unknown> {
  const kind = entry.type === 'blob' ? 'blobs' : 'trees';
  return {
    path: entry.path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    ...(entry.sizeBytes === null ? {} : { size: entry.sizeBytes }),
    ...(entry.type === 'commit' ? {} : { url: `${repositoryUrl(call)}/git/${kind}/${entry.sha}` }),
  };
}

async function blobAnswer(call: Call): Promise<unknown> {
  const sha = await objectOfType(call, param(call, 'file_sha'), 'blob');
  const bytes = await readBlob(call.git, sha);
  if (call.accept.includes('raw')) return bytes;
  return {
    sha,
    node_id: nodeId('Blob', sha),
    size: bytes.length,
    url: `${repositoryUrl(call)}/git/blobs/${sha}`,
    content: wrappedBase64(bytes),
    encoding: 'base64',
  };
}

/** The sha itself when git has an object of that type under it; 404 otherwise, 422 for what is no sha. */
async function objectOfType(call: Call, sha: string, type: 'blob' | 'tree'): Promise<string> {
  if (!SHA.test(sha))
    throw new Refusal(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  if ((await ask(call.git, ['rev-parse', '--verify', '--quiet', `${sha}^{${type}}`])) !== sha)
    throw notFound();
  return sha;
}

async function treeOf(call: Call, commit: string): Promise<string> {
  return (await readCommit(call.git, commit)).tree;
}

export const gitDataRoutes: Route[] = [
  get('/repos/{owner}/{repo}/git/trees/{tree_sha}', 'contents', async (call) => ok(await namedTree(call))),
  get('/repos/{owner}/{repo}/git/blobs/{file_sha}', 'contents', async (call) => ok(await blobAnswer(call))),
  get('/repos/{owner}/{repo}/git/commits/{commit_sha}', 'contents', async (call) => {
    const sha = param(call, 'commit_sha');
    if (!SHA.test(sha) || (await resolveCommit(call.git, sha)) !== sha) throw notFound();
    return ok(gitCommitAnswer(call, await readCommit(call.git, sha)));
  }),
];
