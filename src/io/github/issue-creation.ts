import { setTimeout as wait } from 'node:timers/promises';
import { CannotRun } from '../../finding/cannot-run.ts';
import { sameKey } from '../../issues/issue-key.ts';
import type { CreatedIssue, NewIssue } from '../../issues/issue-tracker.ts';
import { sameLabel } from '../../issues/labels.ts';
import { readManagedBody } from '../../issues/managed-block.ts';
import { type IssueAnswer, isIssue, labelsOf } from './issue-answer.ts';
import type { IssuePlace } from './issue-place.ts';
import { ownership } from './own-account.ts';
import { isUncertain, requestFailure } from './request-failure.ts';

/**
 * Opens an issue once. A creation without a clear answer may have been carried out, so that the newest issues are searched
 * for its key before it is tried once more. Fails with Octokit's error where the second try fails as well.
 */
export async function createOnce(place: IssuePlace, issue: NewIssue): Promise<CreatedIssue> {
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

async function create({ client, name }: IssuePlace, issue: NewIssue): Promise<CreatedIssue> {
  const { title, body, labels } = issue;
  const { data } = await client.rest.issues.create({ ...name, title, body, labels: [...labels] });
  return requireAccepted(data, issue);
}

/** Answers newest first, so that one page is enough to hold what was opened a moment ago. A copied key is no answer. */
async function findNewest({ client, name }: IssuePlace, issue: NewIssue): Promise<IssueAnswer | undefined> {
  const [marker] = issue.labels;
  const { data } = await client.rest.issues.listForRepo({
    ...name,
    ...(marker === undefined ? {} : { labels: marker }),
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  });
  const same = data.filter(isIssue).filter((answer) => isSame(answer, issue));
  const isOwn = await ownership(
    client,
    same.map(({ user }) => user),
  );
  return same.find(({ user }) => isOwn(user));
}

function isSame(answer: IssueAnswer, { title, body }: NewIssue): boolean {
  const key = readManagedBody(body)?.key;
  const other = readManagedBody(answer.body ?? '')?.key;
  if (key === undefined) return answer.title === title && answer.body === body;
  return other !== undefined && sameKey(other, key);
}

/** GitHub drops labels without a word where the token may not set them, and the issue would never be found again. */
function requireAccepted(
  created: Pick<IssueAnswer, 'id' | 'number' | 'labels'>,
  { labels }: NewIssue,
): CreatedIssue {
  const { id, number } = created;
  const set = labelsOf(created);
  const missing = labels.filter((label) => !set.some((name) => sameLabel(name, label)));
  if (missing.length === 0) return { id, number };
  throw new CannotRun(
    `GitHub opened #${number} without its labels ${missing.join(', ')}.`,
    'Delete that issue, and give the token a role that may set labels (triage or more).',
  );
}
