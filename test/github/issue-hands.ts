import { referenceFrom } from './commit-references.ts';
import { addIssue } from './issue-changes.ts';
import type { StateReason } from './issue-event.ts';
import { applyContent, close, record, reopen, setAssignees, setLabels } from './issue-record.ts';
import { useLabels } from './labels.ts';
import { fullName } from './locate.ts';
import type { Place } from './place.ts';
import { issueIn, placeOf } from './place.ts';
import { crossReference, noteReferences } from './references.ts';
import { transfer } from './transfer.ts';
import type { Issue } from './world.ts';
import { nextId, sameName, tick } from './world.ts';

/** Who does it. */
interface By {
  by: string;
}

/** What people do with issues; all of it except comments works on pulls as well. */
export interface IssueHands {
  /** Opens an issue and returns its number. */
  openIssue(issue: { title: string; author: string } & Partial<IssueGiven>): number;
  /** Comments, and returns the comment's id. */
  comment(issue: number, comment: { author: string; body: string }): number;
  /** Closes an issue; `by` is null when the account is gone since, `commit` the sha of a commit that closed it. */
  closeIssue(
    issue: number,
    closing: { by: string | null; as?: Exclude<StateReason, 'reopened'>; commit?: string },
  ): void;
  reopenIssue(issue: number, who: By): void;
  assignIssue(issue: number, login: string, who: By): void;
  unassignIssue(issue: number, login: string, who: By): void;
  labelIssue(issue: number, label: string, who: By): void;
  unlabelIssue(issue: number, label: string, who: By): void;
  editIssue(issue: number, edit: By & { title?: string; body?: string }): void;
  /** Names an issue in a pull, or in another issue, of this repository; done by the author of that. */
  mention(issue: number, source: { fromPull: number } | { fromIssue: number }): void;
  /** Names an issue in the message of a commit. */
  referenceFromCommit(issue: number, reference: By & { commit: string }): void;
  /** From now on only those who may write can comment. */
  lockIssue(issue: number, who: By): void;
  unlockIssue(issue: number, who: By): void;
  /** The issue is gone, and says so. */
  deleteIssue(issue: number): void;
  /** The issue is gone in the same way; what became of it is nothing the issues' part of the API knows. */
  convertToDiscussion(issue: number): void;
  /** Moves an issue to `owner/name` and returns its number there. */
  transferIssue(issue: number, to: string, who: By): number;
}

type IssueGiven = Pick<Issue, 'body' | 'labels' | 'assignees' | 'locked'>;

export function createIssueHands(place: Place): IssueHands {
  return { ...contentHands(place), ...stateHands(place), ...referenceHands(place), ...removalHands(place) };
}

function contentHands(
  place: Place,
): Pick<
  IssueHands,
  'openIssue' | 'comment' | 'editIssue' | 'assignIssue' | 'unassignIssue' | 'labelIssue' | 'unlabelIssue'
> {
  const { world } = place;
  const change = (number: number, act: (issue: Issue) => void): void => {
    const issue = requireIssue(place, number);
    issue.updatedAt = tick(world);
    act(issue);
  };
  return {
    openIssue({ title, author, labels = [], ...given }) {
      const issue = addIssue(world, title, author);
      applyContent(world, issue, { ...given, labels: useLabels(world, labels) }, author);
      noteReferences(place, issue, issue.body, author);
      return issue.number;
    },
    comment(number, { author, body }) {
      const now = tick(world);
      const comment = { id: nextId(world), issue: number, author, body, createdAt: now, updatedAt: now };
      world.comments.push(comment);
      const issue = issueIn(world, number);
      if (issue !== undefined) noteReferences(place, issue, body, author);
      return comment.id;
    },
    editIssue(number, { by, ...edit }) {
      change(number, (issue) => {
        applyContent(world, issue, edit, by);
        noteReferences(place, issue, issue.body, by);
      });
    },
    assignIssue: (number, login, { by }) =>
      change(number, (issue) => setAssignees(world, issue, [...new Set([...issue.assignees, login])], by)),
    unassignIssue: (number, login, { by }) =>
      change(number, (issue) => setAssignees(world, issue, without(issue.assignees, login), by)),
    labelIssue: (number, label, { by }) =>
      change(number, (issue) =>
        setLabels(world, issue, [...new Set([...issue.labels, ...useLabels(world, [label])])], by),
      ),
    unlabelIssue: (number, label, { by }) =>
      change(number, (issue) => setLabels(world, issue, without(issue.labels, label), by)),
  };
}

function stateHands(
  place: Place,
): Pick<IssueHands, 'closeIssue' | 'reopenIssue' | 'lockIssue' | 'unlockIssue'> {
  const { world } = place;
  const setLocked = (number: number, locked: boolean, by: string): void => {
    const issue = requireIssue(place, number);
    issue.locked = locked;
    tick(world);
    record(world, issue, by, { kind: locked ? 'locked' : 'unlocked' });
  };
  return {
    closeIssue(number, { by, as = 'completed', commit = null }) {
      close(world, requireIssue(place, number, 'open'), by, { reason: as, commit });
    },
    reopenIssue: (number, { by }) => reopen(world, requireIssue(place, number, 'closed'), by),
    lockIssue: (number, { by }) => setLocked(number, true, by),
    unlockIssue: (number, { by }) => setLocked(number, false, by),
  };
}

function referenceHands(place: Place): Pick<IssueHands, 'mention' | 'referenceFromCommit'> {
  return {
    mention(number, from) {
      const source = requireIssue(place, 'fromPull' in from ? from.fromPull : from.fromIssue);
      tick(place.world);
      crossReference(place, requireIssue(place, number), placeOf(place, source), source.author);
    },
    referenceFromCommit(number, { by, commit }) {
      tick(place.world);
      referenceFrom(place, requireIssue(place, number), commit, by);
    },
  };
}

function removalHands(
  place: Place,
): Pick<IssueHands, 'deleteIssue' | 'convertToDiscussion' | 'transferIssue'> {
  const deleteIssue = (number: number): void => {
    const issue = requireIssue(place, number);
    tick(place.world);
    Object.assign(issue, { deleted: true, parentId: null });
  };
  return {
    deleteIssue,
    convertToDiscussion: deleteIssue,
    transferIssue(number, name, { by }) {
      const to = place.places.find(({ world }) => sameName(fullName(world.repository), name));
      if (to === undefined) throw new Error(`The server has no repository ${name}`);
      return transfer(place, requireIssue(place, number), to, by).number;
    },
  };
}

function requireIssue({ world }: Place, number: number, state?: Issue['state']): Issue {
  const issue = issueIn(world, number);
  if (issue === undefined || issue.deleted || issue.movedTo !== null)
    throw new Error(`There is no issue ${number}`);
  if (state !== undefined && issue.state !== state) throw new Error(`Issue ${number} is not ${state}`);
  return issue;
}

function without(names: readonly string[], name: string): string[] {
  return names.filter((other) => !sameName(other, name));
}
