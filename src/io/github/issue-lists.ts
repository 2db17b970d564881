import { CannotRun } from '../../finding/cannot-run.ts';
import type { ExistingIssue } from '../../issues/issue-tracker.ts';
import { existingIssue, type IssueAnswer, isIssue } from './issue-answer.ts';
import type { IssuePlace } from './issue-place.ts';
import { isAccount, ownAccount, ownership } from './own-account.ts';

/**
 * Returns the issues with a label. Those of bots count as own without a request; the token's account is asked for where a
 * person opened one of them. Fails with Octokit's error.
 */
export async function listManagedIssues(place: IssuePlace, label: string): Promise<ExistingIssue[]> {
  requireFilterable(label);
  const answers = await list(place, { labels: label });
  const isOwn = await ownership(
    place.client,
    answers.map(({ user }) => user),
  );
  const { repository } = place;
  return answers.map((answer) => existingIssue(answer, { repository, isOwn: isOwn(answer.user) }));
}

/** Returns the issues that the token's account opened, or any bot where that has no name. Fails with Octokit's error. */
export async function listOwnIssues(place: IssuePlace): Promise<ExistingIssue[]> {
  const account = await ownAccount(place.client);
  const answers = await list(place, account.is === 'user' ? { creator: account.login } : {});
  const own = answers.filter(({ user }) => user !== null && isAccount(account, user));
  return own.map((answer) => existingIssue(answer, { repository: place.repository, isOwn: true }));
}

interface Filter {
  readonly labels?: string;
  readonly creator?: string;
}

async function list({ client, name }: IssuePlace, filter: Filter): Promise<IssueAnswer[]> {
  // Oldest first: an issue that is opened meanwhile comes last, and moves no other to a page already read.
  const order = { state: 'all', ...filter, sort: 'created', direction: 'asc', per_page: 100 } as const;
  const answers = await client.paginate(client.rest.issues.listForRepo, { ...name, ...order });
  return answers.filter(isIssue);
}

/** GitHub takes a comma for the end of a name: it would list no issue, and each would be opened again in every run. */
function requireFilterable(label: string): void {
  if (!label.includes(',')) return;
  throw new CannotRun(
    `Issues cannot be listed by the label "${label}", because of its comma.`,
    'Choose another name for `issues.label` in lookback.yml.',
  );
}
