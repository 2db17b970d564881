import { CannotRun } from '../../finding/cannot-run.ts';
import type { IssueTracker } from '../../issues/issue-tracker.ts';
import { createGitHubClient } from './client.ts';
import { githubIssueTracker } from './issue-tracker.ts';
import type { WriteLog } from './log.ts';
import type { Pace } from './pacing.ts';

type Environment = Readonly<Record<string, string | undefined>>;

interface Connection {
  readonly environment: Environment;
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  /** `github`, `unlimited`, or milliseconds. */
  readonly pace: string;
  readonly log: WriteLog;
}

/** Returns the issues of a repository on the server that GITHUB_API_URL names, or on github.com. */
export function connectTracker({ environment, repository, pace, ...access }: Connection): IssueTracker {
  if (access.token === '') throw noToken();
  const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
  const client = createGitHubClient({ ...access, apiUrl, pace: paceFrom(pace) });
  return githubIssueTracker(client, { repository: repositoryName(repository) });
}

function noToken(): CannotRun {
  return new CannotRun(
    'There is no token to write issues with.',
    'Set GITHUB_TOKEN, or the `token` input of the action; `lookback issues plan` without --repo needs none.',
  );
}

/** Returns where people see what the API serves. */
export function serverUrl(environment: Environment): string {
  return environment.GITHUB_SERVER_URL || 'https://github.com';
}

/** Returns `owner/name`. Throws CannotRun for anything else. */
export function repositoryName(text: string): string {
  if (/^[A-Za-z0-9](?:-?[A-Za-z0-9])*\/[A-Za-z0-9._-]{1,100}$/.test(text)) return text;
  throw new CannotRun(
    `${JSON.stringify(text)} is not the name of a repository.`,
    'Write owner/name, such as example/incidents.',
  );
}

function paceFrom(text: string): Pace {
  if (text === 'github' || text === 'unlimited') return text;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new CannotRun(
    `${JSON.stringify(text)} is not a pace.`,
    'Write milliseconds between two writes, github, or unlimited.',
  );
}

/** Returns how many issues may be opened. Throws CannotRun for anything but a whole number. */
export function maxCreationsFrom(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new CannotRun(
    `${JSON.stringify(text)} is not a number of issues.`,
    'Write a whole number, such as 100.',
  );
}
