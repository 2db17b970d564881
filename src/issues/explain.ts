import type { AuditReport } from './audit-report.ts';
import type { HandOverReport } from './hand-over-report.ts';
import type { Assignment, IssueChanges } from './issue-changes.ts';
import { keyText } from './issue-key.ts';
import type { LeftOutCause } from './left-out.ts';
import type { IssueOperation } from './operation.ts';
import type { StepOutcome } from './step.ts';

/** Returns why an operation is done, in words that follow its name. */
export function explainCause(operation: IssueOperation): string {
  const { cause } = operation;
  switch (cause.code) {
    case 'no-issue':
      return 'the action item has no issue yet';
    case 'no-tracking-issue':
      return 'the action items of the incident have no issue above theirs yet';
    case 'lateness':
      return cause.label === undefined ? 'it is no longer late' : `it is ${cause.label}`;
    case 'assignment-unfinished':
      return 'its owner was not assigned yet when a run was cut short';
    case 'children-changed':
      return 'it is to hold the issues of more action items';
    case 'label-lost':
      return 'it has lost the label by which it is found';
    case 'named-by-document':
      return 'the document names it as the issue of the action item';
    case 'taken-back':
      return 'the document once said so, and says it is open again';
    case 'no-evidence':
      return 'it was closed as completed, and nothing shows that it is done';
    case 'all-closed':
      return 'every issue under it is closed';
    case 'owned-by-another':
      return 'someone else has it now than the document says';
    case 'not-for-strangers':
      return 'it lies in a public repository, and the incident is not public: it is left as it is';
    case 'document-changed':
      return 'the document has changed';
    case 'renamed':
      return `it was called ${cause.from} before`;
    case 'open-again':
      return 'the document says it is open again';
    case 'done':
      return 'the document says it is done';
    case 'wont-do':
      return 'the document says it will not be done';
    case 'action-removed':
      return 'the document no longer lists the action item';
    case 'duplicate':
      return `${cause.of} is the issue of the same action item`;
    case 'up-to-date':
      return 'it says what the document says';
    case 'closed':
      return 'it is closed, and so is the action item';
    case 'closed-by-person':
      return operation.desired?.status === 'open'
        ? 'someone closed it, and the document says it is open'
        : 'someone closed it otherwise than the document says';
    case 'reopened-by-person':
      return 'someone opened it again, while the document has done with it';
    case 'duplicate-closed':
      return `it was closed as a duplicate of ${cause.of}`;
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
    ...(changes.assign === undefined ? [] : [assignmentWords(changes.assign)]),
    ...(changes.unassign === undefined ? [] : [`no longer assigned to ${changes.unassign}`]),
    ...(changes.children ?? []).map(({ key }) => `holds ${keyText(key)}`),
    ...(changes.comments.length === 0 ? [] : ['comment']),
  ];
}

function assignmentWords({ login, bodyIfMadeBefore }: Assignment): string {
  return bodyIfMadeBefore === undefined
    ? `assigned to ${login}`
    : `assigned to ${login}, unless someone took them off`;
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
    case 'repository-missing':
      return 'the repository of its issues is not there, or the token may not see it: correct `repository:` of the service, or give a token for its owner';
    case 'repository-archived':
      return 'the repository of its issues is archived: name another one in `repository:` of the service';
    case 'repository-without-issues':
      return 'issues are turned off in the repository of its service: turn them on there, or name another one';
    case 'repository-unreachable':
      return 'the repository of its issues could not be read this time: the next run looks again';
    case 'issue-elsewhere':
      return 'an issue that it names lies in a repository that is not looked at: list it in `issues.repositories` of lookback.yml';
    case 'issue-of-another':
      return 'an issue that it names is already the one of another action item';
    case 'issue-moved':
      return 'an issue was transferred to a repository that is not looked at, and stays there: list it in `issues.repositories` of lookback.yml, and merge the pull request that names the issue in the document';
    case 'issue-full':
      return 'an issue that it names is so long that nothing fits below its text: shorten that text';
    case 'issue-gone':
      return 'an issue that it names is not there: it was deleted or moved, or is no issue';
  }
}

/** Returns what became of the changes that people made to issues, as a sentence; undefined where there was nothing. */
export function explainHandOver({ is, pull, changes, declined }: HandOverReport): string | undefined {
  const number = pull === undefined ? '' : ` #${pull.number}`;
  const left = declined === 0 ? '' : ` ${declined} more were closed unmerged, and are not proposed again.`;
  const many = changes === 1 ? '1 change' : `${changes} changes`;
  switch (is) {
    case 'proposed':
      return `Pull request${number} brings ${many} from issues into the documents.${left}`;
    case 'waiting':
      return `Pull request${number} holds ${many} from issues for the documents; merge it.${left}`;
    case 'withdrawn':
      return `Pull request${number} is closed, for nothing was left in it.${left}`;
    case 'nothing':
      return left === '' ? undefined : left.trim();
  }
}

/** Returns what became of the files that tell of overridden reviews, as a sentence. */
export function explainAudits(report: AuditReport): string {
  if (report.is === 'failed') return `Whether reviews were overridden could not be told: ${report.why}`;
  const { is, pull, files } = report;
  const many = files === 1 ? '1 overridden review' : `${files} overridden reviews`;
  switch (is) {
    case 'proposed':
      return `Pull request #${pull.number} records ${many}. ${pull.url}`;
    case 'waiting':
      return `Pull request #${pull.number} records ${many}; merge it. ${pull.url}`;
    case 'declined':
      return `Pull request #${pull.number}, which records ${many}, was closed unmerged, and is not opened again. ${pull.url}`;
  }
}
