import { clip } from '../finding/reporters/inert-text.ts';
import type { Severity } from '../repository/configuration.ts';
import type { LabelChange, PullHistory, SeverityLabel } from './pull-errands.ts';
import type { JudgedDocument } from './review-result.ts';

export interface LabelPlan {
  readonly put: SeverityLabel | undefined;
  readonly take: readonly string[];
}

const prefix = 'severity:';
/** GitHub's limits, in characters. */
const maxNameLength = 50;
const maxDescriptionLength = 100;
/** From the worst severity on; the last stands for all that follow. */
const colours = ['b60205', 'd93f0b', 'fbca04', 'c2e0c6'] as const;

/**
 * Returns what makes the labels say the worst severity a pull request is judged by. A label that somebody else put on stays,
 * and one that somebody else took off stays off.
 */
export function labelPlan(documents: readonly JudgedDocument[], history: PullHistory): LabelPlan {
  const severities = documents.flatMap(({ severity }) => severity?.severity ?? []);
  const [worst] = severities.sort((a, b) => a.rank - b.rank);
  const wanted = worst && severityLabel(worst);
  const take = history.labels.filter(
    (name) => isSeverity(name) && !isSame(name, wanted?.name) && lastChange(history, name)?.own === true,
  );
  const put = wanted !== undefined && mayPut(wanted.name, history) ? wanted : undefined;
  return { put, take };
}

function severityLabel({ id, name, rank }: Severity): SeverityLabel {
  return {
    name: clip(`${prefix}${id}`, maxNameLength),
    colour: colours[rank] ?? colours[3],
    description: clip(`Reviewed as ${name}`, maxDescriptionLength),
  };
}

function mayPut(name: string, history: PullHistory): boolean {
  if (history.labels.some((label) => isSame(label, name))) return false;
  const last = lastChange(history, name);
  return last === undefined || last.own;
}

function lastChange({ labelChanges }: PullHistory, name: string): LabelChange | undefined {
  return labelChanges.findLast(({ label }) => isSame(label, name));
}

function isSeverity(name: string): boolean {
  return name.toLowerCase().startsWith(prefix);
}

/** Labels are told apart without regard to case. */
function isSame(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}
