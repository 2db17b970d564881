import type { IssueEdit, IssueTracker } from '../../issues/issue-tracker.ts';
import type { GitHubClient } from './client.ts';
import { commentOnce } from './comment-once.ts';
import { assign } from './issue-assignment.ts';
import { onIssue, onNewIssue } from './issue-attempts.ts';
import { createOnce } from './issue-creation.ts';
import { ensureLabels, removeLabel } from './issue-labels.ts';
import { listManagedIssues, listOwnIssues } from './issue-lists.ts';
import { type IssuePlace, repeatable } from './issue-place.ts';
import { readIssue } from './issue-reading.ts';
import { readTimeline } from './issue-timeline.ts';
import { readPremises } from './premises.ts';
import { addSubIssue } from './sub-issues.ts';
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
  const name = { owner, repo };
  const place: IssuePlace = { client, name, repository, settleMilliseconds };
  const { issues } = client.rest;
  const reading = { to: 'read issues', repository, permission: 'issues: read' };
  const writing = { to: 'write issues', repository, permission: 'issues: write' };
  const named = (issue_number: number) => ({ ...name, issue_number });
  const change = async (number: number, request: () => Promise<unknown>): Promise<void> => {
    await onIssue(writing, number, request);
  };

  return {
    premises: () => withRemedy(reading, () => readPremises(place)),
    listManagedIssues: (label) => withRemedy(reading, () => listManagedIssues(place, label)),
    listOwnIssues: () => withRemedy(reading, () => listOwnIssues(place)),
    readIssue: (number) => onIssue(reading, number, () => readIssue(place, number)),
    readHistory: (number) => onIssue(reading, number, () => readTimeline(place, number)),
    createIssue: (issue) => onNewIssue(writing, issue.title, () => createOnce(place, issue)),
    editIssue: (number, edit) => change(number, () => issues.update({ ...named(number), ...fields(edit) })),
    ensureLabels: (labels) => withRemedy(writing, () => ensureLabels(client, name, labels)),
    addLabels: (number, labels) =>
      change(number, () => issues.addLabels({ ...named(number), labels: [...labels], ...repeatable })),
    removeLabel: (number, label) => change(number, () => removeLabel(client, named(number), label)),
    assign: (number, login) => onIssue(writing, number, () => assign(place, number, login)),
    unassign: (number, login) =>
      change(number, () => issues.removeAssignees({ ...named(number), assignees: [login] })),
    commentOnce: (number, comment) => change(number, () => commentOnce(place, number, comment)),
    addSubIssue: (parent, id) => onIssue(writing, parent, () => addSubIssue(place, parent, id)),
  };
}

function fields({ state, ...text }: IssueEdit) {
  if (state === undefined) return text;
  return state.is === 'open'
    ? { ...text, state: 'open' as const }
    : { ...text, state: 'closed' as const, state_reason: state.reason };
}
