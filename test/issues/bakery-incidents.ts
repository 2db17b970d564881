import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { memoryTree } from '../memory-tree.ts';

export type Files = Readonly<Record<string, string>>;

export const coldOvenPath = 'incidents/2026/2026-03-14-cold-oven.md';
export const flourPath = 'incidents/2026/2026-05-02-flour-shortage.md';

const configuration = `title: Crumb & Crust
severities:
  sev1: { name: Critical, description: Nobody can order bread. }
  sev2: { name: Minor, description: Some cannot order some bread. }
teams:
  ovens: { name: Ovens, handle: "@crumb/ovens", members: ["@octocat"] }
`;

/** An action item in YAML, indented for the list of an incident. */
export const secondBurner = `  - id: second-burner
    title: Light the second burner before the first order
    kind: prevent
    owner: "@octocat"
    due: 2026-04-10
    done_when: Both burners hold 230 degrees through a morning
    factors: [one-burner]
    priority: high
`;

export const warmUpCheck = `  - id: warm-up-check
    title: Measure the oven before the doors open
    kind: detect
    owner: "@crumb/ovens"
    due: 2026-04-24
    done_when: An alert fires when the oven is below 200 degrees at 05:30
`;

export const spareFlour = `  - id: spare-flour
    title: Keep flour for one more day
    kind: mitigate
    owner: "@crumb/ovens"
    due: 2026-06-01
    done_when: The stock list shows a day more than is needed
`;

interface Change {
  readonly title?: string;
  readonly actions?: readonly string[];
  readonly more?: string;
}

/** The incident of the cold oven, with its two action items unless others are given. */
export function coldOven({ title, actions = [secondBurner, warmUpCheck], more = '' }: Change = {}): string {
  return `---
title: ${title ?? 'The big oven went cold before the morning orders'}
severity: sev1
status: resolved
services: [oven-control]
started_at: 2026-03-14T04:02:00Z
impact: { summary: Orders for rolls were late by half an hour. }
factors:
  - { id: one-burner, title: One burner carries the whole morning, category: capacity }
actions:
${actions.join('')}${more}---

## Summary

The flame went out.
`;
}

/** The incident of the missing flour, with its one action item unless others are given. */
export function flourShortage({ title, actions = [spareFlour], more = '' }: Change = {}): string {
  return `---
title: ${title ?? 'Flour ran out on a Saturday'}
kind: near_miss
severity: sev2
status: resolved
services: [online-orders]
started_at: 2026-05-02T08:00:00Z
actions:
${actions.join('')}${more}---
`;
}

/** The bakery's repository: three open action items, of two incidents. */
export function bakeryFiles(changes: Readonly<Record<string, string | undefined>> = {}): Files {
  const files = {
    'lookback.yml': configuration,
    [coldOvenPath]: coldOven(),
    [flourPath]: flourShortage(),
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
  );
}

export function bakery(changes: Readonly<Record<string, string | undefined>> = {}): Repository {
  return readRepository(memoryTree(bakeryFiles(changes)), noCache);
}

/** An action item that says something else than before. */
export function reworded(action: string, from: string, to: string): string {
  if (action.split(from).length !== 2) throw new Error(`${from} must stand in the action item once.`);
  return action.replace(from, () => to);
}

/** The bakery's files with these action items of the cold oven, and perhaps a policy for issues in YAML. */
export function filesWith(actions: readonly string[], issues = ''): Files {
  const policy = issues === '' ? configuration : `${configuration}issues: ${issues}\n`;
  return bakeryFiles({ [coldOvenPath]: coldOven({ actions }), 'lookback.yml': policy });
}
