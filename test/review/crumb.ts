import { type ReviewOptions, review } from '../../src/app/review.ts';
import type { ChangedPath, Commits } from '../../src/review/commits.ts';
import { reasonWords, requirementWords } from '../../src/review/reporters/words.ts';
import type { ReviewResult } from '../../src/review/review-result.ts';
import { memoryTree } from '../memory-tree.ts';
import { now } from './people.ts';

export type Files = Readonly<Record<string, string>>;

export const policy = `title: Crumb & Crust
severities:
  sev1:
    name: Critical
    description: Nobody can order bread.
    review: { approvals: 2, owning_teams: true, groups: [incident-review] }
  sev2:
    name: Major
    description: Many cannot order bread.
    review: { approvals: 1, owning_teams: true }
  sev3:
    name: Minor
    description: Some bread is late.
teams:
  ovens: { name: Ovens, handle: "@crumb/ovens" }
  shop: { name: Shop, handle: "@crumb/shop" }
  incident-review: { name: Incident review, handle: "@crumb/incident-review" }
  communications: { name: Communications, handle: "@crumb/communications" }
  policy-owners: { name: Policy owners, handle: "@crumb/policy-owners" }
review:
  public: { approvals: 1, groups: [communications] }
  policy: { approvals: 1, groups: [policy-owners] }
`;

export const coldOven = 'incidents/2026/2026-03-14-cold-oven.md';
export const lateRolls = 'incidents/2026/2026-05-02-late-rolls.md';
export const relight = 'runbooks/relight-the-oven.md';

export interface Told {
  readonly title?: string;
  readonly kind?: string;
  readonly severity?: string;
  readonly visibility?: string;
  readonly services?: string;
}

/** An incident's text; whatever is not told is harmless. */
export function incident(told: Told): string {
  const {
    title = 'The big oven went cold',
    kind,
    severity = 'sev3',
    visibility,
    services = 'oven-control',
  } = told;
  return [
    '---',
    `title: ${title}`,
    ...(kind === undefined ? [] : [`kind: ${kind}`]),
    `severity: ${severity}`,
    'status: investigating',
    ...(visibility === undefined ? [] : [`visibility: ${visibility}`]),
    `services: [${services}]`,
    'started_at: 2026-03-14T04:02:00Z',
    '---',
    '',
    '## Summary',
    '',
    'The flame went out.',
    '',
  ].join('\n');
}

export const runbook = `---
title: Relight the oven
services: [oven-control]
owner: "@crumb/ovens"
reviewed_on: 2026-01-10
review_every: P180D
---

## Steps

1. Open the valve.
`;

/** The repository before anybody proposes anything. */
export const crumb: Files = {
  'lookback.yml': policy,
  'services/oven-control.yml': 'name: Oven control\nowner: ovens\naliases: [burner]\n',
  'services/online-orders.yml': 'name: Online orders\nowner: shop\n',
  [coldOven]: incident({ severity: 'sev1' }),
  [lateRolls]: incident({ title: 'Rolls were late', severity: 'sev3', services: 'online-orders' }),
  [relight]: runbook,
};

/** What somebody does to the files: new text, or null to remove one. */
export type Changes = Readonly<Record<string, string | null>>;

export function changed(files: Files, changes: Changes): Files {
  const after: Record<string, string> = { ...files };
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) delete after[path];
    else after[path] = text;
  }
  return after;
}

/** Two commits held in memory, without rename detection unless renames are named: new path to old path. */
function twoCommits(base: Files, head: Files, renames: Files = {}): Commits {
  const trees: Record<string, Files> = { base, head };
  return {
    resolve: (name) => name,
    tree: (commit, below) => memoryTree(filesBelow(trees[commit] ?? {}, below)),
    changedPaths: () => differences(base, head, renames),
    changesSince: () => ({ is: 'unrelated' }),
  };
}

function filesBelow(files: Files, below: string): Files {
  if (below === '') return files;
  const prefix = `${below}/`;
  const inside = Object.entries(files).filter(([path]) => path.startsWith(prefix));
  return Object.fromEntries(inside.map(([path, text]) => [path.slice(prefix.length), text]));
}

function differences(base: Files, head: Files, renames: Files): ChangedPath[] {
  const renamed = Object.entries(renames).map(
    ([path, previousPath]): ChangedPath => ({ how: 'renamed', path, previousPath }),
  );
  const told = new Set(Object.entries(renames).flat());
  const paths = new Set([...Object.keys(base), ...Object.keys(head)].filter((path) => !told.has(path)));
  const others = [...paths].sort().flatMap((path): ChangedPath[] => {
    const [was, is] = [base[path], head[path]];
    if (was === is) return [];
    return [{ how: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed', path }];
  });
  return [...renamed, ...others];
}

export interface Proposed {
  readonly base?: Files;
  readonly changes: Changes;
  readonly renames?: Files;
  readonly options?: Partial<ReviewOptions>;
}

/** Judges a proposal as the command does without a pull request. */
export function propose({ base = crumb, changes, renames, options }: Proposed): Promise<ReviewResult> {
  const commits = twoCommits(base, changed(base, changes), renames);
  return review(commits, { base: 'base', head: 'head', root: '', now, ...options });
}

/** What a proposal needs, each with its reasons, as one line of words. */
export async function asked(proposed: Proposed): Promise<string[]> {
  const { verdict } = await propose(proposed);
  const asIs = (text: string) => text;
  return verdict.outcomes.map(
    (outcome) => `${requirementWords(outcome, asIs)} (${reasonWords(outcome.requirement.because, asIs)})`,
  );
}

/** Only what is needed, without the reasons. */
export async function needs(proposed: Proposed): Promise<string[]> {
  const { verdict } = await propose(proposed);
  return verdict.outcomes.map((outcome) => requirementWords(outcome, (text) => text));
}
