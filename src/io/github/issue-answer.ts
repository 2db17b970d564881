import type { RestEndpointMethodTypes } from '@octokit/rest';
import { CannotRun } from '../../finding/cannot-run.ts';
import type { CloseReason, ExistingIssue } from '../../issues/issue-tracker.ts';
import { answeredInstant } from './answered-instant.ts';

export type IssueAnswer = RestEndpointMethodTypes['issues']['listForRepo']['response']['data'][number];

/** GitHub lists pull requests among the issues. */
export function isIssue(answer: IssueAnswer): boolean {
  return answer.pull_request === undefined;
}

/** Returns what the domain needs of GitHub's answer. Throws CannotRun where it is closed in a way not known here. */
export function existingIssue(
  answer: IssueAnswer,
  { repository, isOwn }: Pick<ExistingIssue, 'repository' | 'isOwn'>,
): ExistingIssue {
  const { id, number, title, locked, closed_at, parent_issue_url } = answer;
  const labels = labelsOf(answer);
  const assignees = assigneesOf(answer);
  const body = answer.body ?? '';
  const state = answer.state === 'closed' ? 'closed' : 'open';
  const closedAs = state === 'closed' ? closeReason(answer) : undefined;
  return {
    repository,
    id,
    number,
    title,
    body,
    state,
    closedAs,
    closedAt: closed_at === null ? undefined : answeredInstant(closed_at),
    labels,
    assignees,
    isOwn,
    locked,
    hasParent: parent_issue_url === undefined ? undefined : parent_issue_url !== null,
    // The time alone would miss a change within the same second.
    version: JSON.stringify([answer.updated_at, state, closedAs, title, body, labels, assignees, locked]),
  };
}

/** What was closed before GitHub asked for a reason has none, and is shown as completed. */
function closeReason({ number, state_reason: reason }: IssueAnswer): CloseReason {
  switch (reason) {
    case 'completed':
    case 'not_planned':
    case 'duplicate':
      return reason;
    case null:
    case undefined:
      return 'completed';
    default:
      throw new CannotRun(
        `GitHub gives ${JSON.stringify(reason)} as the reason for which #${number} was closed, which is not known here.`,
        'A newer version of this tool may know it.',
      );
  }
}

/** Returns the names of the labels of an issue in either form in which GitHub gives them. */
export function labelsOf({ labels }: Pick<IssueAnswer, 'labels'>): string[] {
  return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}

/** Returns the logins of those an issue is assigned to. */
export function assigneesOf({ assignees }: Pick<IssueAnswer, 'assignees'>): string[] {
  return (assignees ?? []).map(({ login }) => login);
}
