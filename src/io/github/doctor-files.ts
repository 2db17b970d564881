import type { Answer } from '../../doctor/check.ts';
import type { CommittedFile } from '../../doctor/host.ts';
import { decodeText } from '../../document/text.ts';
import { CannotRun } from '../../finding/cannot-run.ts';
import type { GitHubClient } from './client.ts';
import { answered } from './doctor-answer.ts';
import { doctorQuestions } from './doctor-questions.ts';
import type { RepositoryName } from './review-attempts.ts';

const maxFileBytes = 512 * 1024;

interface Entry {
  readonly name: string;
  readonly sha: string;
  readonly is: 'file' | 'folder' | 'other';
  readonly bytes: number;
}

/** Returns one file at a commit; undefined where there is none. */
export function readFileAt(
  client: GitHubClient,
  name: RepositoryName,
  commit: string,
  path: string,
): Promise<Answer<CommittedFile | undefined>> {
  return answered(doctorQuestions(name).files, async () => {
    const folders = path.split('/');
    const file = folders.pop();
    const entries = await entriesAt(client, name, commit, folders);
    const found = entries.find((entry) => entry.name === file && entry.is === 'file');
    return found === undefined ? undefined : { path, text: await textOf(client, name, found) };
  });
}

/** Returns the workflows at a commit. */
export function readWorkflowFiles(
  client: GitHubClient,
  name: RepositoryName,
  commit: string,
): Promise<Answer<readonly CommittedFile[]>> {
  const folders = ['.github', 'workflows'];
  return answered(doctorQuestions(name).files, async () => {
    const files: CommittedFile[] = [];
    for (const entry of await entriesAt(client, name, commit, folders)) {
      if (entry.is !== 'file' || !/\.ya?ml$/.test(entry.name)) continue;
      files.push({ path: [...folders, entry.name].join('/'), text: await textOf(client, name, entry) });
    }
    return files;
  });
}

async function entriesAt(
  client: GitHubClient,
  name: RepositoryName,
  commit: string,
  folders: readonly string[],
): Promise<Entry[]> {
  let entries = await entriesOf(client, name, commit);
  for (const folder of folders) {
    const found = entries.find((entry) => entry.name === folder && entry.is === 'folder');
    if (found === undefined) return [];
    entries = await entriesOf(client, name, found.sha);
  }
  return entries;
}

async function entriesOf(client: GitHubClient, name: RepositoryName, tree: string): Promise<Entry[]> {
  const { data } = await client.rest.git.getTree({ ...name, tree_sha: tree });
  if (data.truncated) {
    throw new CannotRun(
      'GitHub does not list a folder of the repository in full.',
      'Split it up: no folder holds that many workflows.',
    );
  }
  return data.tree.map(({ path, sha, type, mode, size = 0 }) => ({
    name: path,
    sha,
    is: type === 'tree' ? 'folder' : type === 'blob' && mode !== '120000' ? 'file' : 'other',
    bytes: size,
  }));
}

async function textOf(
  client: GitHubClient,
  name: RepositoryName,
  { sha, bytes }: Entry,
): Promise<string | undefined> {
  if (bytes > maxFileBytes) return undefined;
  const { data } = await client.rest.git.getBlob({ ...name, file_sha: sha });
  return decodeText(Buffer.from(data.content, 'base64'));
}
