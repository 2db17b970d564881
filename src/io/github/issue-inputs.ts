import type { AuditSource } from '../../app/review-audit.ts';
import { CannotRun } from '../../finding/cannot-run.ts';
import type { IssueTracker } from '../../issues/issue-tracker.ts';
import type { RollingPull } from '../../issues/rolling-pull.ts';
import { gitHubAuditSource } from './audit-source.ts';
import { createGitHubClient, type GitHubClient } from './client.ts';
import { githubIssueTracker } from './issue-tracker.ts';
import type { WriteLog } from './log.ts';
import type { Pace } from './pacing.ts';
import { githubRollingPull } from './rolling-pull.ts';
import { readTokens, tokenFor } from './token-list.ts';

type Environment = Readonly<Record<string, string | undefined>>;

interface Access {
  readonly environment: Environment;
  readonly token: string;
  /** `github`, `unlimited`, or milliseconds. */
  readonly pace: string;
  readonly log: WriteLog;
}

interface TrackersAccess extends Access {
  /** Lines of `owner: token` or `owner/name: token`, for repositories that `token` may not write in. */
  readonly tokens: string;
}

interface AuditAccess extends Access {
  /** `owner/name` */
  readonly repository: string;
}

interface RollingAccess extends Access {
  /** As that of an app, with whose commits checks run; empty for `token`. */
  readonly pullToken: string;
  /** `owner/name` */
  readonly repository: string;
  readonly branch: string;
}

/**
 * Returns what gives the issues of any repository on the server that GITHUB_API_URL names, or on github.com. Repositories
 * of one token share a client, and with it the pace of its writes. Throws CannotRun where a line of the tokens cannot be
 * read; what it returns does where a repository has no token.
 */
export function connectTrackers(access: TrackersAccess): (repository: string) => IssueTracker {
  const tokens = readTokens(access.tokens);
  const clients = new Map<string, GitHubClient>();
  return (repository) => {
    const name = repositoryName(repository);
    const token = tokenFor(tokens, name) ?? access.token;
    if (token === '') throw noToken(name);
    const client = clients.get(token) ?? clientFor(access, token);
    clients.set(token, client);
    return githubIssueTracker(client, { repository: name });
  };
}

/** Returns the issues of one repository. */
export function connectTracker({
  repository,
  ...access
}: Access & { readonly repository: string }): IssueTracker {
  return connectTrackers({ ...access, tokens: '' })(repository);
}

/** Returns the rolling pull request of a repository. Throws CannotRun where there is no token. */
export function connectRollingPull({ pullToken, repository, branch, ...access }: RollingAccess): RollingPull {
  const name = repositoryName(repository);
  const token = pullToken || access.token;
  if (token === '') throw noToken(name);
  return githubRollingPull(clientFor(access, token), { repository: name, branch });
}

function clientFor({ environment, pace, log }: Access, token: string): GitHubClient {
  const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
  return createGitHubClient({ apiUrl, token, pace: paceFrom(pace), log });
}

function noToken(repository: string): CannotRun {
  return new CannotRun(
    `There is no token to write in ${repository} with.`,
    'Set GITHUB_TOKEN, or the `token` input of the action; `lookback issues plan` without --repo needs none.',
  );
}

/** Returns where overridden reviews of a repository left traces. */
export function connectAuditSource({ repository, ...access }: AuditAccess): AuditSource {
  const [owner = '', repo = ''] = repositoryName(repository).split('/');
  return gitHubAuditSource(clientFor(access, access.token), { owner, repo });
}

/** Returns the branch of the rolling pull request; documents in several folders of one repository have one each. */
export function rollingBranch(folder: string, topic: 'action-items' | 'overrides' = 'action-items'): string {
  return [`lookback/${topic}`, ...folder.split('/').filter((part) => part !== '')].join('-');
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
