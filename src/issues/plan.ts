import type { DesiredIssue } from './desired-issue.ts';
import type { IncidentDirectory } from './incident-directory.ts';
import type { IssueAddress } from './issue-address.ts';
import { adoption, newIssue } from './issue-changes.ts';
import { keyText } from './issue-key.ts';
import type { ExistingIssue } from './issue-tracker.ts';
import type { Label } from './labels.ts';
import type { LeftOut, LeftOutCause } from './left-out.ts';
import { hasRoom } from './managed-block.ts';
import { liesAt, ManagedIssues } from './managed-issues.ts';
import type { MovedIssues } from './moved-issues.ts';
import type { IssueOperation } from './operation.ts';
import { planDuplicate, planKept } from './plan-kept.ts';
import { planUnwanted } from './plan-unwanted.ts';
import { findRenamed } from './renamed-action.ts';

export interface PlanOptions {
  /** The label without which an issue is not touched, whatever its body says. */
  readonly marker: Label;
  readonly incidentOf: IncidentDirectory;
  /** `owner/name` of the repository of the documents. */
  readonly home: string | undefined;
  /** Why no issue can be opened in a repository, where that is so; by its name in lower case. */
  readonly closedRepositories: ReadonlyMap<string, LeftOutCause>;
  /** What lies at an address that a document names; undefined where issues are not looked at. */
  readonly namedIssues: (address: IssueAddress) => NamedIssue | undefined;
  /** Where issues went that were transferred out of sight. */
  readonly moved: MovedIssues;
  /** Whether an issue may say what the incident says, as its readers may read both. */
  readonly mayHold: (repository: string, desired: DesiredIssue) => boolean;
}

/** `gone`: there is none. `unread`: nobody has asked. */
export type NamedIssue = ExistingIssue | 'gone' | 'unread';

export interface Plan {
  readonly operations: readonly IssueOperation[];
  /** Documents with action items that get no issue. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Returns what makes the existing issues match the desired ones, first for each action item in the order of the documents,
 * then for the issues that belong to none. Carried out completely and planned again, every operation is `nothing`.
 */
export function planIssues(
  desired: readonly DesiredIssue[],
  existing: readonly ExistingIssue[],
  options: PlanOptions,
): Plan {
  const managed = new ManagedIssues(existing, options.marker.name, options.incidentOf);
  const leftOut = new Map<string, LeftOut>();
  const leave = ({ document: { path } }: DesiredIssue, why: LeftOutCause): [] => {
    leftOut.set(`${path} ${why}`, { path, why });
    return [];
  };
  const claimed = new Set<string>();
  const wanted = desired.flatMap((issue) => planWanted(issue, desired, managed, claimed, leave, options));
  const unwanted = managed
    .rest()
    .filter((one) => one.managed.body.key.action !== undefined)
    .map((one) => planUnwanted(one.managed, one.fate));
  return { operations: [...wanted, ...unwanted], leftOut: [...leftOut.values()] };
}

type Leave = (desired: DesiredIssue, why: LeftOutCause) => [];

function planWanted(
  desired: DesiredIssue,
  all: readonly DesiredIssue[],
  managed: ManagedIssues,
  claimed: Set<string>,
  leave: Leave,
  options: PlanOptions,
): IssueOperation[] {
  const { marker, home } = options;
  const address = addressOf(desired, options);
  const found = managed.take(desired.key, address);
  const named = address !== undefined && !found.some((one) => liesAt(one, address)) ? address : undefined;
  const adopted = named === undefined ? undefined : namedIssue(named, managed, claimed, options);
  if (adopted === 'unread') return [];
  if (typeof adopted === 'object') {
    return [
      planAdoption(adopted, desired, options),
      ...found.map((other) => planDuplicate(other, adopted, desired, home)),
    ];
  }
  const [kept, ...others] = found;
  const renamed = kept === undefined && named === undefined ? findRenamed(desired, all, managed) : undefined;
  const own = kept ?? renamed;
  if (own === undefined) {
    const why = adopted ?? (typeof desired.named === 'string' ? 'issue-elsewhere' : undefined);
    return planMissing(desired, why, managed, leave, options);
  }
  if (adopted !== undefined && desired.status === 'open') leave(desired, adopted);
  return [
    planKept(own, desired, marker, options.mayHold(own.issue.repository, desired)),
    ...others.map((other) => planDuplicate(other, own.issue, desired, home)),
  ];
}

/** Where the issue that the document names lies: under today's name of its repository, where the document has a former one. */
function addressOf({ named }: DesiredIssue, { namedIssues }: PlanOptions): IssueAddress | undefined {
  if (typeof named !== 'object') return undefined;
  const issue = namedIssues(named);
  return typeof issue === 'object' ? { repository: issue.repository, number: issue.number } : named;
}

/** An issue the document names as its own, or why it cannot be. */
function namedIssue(
  address: IssueAddress,
  managed: ManagedIssues,
  claimed: Set<string>,
  { namedIssues }: PlanOptions,
): ExistingIssue | 'unread' | LeftOutCause {
  const place = `${address.repository.toLowerCase()}#${address.number}`;
  if (claimed.has(place) || managed.holds(address)) return 'issue-of-another';
  claimed.add(place);
  const issue = namedIssues(address);
  if (issue === undefined) return 'issue-elsewhere';
  if (issue === 'gone') return 'issue-gone';
  return issue === 'unread' || hasRoom(issue.body) ? issue : 'issue-full';
}

function planAdoption(issue: ExistingIssue, desired: DesiredIssue, options: PlanOptions): IssueOperation {
  const on = { key: desired.key, issue, desired };
  if (!options.mayHold(issue.repository, desired))
    return { do: 'nothing', ...on, cause: { code: 'not-for-strangers' } };
  const changes = adoption(issue, desired, options.marker);
  return { do: 'adopt', ...on, changes, cause: { code: 'named-by-document' } };
}

function planMissing(
  desired: DesiredIssue,
  why: LeftOutCause | undefined,
  managed: ManagedIssues,
  leave: Leave,
  options: PlanOptions,
): IssueOperation[] {
  if (desired.status !== 'open') return [];
  if (why !== undefined) return leave(desired, why);
  if (mayHaveAnother(desired, managed, options.incidentOf)) return leave(desired, 'name-claimed-twice');
  if (options.moved.has(keyText(desired.key))) return leave(desired, 'issue-moved');
  const { key, repository } = desired;
  const closed =
    repository === undefined ? undefined : options.closedRepositories.get(repository.toLowerCase());
  if (closed !== undefined) return leave(desired, closed);
  const opening = newIssue(desired, options.marker.name);
  return [{ do: 'create', key, desired, repository, opening, cause: { code: 'no-issue' } }];
}

/** Whether an issue under a name that other documents claim as well may be that of the action item. */
function mayHaveAnother(
  { key: { incident, action }, formerIncidents }: DesiredIssue,
  managed: ManagedIssues,
  incidentOf: IncidentDirectory,
): boolean {
  return [incident, ...formerIncidents].some(
    (name) =>
      incidentOf(name).is === 'ambiguous' &&
      managed.has(action === undefined ? { incident: name } : { incident: name, action }),
  );
}
