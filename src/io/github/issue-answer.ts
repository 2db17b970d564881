import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { ExistingIssue } from '../../issues/issue-tracker.ts';

type IssueAnswer = RestEndpointMethodTypes['issues']['listForRepo']['response']['data'][number];

/** GitHub lists pull requests among the issues. */
export function isIssue(answer: IssueAnswer): boolean {
  return answer.pull_request === undefined;
}

/** Returns what the domain needs of GitHub's answer. */
export function existingIssue(answer: IssueAnswer): ExistingIssue {
  const labels = answer.labels.map(labelName);
  const assignees = (answer.assignees ?? []).map(({ login }) => login);
  const { title, state, updated_at } = answer;
  const body = answer.body ?? '';
  return {
    number: answer.number,
    title,
    body,
    state: state === 'closed' ? 'closed' : 'open',
    closedAsDuplicate: answer.state_reason === 'duplicate',
    labels,
    assignees,
    // The time alone would miss a change within the same second.
    version: JSON.stringify([updated_at, state, title, body, labels, assignees]),
  };
}

/** Returns the name of a label in either form in which GitHub gives it. */
function labelName(label: IssueAnswer['labels'][number]): string {
  return typeof label === 'string' ? label : (label.name ?? '');
}
