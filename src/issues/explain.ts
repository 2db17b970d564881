import type { LeftOutCause } from './left-out.ts';
import type { IssueChanges, IssueOperation } from './operation.ts';
import type { StepOutcome } from './step.ts';

/** Returns why an operation is done, in words that follow its name. */
export function explainCause(operation: IssueOperation): string {
  const { cause } = operation;
  switch (cause.code) {
    case 'no-issue':
      return 'the action item has no issue yet';
    case 'document-changed':
      return 'the document has changed';
    case 'renamed':
      return `the incident was renamed from ${cause.from}`;
    case 'open-again':
      return 'the document says it is open again';
    case 'done':
      return 'the document says it is done';
    case 'wont-do':
      return 'the document says it will not be done';
    case 'action-removed':
      return 'the document no longer lists the action item';
    case 'duplicate':
      return `#${cause.of} is the issue of the same action item`;
    case 'up-to-date':
      return 'it says what the document says';
    case 'closed':
      return 'it is closed, and so is the action item';
    case 'closed-by-person':
      return 'someone closed it, while the document says it is open: update the document';
    case 'reopened-by-person':
      return 'someone opened it again, while the document has done with it: update the document';
    case 'duplicate-closed':
      return `it was closed as a duplicate of #${cause.of}`;
    case 'incident-missing':
      return 'no document has the id of its incident: it is left as it is';
    case 'incident-ambiguous':
      return `${cause.paths.join(' and ')} claim the id of its incident: it is left as it is`;
    case 'incident-unreadable':
      return `${cause.path} has mistakes: it is left as it is`;
  }
}

/** Returns what changes, as a list of words; empty where only the state does. */
export function explainChanges(changes: IssueChanges): string[] {
  return [
    ...(changes.title === undefined ? [] : ['title']),
    ...(changes.body === undefined ? [] : ['text']),
    ...changes.addLabels.map(({ name }) => `+${name}`),
    ...changes.removeLabels.map((name) => `-${name}`),
    ...(changes.assign === undefined ? [] : [`assigned to ${changes.assign}`]),
    ...(changes.unassign === undefined ? [] : [`no longer assigned to ${changes.unassign}`]),
  ];
}

/** Returns what is worth saying about an outcome; undefined where all went as planned. */
export function explainOutcome(outcome: StepOutcome): string | undefined {
  switch (outcome.is) {
    case 'planned':
      return undefined;
    case 'done':
      return outcome.notAssigned === undefined ? undefined : `${outcome.notAssigned} cannot be assigned here`;
    case 'changed-meanwhile':
      return 'someone changed it meanwhile: the next run looks again';
    case 'failed':
      return outcome.message;
    case 'postponed':
      return 'more than one run may open: the next run goes on';
    case 'not-reached':
      return 'the run ended before it';
  }
}

/** Returns why a document was left out, in words that follow its path. */
export function explainLeftOut(why: LeftOutCause): string {
  switch (why) {
    case 'mistakes':
      return 'it has mistakes, so its action items and their issues are left alone; `lookback check` shows them';
    case 'unreadable':
      return 'it cannot be read as a document; `lookback check` says why';
    case 'name-claimed-twice':
      return (
        'another incident claims its id or one of its aliases, and an issue may belong to either, so that no second one ' +
        'is opened; `lookback check` names both: take the alias out of the one it does not belong to'
      );
    case 'action-id-twice':
      return 'two of its action items have the same id, and only the first counts';
  }
}
