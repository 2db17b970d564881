import { clip, inertTitle } from '../finding/reporters/inert-text.ts';
import type { Configuration } from '../repository/configuration.ts';
import type { DesiredIssue } from './desired-issue.ts';
import { issueReference, sameOwner } from './issue-address.ts';
import type { ChildIssue, ManagedIssue } from './issue-changes.ts';
import { keyText } from './issue-key.ts';
import type { ExistingIssue } from './issue-tracker.ts';
import { severityLabel, trackingLabel } from './labels.ts';
import { newBody, rewrittenBody } from './managed-block.ts';
import { ManagedIssues } from './managed-issues.ts';
import type { IssueOperation } from './operation.ts';
import type { PlanOptions } from './plan.ts';
import { planDuplicate, planKept } from './plan-kept.ts';
import { planUnwanted } from './plan-unwanted.ts';
import { wantedContent } from './written-content.ts';

/** GitHub's limits: characters of a title, sub-issues of one issue. */
const maxTitleLength = 256;
const maxChildren = 100;

/**
 * Returns what gives each incident with action items an issue of its own with theirs under it, once those are there. Where
 * `issues.tracking` is off, those that exist are closed.
 */
export function planTracking(
  desired: readonly DesiredIssue[],
  existing: readonly ExistingIssue[],
  configuration: Configuration,
  options: PlanOptions,
): IssueOperation[] {
  const { marker, incidentOf, home } = options;
  const managed = new ManagedIssues(existing, marker.name, incidentOf);
  const families = configuration.issues.tracking ? familiesOf(desired, managed) : [];
  const wanted = families.flatMap((family) => {
    const tracking = trackingIssue(family, configuration, home);
    const [kept, ...others] = managed.take(tracking.key);
    if (kept === undefined) return planMissing(tracking, family, marker.name);
    return [
      planFamily(kept, tracking, family, options),
      ...others.map((other) => planDuplicate(other, kept.issue, tracking, home)),
    ];
  });
  const unwanted = managed
    .rest()
    .filter((one) => one.managed.body.key.action === undefined)
    .map((one) => planUnwanted(one.managed, one.fate));
  return [...wanted, ...unwanted];
}

/** The action items of one incident that have an issue, each with its own. */
interface Family {
  readonly first: DesiredIssue;
  readonly children: readonly { readonly desired: DesiredIssue; readonly issue: ExistingIssue }[];
}

function familiesOf(desired: readonly DesiredIssue[], managed: ManagedIssues): Family[] {
  const families = new Map<string, Family>();
  for (const one of desired) {
    const [own] = managed.take(one.key);
    if (own === undefined) continue;
    const { incident } = one.key;
    const family = families.get(incident) ?? { first: one, children: [] };
    families.set(incident, { ...family, children: [...family.children, { desired: one, issue: own.issue }] });
  }
  return [...families.values()];
}

function trackingIssue(
  { first, children }: Family,
  configuration: Configuration,
  home: string | undefined,
): DesiredIssue {
  const { incidentTitle, document, key, formerIncidents } = first;
  const isOpen = children.some(({ issue }) => issue.state === 'open');
  const severity = document.values.severity;
  return {
    key: { incident: key.incident },
    formerIncidents,
    incidentTitle,
    document,
    status: isOpen ? 'open' : 'done',
    title: clip(`Action items: ${inertTitle(document.values.title) || key.incident}`, maxTitleLength),
    labels: [trackingLabel(), severityLabel(severity, configuration)],
    assignee: { is: 'nobody' },
    owner: undefined,
    due: undefined,
    text: trackingText(first, children, home),
    reminder: undefined,
    repository: home,
    named: undefined,
    doneWhen: undefined,
  };
}

/** GitHub shows title and state of an issue that a list item refers to. */
function trackingText(first: DesiredIssue, children: Family['children'], home: string | undefined): string {
  const [lead = ''] = first.text.split('\n\n');
  const items = children.map(({ issue }) => `- ${issueReference(issue, home)}`);
  const footer =
    '<sub>It is closed when all of these are. This part is kept up to date; what stands above or below it stays.</sub>';
  return [lead.replace(/^An action item of/, 'The action items of'), items.join('\n'), footer].join('\n\n');
}

function planMissing(tracking: DesiredIssue, family: Family, marker: string): IssueOperation[] {
  if (tracking.status !== 'open') return [];
  const issues = childrenToAdd(family, [], tracking.repository);
  const body = (children: readonly string[]) =>
    newBody(wantedContent(tracking, { assignee: undefined, told: [], children }));
  const issue = {
    title: tracking.title,
    body: body([]),
    labels: [marker, ...tracking.labels.map(({ name }) => name)],
  };
  const opening = { issue, children: { issues, bodyAfter: body(issues.map(({ key }) => keyText(key))) } };
  const { key, repository } = tracking;
  return [
    { do: 'create', key, desired: tracking, repository, opening, cause: { code: 'no-tracking-issue' } },
  ];
}

function planFamily(
  kept: ManagedIssue,
  tracking: DesiredIssue,
  family: Family,
  options: PlanOptions,
): IssueOperation {
  const operation = planKept(kept, tracking, options.marker, true);
  if (operation.do === 'close') return { ...operation, cause: { code: 'all-closed' } };
  if (kept.issue.state === 'closed' && operation.do !== 'reopen') return operation;
  const before = kept.body.record?.children ?? [];
  const children = childrenToAdd(family, before, kept.issue.repository);
  if (children.length === 0) return operation;
  const after = [...before, ...children.map(({ key }) => keyText(key))];
  const content = wantedContent(tracking, { assignee: undefined, told: [], children: after });
  const more = { body: rewrittenBody(kept.body, content), children };
  if ('changes' in operation) return { ...operation, changes: { ...operation.changes, ...more } };
  return {
    do: 'update',
    key: tracking.key,
    issue: kept.issue,
    desired: tracking,
    changes: { addLabels: [], removeLabels: [], comments: [], ...more },
    cause: { code: 'children-changed' },
  };
}

/**
 * Those that were put there once stay wherever people move them, and so do those that people put under another issue. GitHub puts an
 * issue only under one of the same owner: others are listed, and nothing more.
 */
function childrenToAdd(
  { children }: Family,
  before: readonly string[],
  home: string | undefined,
): ChildIssue[] {
  // The incident may have had another name then.
  const actions = new Set(before.map((text) => text.split('/').at(-1)));
  return children
    .filter(({ desired, issue }) => !actions.has(desired.key.action) && issue.hasParent !== true)
    .filter(({ issue }) => home !== undefined && sameOwner(issue.repository, home))
    .slice(0, Math.max(0, maxChildren - before.length))
    .map(({ desired, issue }) => ({ id: issue.id, key: desired.key }));
}
