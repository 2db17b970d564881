import { notFound, ok, Refusal } from './answer.ts';
import { resolveCommit } from './bare-repository.ts';
import { encodePath } from './file-answer.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { Call, Route } from './router.ts';
import { get, param } from './router.ts';
import type { TreeEntry } from './tree-entries.ts';
import { readBlob, readTree, wrappedBase64 } from './tree-entries.ts';

// A larger file comes without its content, and beyond the second limit not at all.
const INLINE_LIMIT_BYTES = 1024 * 1024;
const SERVED_LIMIT_BYTES = 100 * 1024 * 1024;

async function contentsAnswer(call: Call): Promise<unknown> {
  const path = param(call, 'path').replace(/\/$/, '');
  const ref = call.query.get('ref') ?? call.world.repository.defaultBranch;
  const commit = await resolveCommit(call.git, ref);
  if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const [entry] = await readTree(call.git, commit, { path });
  if (entry === undefined) throw notFound();
  if (entry.type === 'tree') return directoryAnswer(call, entry, ref);
  return entry.type === 'commit' ? submoduleAnswer(call, entry, ref) : fileContentAnswer(call, entry, ref);
}

async function directoryAnswer(call: Call, { sha, path }: TreeEntry, ref: string): Promise<unknown> {
  const entries = await readTree(call.git, sha);
  return entries.map((entry) => sharedAnswer(call, { ...entry, path: `${path}/${entry.path}` }, ref));
}

async function fileContentAnswer(call: Call, entry: TreeEntry, ref: string): Promise<unknown> {
  const size = entry.sizeBytes ?? 0;
  if (size > SERVED_LIMIT_BYTES) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.');
  const bytes = await readBlob(call.git, entry.sha);
  if (call.accept.includes('raw')) return bytes;
  const shared = sharedAnswer(call, entry, ref);
  if (entry.mode === '120000') return { ...shared, target: bytes.toString() };
  const inline = size <= INLINE_LIMIT_BYTES;
  return { ...shared, content: inline ? wrappedBase64(bytes) : '', encoding: inline ? 'base64' : 'none' };
}

function submoduleAnswer(call: Call, entry: TreeEntry, ref: string): unknown {
  return { ...sharedAnswer(call, entry, ref), type: 'submodule', submodule_git_url: '' };
}

function sharedAnswer(call: Call, entry: TreeEntry, ref: string): Record<string, unknown> {
  const path = encodePath(entry.path);
  const isTree = entry.type === 'tree';
  const urls = {
    url: `${repositoryUrl(call)}/contents/${path}?ref=${encodeURIComponent(ref)}`,
    html_url: `${repositoryPage(call)}/${isTree ? 'tree' : 'blob'}/${ref}/${path}`,
    git_url: `${repositoryUrl(call)}/git/${isTree ? 'trees' : 'blobs'}/${entry.sha}`,
  };
  return {
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    size: entry.sizeBytes ?? 0,
    ...urls,
    download_url: isTree ? null : `${repositoryPage(call)}/raw/${ref}/${path}`,
    type: isTree ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file',
    _links: { self: urls.url, git: urls.git_url, html: urls.html_url },
  };
}

export const contentsRoutes: Route[] = [
  get('/repos/{owner}/{repo}/contents/{path}', 'contents', async (call) => ok(await contentsAnswer(call))),
];
