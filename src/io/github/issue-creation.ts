import { setTimeout as wait } from 'node:timers/promises';
import { CannotRun } from '../../finding/cannot-run.ts';
import type { CreatedIssue, ExistingIssue, NewIssue } from '../../issues/issue-tracker.ts';
import { sameLabel } from '../../issues/labels.ts';
import { readManagedBody } from '../../issues/managed-block.ts';
import type { GitHubClient } from './client.ts';
import { existingIssue, isIssue } from './issue-answer.ts';
import { isUncertain, requestFailure } from './request-failure.ts';

export interface CreationPlace {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repo: string;
  /** How long lists may lag behind writes. */
  readonly settleMilliseconds: number;
}

/**
 * Opens an issue once. A creation without a clear answer may have been carried out, so that the newest issues are searched
 * for its key before it is tried once more. Fails with Octokit's error where the second try fails as well.
 */
export async function createOnce(place: CreationPlace, issue: NewIssue): Promise<CreatedIssue> {
  try {
    return await create(place, issue);
  } catch (error) {
    const failure = requestFailure(error);
    if (failure === undefined || !isUncertain(failure)) throw error;
  }
  await wait(place.settleMilliseconds);
  const found = await findNewest(place, issue);
  return found === undefined ? create(place, issue) : requireAccepted(found, issue);
}

async function create({ client, owner, repo }: CreationPlace, issue: NewIssue): Promise<CreatedIssue> {
  const { title, body, labels, assignee } = issue;
  const post = async (assignees: string[]) => {
    const content = { title, body, labels: [...labels], assignees };
    const { data } = await client.rest.issues.create({ owner, repo, ...content });
    return requireAccepted(existingIssue(data), issue);
  };
  if (assignee === undefined) return post([]);
  try {
    return await post([assignee]);
  } catch (error) {
    // One login that cannot be assigned refuses the whole issue; a refusal is certain, so that this is no second issue.
    if (requestFailure(error)?.fields.includes('assignees')) return post([]);
    throw error;
  }
}

/** Answers newest first, so that one page is enough to hold what was opened a moment ago. */
async function findNewest(
  { client, owner, repo }: CreationPlace,
  { body, labels }: NewIssue,
): Promise<ExistingIssue | undefined> {
  const key = readManagedBody(body)?.key;
  const [marker] = labels;
  const { data } = await client.rest.issues.listForRepo({
    owner,
    repo,
    ...(marker === undefined ? {} : { labels: marker }),
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  });
  return data
    .filter(isIssue)
    .map(existingIssue)
    .find((issue) => {
      const other = readManagedBody(issue.body)?.key;
      return other?.incident === key?.incident && other?.action === key?.action;
    });
}

/** GitHub drops labels without a word where the token may not set them, and the issue would never be found again. */
function requireAccepted(created: ExistingIssue, { labels, assignee }: NewIssue): CreatedIssue {
  const { number, assignees } = created;
  const missing = labels.filter((label) => !created.labels.some((name) => sameLabel(name, label)));
  if (missing.length > 0) {
    throw new CannotRun(
      `GitHub opened #${number} without its labels ${missing.join(', ')}.`,
      'Delete that issue, and give the token a role that may set labels (triage or more).',
    );
  }
  const assigned = assignees.some((login) => login.toLowerCase() === assignee?.toLowerCase());
  return { number, assigned };
}
