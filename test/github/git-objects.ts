import { requirePermission } from './access.ts';
import { created, Refusal } from './answer.ts';
import { ask, GitFailure, resolveCommit } from './bare-repository.ts';
import type { Fields } from './body.ts';
import { fieldsOf } from './body.ts';
import { gitCommitAnswer } from './commit-answer.ts';
import { SHA, treeAnswer } from './git-data.ts';
import { readCommit } from './history.ts';
import type { NewCommit, Written, WrittenObjects } from './object-writer.ts';
import { line, quoted, sized, writeObjects } from './object-writer.ts';
import { signature } from './push.ts';
import type { Call, Route } from './router.ts';
import { post } from './router.ts';
import { tick } from './world.ts';

// What no part of a path in a tree may be.
const MALFORMED = new Set(['', '.', '..', '.git']);

async function createTree(call: Call): Promise<Record<string, unknown>> {
  requirePermission(call, 'write');
  const fields = fieldsOf(call.body);
  const base = fields.text('base_tree');
  const entries = (fields.list('tree') ?? []).flatMap((entry) => entryCommand(fieldsOf(entry)));
  const tree = base === undefined ? [] : [rootOf(await existingTree(call, base))];
  const { tree: sha } = await written(call, { message: '', parents: [], tree: [...tree, ...entries] });
  return treeAnswer(call, sha, { recursive: false });
}

/** What an entry of a new tree is: content given, an object that is there, or (a null sha) gone. */
function entryCommand(entry: Fields): Buffer[] {
  const path = entry.text('path') ?? '';
  const mode = entry.text('mode') ?? '';
  if (mode === '' || path.split('/').some((part) => MALFORMED.has(part.toLowerCase())))
    throw new Refusal(422, 'tree contains a malformed path or mode');
  const content = entry.text('content');
  const sha = entry.clearable('sha');
  if (content !== undefined && sha === undefined)
    return [line(`M ${mode} inline ${quoted(path)}`), ...sized(content)];
  if (content === undefined && sha === null) return [line(`D ${quoted(path)}`)];
  if (content === undefined && sha !== undefined && sha !== null && SHA.test(sha))
    return [line(`M ${mode} ${sha} ${quoted(path)}`)];
  throw new Refusal(422, 'Must supply either tree.sha or tree.content.');
}

async function createCommit(call: Call): Promise<Record<string, unknown>> {
  requirePermission(call, 'write');
  const fields = fieldsOf(call.body);
  const parents = fields.texts('parents') ?? [];
  for (const parent of parents) {
    if (!SHA.test(parent) || (await resolveCommit(call.git, parent)) !== parent)
      throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
  }
  const tree = [rootOf(await existingTree(call, fields.text('tree') ?? ''))];
  const { commit } = await written(call, { message: fields.text('message') ?? '', parents, tree });
  return gitCommitAnswer(call, await readCommit(call.git, commit));
}

/** Writes objects as the viewer, or as whom the request names. */
async function written(call: Call, commit: Omit<NewCommit, 'author' | 'committer'>): Promise<WrittenObjects> {
  const fields = fieldsOf(call.body);
  const viewer = { ...signature(call.viewer.login), date: tick(call.world) };
  const author = signatureOf(fields.fields('author'), viewer);
  try {
    return await writeObjects(call.git, {
      ...commit,
      author,
      committer: signatureOf(fields.fields('committer'), author),
    });
  } catch (failure) {
    if (failure instanceof GitFailure) throw new Refusal(422, 'Git takes the objects amiss.');
    throw failure;
  }
}

function signatureOf(given: Fields | undefined, otherwise: Written): Written {
  return {
    name: given?.text('name') ?? otherwise.name,
    email: given?.text('email') ?? otherwise.email,
    date: given?.text('date') ?? otherwise.date,
  };
}

function rootOf(tree: string): Buffer {
  return line(`M 040000 ${tree} ""`);
}

/** The tree of that sha, or of the commit of that sha. */
async function existingTree(call: Call, sha: string): Promise<string> {
  const tree = SHA.test(sha)
    ? await ask(call.git, ['rev-parse', '--verify', '--quiet', `${sha}^{tree}`])
    : null;
  if (tree === null) throw new Refusal(422, 'Tree SHA does not exist');
  return tree;
}

export const gitObjectRoutes: Route[] = [
  post('/repos/{owner}/{repo}/git/trees', 'contents', async (call) => created(await createTree(call))),
  post('/repos/{owner}/{repo}/git/commits', 'contents', async (call) => created(await createCommit(call))),
];
