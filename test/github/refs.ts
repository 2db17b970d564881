import { requirePermission } from './access.ts';
import { created, noContent, notFound, ok, Refusal } from './answer.ts';
import { ask, GitFailure, resolveCommit } from './bare-repository.ts';
import { fieldsOf } from './body.ts';
import { noteRange } from './commit-references.ts';
import { SHA } from './git-data.ts';
import { followHead, isPull } from './pull-head.ts';
import { repositoryUrl } from './repository.ts';
import type { Call, Route } from './router.ts';
import { get, param, patch, post, remove } from './router.ts';
import { nodeId } from './users.ts';
import { tick } from './world.ts';

const ONE = '/repos/{owner}/{repo}/git/refs/{ref}';

function refAnswer(call: Call, ref: string, sha: string): Record<string, unknown> {
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${repositoryUrl(call)}/git/${ref}`,
    object: { sha, type: 'commit', url: `${repositoryUrl(call)}/git/commits/${sha}` },
  };
}

/** The commit that a full ref is at, or null. Forks live among the refs and belong to others. */
async function commitAt(call: Call, ref: string): Promise<string | null> {
  if (ref.startsWith('refs/forks/')) return null;
  const commit = `${ref}^{commit}`;
  return ask(call.git, ['rev-parse', '--verify', '--quiet', '--end-of-options', commit]);
}

async function createRef(call: Call): Promise<Record<string, unknown>> {
  requirePermission(call, 'write');
  const fields = fieldsOf(call.body);
  const ref = fields.text('ref') ?? '';
  if (!/^refs\/[^/]+\/./.test(ref))
    throw new Refusal(422, "Reference name must start with 'refs/' and contain at least two slashes.");
  const sha = await askedCommit(call);
  if ((await commitAt(call, ref)) !== null) throw new Refusal(422, 'Reference already exists');
  const { defaultBranch } = call.world.repository;
  await moveRef(call, ref, sha, [sha, `^refs/heads/${defaultBranch}`]);
  return refAnswer(call, ref, sha);
}

async function updateRef(call: Call): Promise<Record<string, unknown>> {
  requirePermission(call, 'write');
  const { ref, sha: old } = await existingRef(call);
  const sha = await askedCommit(call);
  const forwards = (await ask(call.git, ['merge-base', '--is-ancestor', old, sha])) !== null;
  if (!forwards && fieldsOf(call.body).flag('force') !== true)
    throw new Refusal(422, 'Update is not a fast forward');
  await moveRef(call, ref, sha, [`${old}..${sha}`]);
  return refAnswer(call, ref, sha);
}

async function deleteRef(call: Call): Promise<void> {
  requirePermission(call, 'write');
  const { ref, sha } = await existingRef(call);
  await call.git.run(['update-ref', '-d', ref, sha]);
  await followPulls(call);
}

async function existingRef(call: Call): Promise<{ ref: string; sha: string }> {
  const ref = `refs/${param(call, 'ref')}`;
  const sha = await commitAt(call, ref);
  if (sha === null) throw new Refusal(422, 'Reference does not exist');
  return { ref, sha };
}

async function askedCommit(call: Call): Promise<string> {
  const sha = fieldsOf(call.body).text('sha') ?? '';
  if (!SHA.test(sha) || (await resolveCommit(call.git, sha)) !== sha)
    throw new Refusal(422, 'Object does not exist');
  return sha;
}

async function moveRef(call: Call, ref: string, sha: string, newCommits: readonly string[]): Promise<void> {
  try {
    await call.git.run(['update-ref', ref, sha]);
  } catch (failure) {
    if (failure instanceof GitFailure) throw new Refusal(422, `${ref} is not a valid ref name.`);
    throw failure;
  }
  tick(call.world);
  const by = call.viewer.login;
  if (ref.startsWith('refs/heads/'))
    await noteRange(call, newCommits, { branch: ref.replace('refs/heads/', ''), by });
  await followPulls(call);
}

async function followPulls(call: Call): Promise<void> {
  for (const issue of call.world.issues.filter(isPull))
    await followHead(call.world, call.git, issue, call.viewer.login);
}

export const refRoutes: Route[] = [
  get('/repos/{owner}/{repo}/git/ref/{ref}', 'contents', async (call) => {
    const ref = `refs/${param(call, 'ref')}`;
    const sha = await commitAt(call, ref);
    if (sha === null) throw notFound();
    return ok(refAnswer(call, ref, sha));
  }),
  post('/repos/{owner}/{repo}/git/refs', 'contents', async (call) => created(await createRef(call))),
  patch(ONE, 'contents', async (call) => ok(await updateRef(call))),
  remove(ONE, 'contents', async (call) => {
    await deleteRef(call);
    return noContent();
  }),
];
