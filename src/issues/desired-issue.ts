import { createHash } from 'node:crypto';
import { clip, inertTitle } from '../finding/reporters/inert-text.ts';
import { type ActionItem, type ActionStatus, actionStatusOf } from '../incident/incident.ts';
import { latenessOf } from '../incident/lateness.ts';
import type { IncidentDocument, Repository } from '../repository/repository.ts';
import type { Instant } from '../time/instant.ts';
import { type IssueAddress, issueAddress } from './issue-address.ts';
import type { IssueKey } from './issue-key.ts';
import { issueText } from './issue-text.ts';
import { actionLabels, type Label } from './labels.ts';
import { type PlacementOptions, repositoryFor } from './placement.ts';
import { type Reminder, reminderOf } from './reminder.ts';
import { teamOf } from './responsible-team.ts';

/** GitHub's limit, in characters. */
const maxTitleLength = 256;

/** Who a new issue is assigned to. Teams cannot be assigned; without `issues.assign` that is left to people. */
export type Assignee =
  | { readonly is: 'person'; readonly login: string }
  | { readonly is: 'nobody' }
  | { readonly is: 'left-to-people' };

/** The issue an action item asks for, or an incident for all of its action items. */
export interface DesiredIssue {
  readonly key: IssueKey;
  /** What the incident was called before. */
  readonly formerIncidents: readonly string[];
  /** The incident, for people. */
  readonly incidentTitle: string;
  /** The document that asks for it. */
  readonly document: IncidentDocument;
  readonly status: ActionStatus;
  readonly title: string;
  /** Beside the one that marks it as managed. */
  readonly labels: readonly Label[];
  readonly assignee: Assignee;
  /** A person or a team, as the document names them. */
  readonly owner: string | undefined;
  readonly due: string | undefined;
  /** Markdown. */
  readonly text: string;
  /** What the issue says of its lateness today. */
  readonly reminder: Reminder | undefined;
  /** Where it is opened, as `owner/name`; undefined where nobody knows yet what the repository is called. */
  readonly repository: string | undefined;
  /** The issue that the document names as its own: an address, or a URL that leads to another server. */
  readonly named: IssueAddress | string | undefined;
  /** What shows that it is done, as the document has it. */
  readonly doneWhen: string | undefined;
}

export interface IssueOptions extends PlacementOptions {
  /** As in GITHUB_SERVER_URL, without a slash at its end. */
  readonly serverUrl: string;
  /** The folder that holds lookback.yml, from the root of the repository; empty where that is the root. */
  readonly folder: string;
  readonly now: Instant;
}

/**
 * Returns the issue of every action item of every valid incident, near misses and drills included, in the order of the
 * documents. Of two action items with one id the first counts.
 */
export function desiredIssues(repository: Repository, options: IssueOptions): DesiredIssue[] {
  return [...repository.incidents.values()].flatMap((incident) => {
    const actions = incident.values.actions ?? [];
    const first = actions.filter(
      (action, index) => actions.findIndex(({ id }) => id === action.id) === index,
    );
    return first.map((action) => desiredIssue(action, incident, repository, options));
  });
}

function desiredIssue(
  action: ActionItem,
  incident: IncidentDocument,
  repository: Repository,
  options: IssueOptions,
): DesiredIssue {
  const { configuration, home, serverUrl, folder } = options;
  const reminder = reminderFor(action, incident, repository, options);
  return {
    key: { incident: incident.id, action: action.id },
    formerIncidents: incident.values.aliases ?? [],
    incidentTitle: inertTitle(incident.values.title) || incident.id,
    document: incident,
    status: actionStatusOf(action),
    title: clip(inertTitle(action.title), maxTitleLength) || inertTitle(action.id),
    labels: [
      ...actionLabels(action, incident.values.severity, configuration),
      ...(reminder === undefined ? [] : [reminder.label]),
    ],
    assignee: configuration.issues.assign ? assigneeFor(action.owner) : { is: 'left-to-people' },
    owner: action.owner,
    due: action.due,
    text: issueText(
      action,
      incident,
      home === undefined ? undefined : { serverUrl, repository: home, folder },
    ),
    reminder,
    repository: repositoryFor(action, incident, repository, options),
    named: action.issue === undefined ? undefined : (issueAddress(action.issue, serverUrl) ?? action.issue),
    doneWhen: action.done_when,
  };
}

function reminderFor(
  action: ActionItem,
  incident: IncidentDocument,
  repository: Repository,
  { configuration, now }: IssueOptions,
): Reminder | undefined {
  const { reminders, dueSoonDays, escalateAfterDays } = configuration.issues;
  const { due, owner } = action;
  if (!reminders || due === undefined) return undefined;
  const lateness = latenessOf(action, { now, dueSoonDays, escalateAfterDays });
  const team = teamOf(action, incident, repository, configuration)?.handle;
  return reminderOf({ lateness, due, owner, team, escalateAfterDays });
}

function assigneeFor(owner: string | undefined): Assignee {
  if (owner === undefined || owner.includes('/')) return { is: 'nobody' };
  return { is: 'person', login: owner.slice(1) };
}

/** Returns a fingerprint by which a title is known again without being repeated. */
export function titleFingerprint(title: string): string {
  return createHash('sha256').update(title).digest('hex').slice(0, 16);
}
