import { CannotRun } from '../../finding/cannot-run.ts';
import { type IssueEdit, IssueRefused, type IssueTracker } from '../../issues/issue-tracker.ts';
import type { GitHubClient } from './client.ts';
import { existingIssue, isIssue } from './issue-answer.ts';
import { onIssue, onNewIssue } from './issue-attempts.ts';
import { createOnce } from './issue-creation.ts';
import { ensureLabels, removeLabel } from './issue-labels.ts';
import { withRemedy } from './with-remedy.ts';

export interface TrackerOptions {
  /** `owner/name` */
  readonly repository: string;
  /** How long lists may lag behind writes; three seconds unless said otherwise. */
  readonly settleMilliseconds?: number;
}

/** The issues of one repository on GitHub. */
export function githubIssueTracker(client: GitHubClient, options: TrackerOptions): IssueTracker {
  const { repository, settleMilliseconds = 3000 } = options;
  const [owner = '', repo = ''] = repository.split('/');
  const place = { owner, repo };
  const { issues } = client.rest;
  const reading = { to: 'read issues', repository, permission: 'issues: read' };
  const writing = { to: 'write issues', repository, permission: 'issues: write' };
  const named = (issue_number: number) => ({ ...place, issue_number });
  const change = async (number: number, request: () => Promise<unknown>): Promise<void> => {
    await onIssue(writing, number, request);
  };

  return {
    listManagedIssues: (label) =>
      withRemedy(reading, async () => {
        requireFilterable(label);
        // Oldest first: an issue that is opened meanwhile comes last, and moves no other to a page already read.
        const query = {
          state: 'all',
          labels: label,
          sort: 'created',
          direction: 'asc',
          per_page: 100,
        } as const;
        const answers = await client.paginate(issues.listForRepo, { ...place, ...query });
        return answers.filter(isIssue).map(existingIssue);
      }),
    readIssue: (number) =>
      onIssue(reading, number, async () => {
        const { data } = await issues.get(named(number));
        // GitHub leads on to where a transferred issue lives now, which is not ours to change.
        if (data.number !== number) throw new IssueRefused(`#${number} was moved to another repository.`);
        return existingIssue(data);
      }),
    createIssue: (issue) =>
      onNewIssue(writing, issue.title, () => createOnce({ client, ...place, settleMilliseconds }, issue)),
    editIssue: (number, edit) => change(number, () => issues.update({ ...named(number), ...fields(edit) })),
    ensureLabels: (labels) => withRemedy(writing, () => ensureLabels(client, place, labels)),
    addLabels: (number, labels) =>
      change(number, () => issues.addLabels({ ...named(number), labels: [...labels] })),
    removeLabel: (number, name) => change(number, () => removeLabel(client, named(number), name)),
    assign: (number, login) =>
      onIssue(writing, number, async () => {
        const { data } = await issues.addAssignees({ ...named(number), assignees: [login] });
        const assigned = data.assignees ?? [];
        return assigned.some((user) => user.login.toLowerCase() === login.toLowerCase());
      }),
    unassign: (number, login) =>
      change(number, () => issues.removeAssignees({ ...named(number), assignees: [login] })),
  };
}

/** GitHub takes a comma for the end of a name: it would list no issue, and each would be opened again in every run. */
function requireFilterable(label: string): void {
  if (!label.includes(',')) return;
  throw new CannotRun(
    `Issues cannot be listed by the label "${label}", because of its comma.`,
    'Choose another name for `issues.label` in lookback.yml.',
  );
}

function fields({ state, ...text }: IssueEdit) {
  if (state === undefined) return text;
  return state.is === 'open'
    ? { ...text, state: 'open' as const }
    : { ...text, state: 'closed' as const, state_reason: state.reason };
}
