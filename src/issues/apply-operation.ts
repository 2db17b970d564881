import { type IssueEdit, IssueRefused, type IssueTracker } from './issue-tracker.ts';
import type { IssueOperation } from './operation.ts';

/** What became of one operation. */
export type Outcome =
  | {
      readonly is: 'done';
      readonly number: number;
      /** The login that could not be assigned. */
      readonly notAssigned?: string;
    }
  /** Someone changed the issue after it was read. The next run sees both changes. */
  | { readonly is: 'changed-meanwhile' }
  | { readonly is: 'failed'; readonly message: string };

export type Change = Exclude<IssueOperation, { do: 'nothing' }>;
type ChangeOfIssue = Exclude<Change, { do: 'create' }>;

/**
 * Carries out one operation. What the tracker refuses for this issue alone is an outcome; what would be refused for every
 * issue is thrown, as CannotRun.
 */
export async function applyOperation(operation: Change, tracker: IssueTracker): Promise<Outcome> {
  try {
    return operation.do === 'create'
      ? await create(operation, tracker)
      : await changeIssue(operation, tracker);
  } catch (error) {
    if (error instanceof IssueRefused) return { is: 'failed', message: error.message };
    throw error;
  }
}

async function create({ create }: Change & { do: 'create' }, tracker: IssueTracker): Promise<Outcome> {
  const { number, assigned } = await tracker.createIssue(create);
  if (assigned || create.assignee === undefined) return { is: 'done', number };
  return { is: 'done', number, notAssigned: create.assignee };
}

/**
 * The body goes last: its record says that the rest was done, and a run that is cut short before must do the rest again.
 */
async function changeIssue(operation: ChangeOfIssue, tracker: IssueTracker): Promise<Outcome> {
  const { issue, changes } = operation;
  const { number } = issue;
  const current = await tracker.readIssue(number);
  if (current.version !== issue.version) return { is: 'changed-meanwhile' };
  if (changes.addLabels.length > 0) {
    await tracker.addLabels(
      number,
      changes.addLabels.map(({ name }) => name),
    );
  }
  for (const label of changes.removeLabels) await tracker.removeLabel(number, label);
  if (changes.unassign !== undefined) await tracker.unassign(number, changes.unassign);
  const refused =
    changes.assign !== undefined && !(await tracker.assign(number, changes.assign))
      ? { notAssigned: changes.assign }
      : {};
  await tracker.editIssue(number, editOf(operation));
  return { is: 'done', number, ...refused };
}

function editOf(operation: ChangeOfIssue): IssueEdit {
  const { title, body } = operation.changes;
  const text = { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) };
  switch (operation.do) {
    case 'update':
      return text;
    case 'reopen':
      return { ...text, state: { is: 'open' } };
    case 'close':
      return { ...text, state: { is: 'closed', reason: operation.as } };
  }
}
