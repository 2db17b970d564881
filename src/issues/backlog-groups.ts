import { group } from 'd3-array';
import type { Configuration } from '../repository/configuration.ts';
import { type BacklogCounts, countBacklog } from './backlog-counts.ts';
import type { BacklogItem } from './backlog-item.ts';

export interface BacklogGroup {
  /** Of the team or severity; undefined for the action items of which no team is known. */
  readonly id: string | undefined;
  readonly title: string;
  readonly counts: BacklogCounts;
}

/** A group, and the groups of the other kind within it. Only groups with an action item, open or closed, are there. */
export interface CrossedGroup extends BacklogGroup {
  readonly parts: readonly BacklogGroup[];
}

/** By what action items are told apart, what each part is called, and in which order they come. */
interface Dimension {
  readonly keyOf: (item: BacklogItem) => string | undefined;
  readonly titleOf: (item: BacklogItem) => string;
  readonly compare: (a: BacklogGroup, b: BacklogGroup) => number;
}

/** Returns the action items by team, and by severity within each: most overdue first, then by name, no team last. */
export function groupByTeam(items: readonly BacklogItem[], configuration: Configuration): CrossedGroup[] {
  return crossed(items, byTeam, bySeverity(configuration));
}

/** Returns the action items by severity, and by team within each: in the order of the configuration, unknown ones last. */
export function groupBySeverity(items: readonly BacklogItem[], configuration: Configuration): CrossedGroup[] {
  return crossed(items, bySeverity(configuration), byTeam);
}

const byTeam: Dimension = {
  keyOf: ({ team }) => team?.id,
  titleOf: ({ team }) => team?.name ?? 'No team known',
  compare: (a, b) =>
    Number(a.id === undefined) - Number(b.id === undefined) ||
    b.counts.overdue - a.counts.overdue ||
    byText(a.title, b.title) ||
    byText(a.id ?? '', b.id ?? ''),
};

function bySeverity({ severities }: Configuration): Dimension {
  const rank = (id = '') => severities.find((severity) => severity.id === id)?.rank ?? severities.length;
  return {
    keyOf: ({ severity }) => severity,
    titleOf: ({ severity }) => severities.find(({ id }) => id === severity)?.name ?? severity,
    compare: (a, b) => rank(a.id) - rank(b.id) || byText(a.id ?? '', b.id ?? ''),
  };
}

function crossed(items: readonly BacklogItem[], by: Dimension, within: Dimension): CrossedGroup[] {
  const groups = group(items, by.keyOf).values();
  const whole = [...groups].map((own) => ({ ...groupOf(own, by), parts: split(own, within) }));
  return whole.sort(by.compare);
}

function split(items: readonly BacklogItem[], by: Dimension): BacklogGroup[] {
  const groups = group(items, by.keyOf).values();
  return [...groups].map((own) => groupOf(own, by)).sort(by.compare);
}

/** What all of a group have in common stands in any of them. */
function groupOf(items: readonly BacklogItem[], { keyOf, titleOf }: Dimension): BacklogGroup {
  const [first] = items;
  if (first === undefined) throw new RangeError('A group has at least one action item.');
  return { id: keyOf(first), title: titleOf(first), counts: countBacklog(items) };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
