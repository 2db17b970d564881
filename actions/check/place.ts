import type { CheckEvent } from '../../src/app/check-event.ts';
import type { FileHost } from '../../src/finding/reporters/finding-tables.ts';

const {
  GITHUB_SERVER_URL: serverUrl = 'https://github.com',
  GITHUB_REPOSITORY: repository = '',
  GITHUB_SHA: commit = '',
  GITHUB_RUN_ID: runId = '',
} = process.env;

/** Returns where readers find the files that were checked; undefined outside of a workflow. */
export function hostOf(event: CheckEvent): FileHost | undefined {
  if (event.about === 'pull')
    return { serverUrl, repository: event.headRepository ?? repository, commit: event.headSha };
  return repository === '' || commit === '' ? undefined : { serverUrl, repository, commit };
}

/** Returns where the log and the summary of this run are. */
export function runUrl(): string {
  return `${serverUrl}/${repository}/actions/runs/${runId}`;
}
