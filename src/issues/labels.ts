import { clip } from '../finding/reporters/inert-text.ts';
import type { ActionItem } from '../incident/incident.ts';
import type { Configuration } from '../repository/configuration.ts';

/** A label as it is made where the tracker has none of that name. */
export interface Label {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly colour: string;
  readonly description: string;
}

type Kind = NonNullable<ActionItem['kind']>;
type Priority = NonNullable<ActionItem['priority']>;

/** GitHub's limits, in characters. */
const maxNameLength = 50;
const maxDescriptionLength = 100;

export const kindMeanings: Readonly<Record<Kind, string>> = {
  prevent: 'keeps it from happening again',
  detect: 'notices it sooner',
  mitigate: 'makes it hurt less',
  process: 'improves how people respond',
};
const priorityColours: Readonly<Record<Priority, string>> = {
  high: 'b60205',
  medium: 'fbca04',
  low: 'c2e0c6',
};
/** From the worst severity on; the last stands for all that follow. */
const severityColours = ['b60205', 'd93f0b', 'fbca04', 'c2e0c6'] as const;

/** Returns the label that marks every managed issue. */
export function markerLabel(configuration: Configuration): Label {
  return label(
    configuration.issues.label.trim(),
    '5319e7',
    'An action item of an incident, kept by Lookback',
  );
}

/** Returns the label of the issue under which those of an incident's action items stand. */
export function trackingLabel(): Label {
  return label('tracking', 'bfd4f2', 'The action items of one incident');
}

/** Returns the labels an action item's issue gets beside the marker. */
export function actionLabels(action: ActionItem, severity: string, configuration: Configuration): Label[] {
  return [
    ...(action.kind === undefined ? [] : [kindLabel(action.kind)]),
    priorityLabel(action.priority ?? 'medium'),
    severityLabel(severity, configuration),
    ...(configuration.issues.dueLabels && action.due !== undefined ? [dueLabel(action.due)] : []),
  ];
}

function kindLabel(kind: Kind): Label {
  return label(`kind:${kind}`, '1d76db', `An action item that ${kindMeanings[kind]}`);
}

/** A month, for a repository would soon have a label for each day of the year. */
function dueLabel(due: string): Label {
  const month = due.slice(0, 7);
  return label(`due:${month}`, 'ededed', `An action item that is due in ${month}`);
}

function priorityLabel(priority: Priority): Label {
  return label(`priority:${priority}`, priorityColours[priority], `An action item of ${priority} priority`);
}

/** Returns the label of a severity. */
export function severityLabel(id: string, { severities }: Configuration): Label {
  const rank = severities.findIndex((severity) => severity.id === id);
  const colour = severityColours[Math.min(rank, severityColours.length - 1)] ?? 'ededed';
  const name = severities[rank]?.name;
  return label(id, colour, name === undefined ? 'Severity of the incident' : `Severity: ${name}`);
}

function label(name: string, colour: string, description: string): Label {
  return {
    name: clip(name, maxNameLength),
    colour,
    description: clip(description, maxDescriptionLength),
  };
}

/** Labels are told apart by their names, without regard to case. */
export function sameLabel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
