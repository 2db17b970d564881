import { type DesiredIssue, desiredIssues, type IssueOptions } from '../issues/desired-issue.ts';
import { incidentDirectory } from '../issues/incident-directory.ts';
import { type IssueAddress, sameRepository } from '../issues/issue-address.ts';
import { type ExistingIssue, IssueRefused, type IssueTracker } from '../issues/issue-tracker.ts';
import { type Label, markerLabel } from '../issues/labels.ts';
import { type LeftOut, leftOut } from '../issues/left-out.ts';
import { readManagedBody } from '../issues/managed-block.ts';
import { isDuplicate, liesAt } from '../issues/managed-issues.ts';
import type { MovedIssues } from '../issues/moved-issues.ts';
import { countOperations, type IssueOperation } from '../issues/operation.ts';
import { issueRepositories, mayHold } from '../issues/placement.ts';
import { type NamedIssue, type PlanOptions as PlanningOptions, planIssues } from '../issues/plan.ts';
import { planTracking } from '../issues/plan-tracking.ts';
import type { PlanReport } from '../issues/report.ts';
import { type Survey, surveyIssues, type Trackers } from '../issues/survey.ts';
import type { Configuration } from '../repository/configuration.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { readRepository } from '../repository/read-repository.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import type { Instant } from '../time/instant.ts';
import { configurationOf } from './configuration-of.ts';

export type ReadingTracker = Pick<
  IssueTracker,
  'premises' | 'listManagedIssues' | 'listOwnIssues' | 'readIssue'
>;

export interface PlanPorts {
  readonly tree: FileTree;
  readonly cache: ReadingCache;
  /** Undefined to plan as if no issue existed yet. */
  readonly trackers: Trackers<ReadingTracker> | undefined;
}

export interface PlanOptions {
  /** As in GITHUB_SERVER_URL, for links to documents. */
  readonly serverUrl: string;
  /** `owner/name` of the repository of the documents; undefined for the one that lookback.yml names. */
  readonly repository: string | undefined;
  /** The folder that holds lookback.yml, from the root of the repository; the root unless said otherwise. */
  readonly folder?: string;
  readonly now: Instant;
  /** Returns where issues with the marker label went that were transferred out of sight. */
  readonly moved?: (marker: string) => MovedIssues;
}

/** A plan with all it was made from. */
export interface IssuePlan {
  readonly configuration: Configuration;
  /** The label that every managed issue has. */
  readonly marker: Label;
  readonly home: string | undefined;
  readonly desired: readonly DesiredIssue[];
  readonly existing: readonly ExistingIssue[];
  readonly planning: PlanningOptions;
  readonly operations: readonly IssueOperation[];
  readonly leftOut: readonly LeftOut[];
}

/** Returns what would make the issues match the documents. Writes nothing. Throws CannotRun without a valid lookback.yml. */
export async function planIssueSync(ports: PlanPorts, options: PlanOptions): Promise<PlanReport> {
  const plan = await makePlan(ports, options);
  const { desired, existing, configuration, planning } = plan;
  const tracking = planTracking(desired, existing, configuration, planning);
  const operations = [...plan.operations, ...tracking];
  return {
    is: 'plan',
    repository: plan.home,
    compared: ports.trackers !== undefined,
    steps: operations.map((operation) => ({ operation, outcome: { is: 'planned' } })),
    counts: countOperations(operations),
    leftOut: plan.leftOut,
  };
}

/** Returns the plan for the issues of action items, without those of incidents. */
export async function makePlan(ports: PlanPorts, options: PlanOptions): Promise<IssuePlan> {
  const content = readRepository(ports.tree, ports.cache);
  const configuration = configurationOf(content);
  const home = options.repository ?? configuration.repository;
  const marker = markerLabel(configuration);
  const survey = await surveyOf(ports, issueRepositories(content, { configuration, home }), home, marker);
  const wanting: IssueOptions = {
    configuration,
    home,
    premises: survey.premises,
    serverUrl: options.serverUrl.replace(/\/+$/, ''),
    folder: options.folder ?? '',
    now: options.now,
  };
  const desired = desiredIssues(content, wanting);
  const planning: PlanningOptions = {
    marker,
    incidentOf: incidentDirectory(content),
    home,
    closedRepositories: survey.closed,
    namedIssues: await readNamed(ports, desired, survey),
    moved: options.moved?.(marker.name) ?? new Map(),
    mayHold: (repository, { document }) => mayHold(repository, document, wanting),
  };
  const first = planIssues(desired, survey.issues, planning);
  const above = planTracking(desired, survey.issues, configuration, planning);
  const isToLook = [...first.operations, ...above].some(mayHaveAnother);
  const lost = isToLook ? await lostIssues(ports, survey) : [];
  const existing = [...survey.issues, ...lost];
  const { operations, ...plan } = lost.length === 0 ? first : planIssues(desired, existing, planning);
  const left = [...leftOut(content), ...plan.leftOut];
  return { configuration, marker, home, desired, existing, planning, operations, leftOut: left };
}

async function surveyOf(
  { trackers }: PlanPorts,
  repositories: readonly string[],
  home: string | undefined,
  marker: Label,
): Promise<Survey> {
  if (trackers === undefined || home === undefined)
    return { issues: [], premises: new Map(), closed: new Map(), read: [] };
  return surveyIssues(trackers, repositories, home, marker.name);
}

/** Whether an operation opens what may be there already: an issue, or one that was closed in favour of another. */
function mayHaveAnother(operation: IssueOperation): boolean {
  if (operation.do !== 'reopen') return operation.do === 'create';
  const body = readManagedBody(operation.issue.body);
  return body !== undefined && isDuplicate({ issue: operation.issue, body });
}

/** Issues of our own that have lost the label, each page of them a request. */
async function lostIssues({ trackers }: PlanPorts, { issues, read }: Survey): Promise<ExistingIssue[]> {
  const known = new Set(issues.map(({ id }) => id));
  const found: ExistingIssue[] = [];
  for (const repository of read) {
    for (const issue of (await trackers?.(repository).listOwnIssues()) ?? []) {
      if (issue.isOwn && !known.has(issue.id)) found.push(issue);
      known.add(issue.id);
    }
  }
  return found;
}

/** Only issues in repositories that the policy names are looked at, whatever a document says. */
async function readNamed(
  { trackers }: PlanPorts,
  desired: readonly DesiredIssue[],
  { issues, read }: Survey,
): Promise<PlanningOptions['namedIssues']> {
  if (trackers === undefined) return () => 'unread';
  const found = new Map<string, NamedIssue>();
  const keyOf = ({ repository, number }: IssueAddress) => `${repository.toLowerCase()}#${number}`;
  for (const { named, status } of desired) {
    if (typeof named !== 'object' || status !== 'open') continue;
    const repository = read.find((name) => sameRepository(name, named.repository));
    if (repository === undefined) continue;
    const listed = issues.find((issue) => liesAt({ issue }, named));
    const there = listed ?? (await readOrGone(trackers(repository), named.number));
    // A former name of a repository leads to an issue that may be listed under today's.
    const known = there === 'gone' ? there : (issues.find(({ id }) => id === there.id) ?? there);
    found.set(keyOf(named), known);
    if (known !== 'gone') found.set(keyOf(known), known);
  }
  return (address) => found.get(keyOf(address));
}

async function readOrGone(tracker: ReadingTracker, number: number): Promise<ExistingIssue | 'gone'> {
  try {
    return await tracker.readIssue(number);
  } catch (error) {
    if (error instanceof IssueRefused) return 'gone';
    throw error;
  }
}
