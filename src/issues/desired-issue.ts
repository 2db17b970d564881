import { createHash } from 'node:crypto';
import { clip, inertTitle } from '../finding/reporters/inert-text.ts';
import { type ActionItem, type ActionStatus, actionStatusOf } from '../incident/incident.ts';
import type { Configuration } from '../repository/configuration.ts';
import type { IncidentDocument, Repository } from '../repository/repository.ts';
import type { ActionKey } from './action-key.ts';
import { type DocumentPlace, issueText } from './issue-text.ts';
import { actionLabels, type Label } from './labels.ts';

/** GitHub's limit, in characters. */
const maxTitleLength = 256;

/** Who a new issue is assigned to. Teams cannot be assigned; without `issues.assign` that is left to people. */
export type Assignee =
  | { readonly is: 'person'; readonly login: string }
  | { readonly is: 'nobody' }
  | { readonly is: 'left-to-people' };

/** The issue an action item asks for. */
export interface DesiredIssue {
  readonly key: ActionKey;
  /** What the incident was called before. */
  readonly formerIncidents: readonly string[];
  /** The incident, for people. */
  readonly incidentTitle: string;
  /** The document that asks for it. */
  readonly path: string;
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
}

export interface IssueOptions {
  readonly configuration: Configuration;
  /** Undefined where the repository has no address yet: then issues name documents without linking them. */
  readonly place: DocumentPlace | undefined;
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
    return first.map((action) => desiredIssue(action, incident, options));
  });
}

function desiredIssue(action: ActionItem, incident: IncidentDocument, options: IssueOptions): DesiredIssue {
  const { configuration, place } = options;
  return {
    key: { incident: incident.id, action: action.id },
    formerIncidents: incident.values.aliases ?? [],
    incidentTitle: inertTitle(incident.values.title) || incident.id,
    path: incident.path,
    status: actionStatusOf(action),
    title: clip(inertTitle(action.title), maxTitleLength) || inertTitle(action.id),
    labels: actionLabels(action, incident.values.severity, configuration),
    assignee: configuration.issues.assign ? assigneeFor(action.owner) : { is: 'left-to-people' },
    owner: action.owner,
    due: action.due,
    text: issueText(action, incident, place),
  };
}

function assigneeFor(owner: string | undefined): Assignee {
  if (owner === undefined || owner.includes('/')) return { is: 'nobody' };
  return { is: 'person', login: owner.slice(1) };
}

/** Returns a fingerprint by which a title is known again without being repeated. */
export function titleFingerprint(title: string): string {
  return createHash('sha256').update(title).digest('hex').slice(0, 16);
}
