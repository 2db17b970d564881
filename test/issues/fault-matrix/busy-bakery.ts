import type { Files } from '../bakery-incidents.ts';

const configuration = `title: Crumb & Crust
severities:
  sev1: { name: Critical, description: Nobody can order bread. }
  sev2: { name: Minor, description: Some cannot order some bread. }
teams:
  ovens: { name: Ovens, handle: "@crumb/ovens" }
  shop: { name: Shop, handle: "@crumb/shop" }
`;

/** An action item; what is absent is left out of the document. */
export interface ActionLine {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  readonly doneWhen: string;
  readonly kind?: string;
  readonly priority?: string;
  /** Further lines, as YAML. */
  readonly more?: readonly string[];
}

export interface IncidentLine {
  /** Its file name without `.md`. */
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly aliases?: readonly string[];
  readonly actions: readonly ActionLine[];
}

/** The documents of incidents, as files. */
export function bakeryDocuments(incidents: readonly IncidentLine[], issues = ''): Files {
  const documents = incidents.map((one) => [pathOf(one.id), incidentText(one)] as const);
  return { 'lookback.yml': `${configuration}${issues}`, ...Object.fromEntries(documents) };
}

export function pathOf(incident: string): string {
  return `incidents/${incident.slice(0, 4)}/${incident}.md`;
}

function incidentText({ id, title, severity, aliases, actions }: IncidentLine): string {
  return `---
title: ${title}
severity: ${severity}
status: resolved
services: [oven-control]
started_at: ${id.slice(0, 10)}T04:02:00Z
${aliases === undefined ? '' : `aliases: [${aliases.join(', ')}]\n`}actions:
${actions.map(actionText).join('')}---

## Summary

What happened stands here, and stays.
`;
}

function actionText({ id, title, owner, due, doneWhen, kind, priority, more = [] }: ActionLine): string {
  const lines = [
    `- id: ${id}`,
    `  title: ${title}`,
    ...(kind === undefined ? [] : [`  kind: ${kind}`]),
    `  owner: "${owner}"`,
    `  due: ${due}`,
    `  done_when: ${doneWhen}`,
    ...(priority === undefined ? [] : [`  priority: ${priority}`]),
    ...more.map((line) => `  ${line}`),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

/** The incidents with one action item changed, or taken away where there is nothing to put in its place. */
export function withAction(
  incidents: readonly IncidentLine[],
  action: string,
  change: Partial<ActionLine> | undefined,
): IncidentLine[] {
  return incidents.map((one) => ({
    ...one,
    actions: one.actions.flatMap((item) => {
      if (item.id !== action) return [item];
      return change === undefined ? [] : [{ ...item, ...change }];
    }),
  }));
}
