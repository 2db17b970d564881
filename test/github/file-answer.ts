import type { ChangedFile } from './diff.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { Call } from './router.ts';

/** A changed file as pulls, commits and comparisons show it. */
export function fileAnswer(call: Call, file: ChangedFile, head: string): Record<string, unknown> {
  const path = encodePath(file.path);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${repositoryPage(call)}/blob/${head}/${path}`,
    raw_url: `${repositoryPage(call)}/raw/${head}/${path}`,
    contents_url: `${repositoryUrl(call)}/contents/${path}?ref=${head}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  };
}

/** A path made safe for an address, its slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
