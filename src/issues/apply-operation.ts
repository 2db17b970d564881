import { sameLogin } from './assignment.ts';
import type { Assignment, ChildIssue } from './issue-changes.ts';
import { type IssueEdit, IssueRefused, type IssueTracker } from './issue-tracker.ts';
import type { IssueOperation } from './operation.ts';

/** What became of one operation. */
export type Outcome =
  | {
      readonly is: 'done';
      readonly number: number;
      /** Of an issue that was opened: unique on the whole server. */
      readonly id?: number;
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

/** Whatever goes wrong after it is opened is found by the next run, from what its body says. */
async function create({ opening }: Change & { do: 'create' }, tracker: IssueTracker): Promise<Outcome> {
  const { issue, assign, children } = opening;
  const { number, id } = await tracker.createIssue(issue);
  if (children !== undefined) {
    await addChildren(number, children.issues, tracker);
    await tracker.editIssue(number, { body: children.bodyAfter });
  }
  if (assign === undefined || (await tracker.assign(number, assign.login))) return { is: 'done', number, id };
  await tracker.editIssue(number, { body: assign.bodyIfRefused });
  return { is: 'done', number, id, notAssigned: assign.login };
}

/**
 * The body goes last: its record says that the rest was done, and a run that is cut short before must do the rest again.
 */
async function changeIssue(operation: ChangeOfIssue, tracker: IssueTracker): Promise<Outcome> {
  const { issue, changes } = operation;
  const { number } = issue;
  const current = await tracker.readIssue(number);
  if (current.version !== issue.version) return { is: 'changed-meanwhile' };
  for (const comment of changes.comments) await tracker.commentOnce(number, comment);
  await addChildren(number, changes.children ?? [], tracker);
  if (changes.addLabels.length > 0) {
    await tracker.addLabels(
      number,
      changes.addLabels.map(({ name }) => name),
    );
  }
  for (const label of changes.removeLabels) await tracker.removeLabel(number, label);
  if (changes.unassign !== undefined) await tracker.unassign(number, changes.unassign);
  const assignment = await assign(number, changes.assign, tracker);
  const edit = { ...editOf(operation), ...assignment.edit };
  if (Object.keys(edit).length > 0) await tracker.editIssue(number, edit);
  return { is: 'done', number, ...assignment.said };
}

async function addChildren(
  number: number,
  children: readonly ChildIssue[],
  tracker: IssueTracker,
): Promise<void> {
  for (const { id } of children) {
    if ((await tracker.addSubIssue(number, id)) === 'not-offered') return;
  }
}

interface AssignmentResult {
  readonly edit: IssueEdit;
  readonly said: { readonly notAssigned?: string };
}

/** Who was assigned by an earlier run and is not any more was taken off by someone, and stays off. */
async function assign(
  number: number,
  assignment: Assignment | undefined,
  tracker: IssueTracker,
): Promise<AssignmentResult> {
  if (assignment === undefined) return { edit: {}, said: {} };
  const { login, bodyIfMadeBefore, bodyIfRefused } = assignment;
  if (bodyIfMadeBefore !== undefined && (await wasAssigned(number, login, tracker)))
    return { edit: { body: bodyIfMadeBefore }, said: {} };
  if (await tracker.assign(number, login)) return { edit: {}, said: {} };
  return { edit: { body: bodyIfRefused }, said: { notAssigned: login } };
}

async function wasAssigned(number: number, login: string, tracker: IssueTracker): Promise<boolean> {
  const history = await tracker.readHistory(number);
  return history.some((event) => event.is === 'assigned' && sameLogin(event.login, login));
}

function editOf(operation: ChangeOfIssue): IssueEdit {
  const { title, body } = operation.changes;
  const text = { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) };
  switch (operation.do) {
    case 'update':
    case 'relabel':
    case 'reassign':
    case 'move':
    case 'adopt':
    case 'comment':
      return text;
    case 'reopen':
      return { ...text, state: { is: 'open' } };
    case 'close':
      return { ...text, state: { is: 'closed', reason: operation.as } };
  }
}
