import type { IncidentFrontMatter } from '../schema/kind.ts';

export type IncidentKind = NonNullable<IncidentFrontMatter['kind']>;
export type IncidentStatus = IncidentFrontMatter['status'];
export type Visibility = NonNullable<IncidentFrontMatter['visibility']>;
export type Factor = NonNullable<IncidentFrontMatter['factors']>[number];
export type ActionItem = NonNullable<IncidentFrontMatter['actions']>[number];
export type ActionStatus = NonNullable<ActionItem['status']>;
export type AcceptedRisk = NonNullable<IncidentFrontMatter['accepted_risks']>[number];
export type Update = NonNullable<IncidentFrontMatter['updates']>[number];
export type ComponentState = NonNullable<Update['components']>[string];
export type PostmortemState = NonNullable<IncidentFrontMatter['postmortem']>['state'];

/** What a document that does not say is. */
export function kindOf(values: { readonly kind?: IncidentKind | undefined }): IncidentKind {
  return values.kind ?? 'incident';
}

/** Nothing is public unless it says so. */
export function visibilityOf(values: { readonly visibility?: Visibility | undefined }): Visibility {
  return values.visibility ?? 'internal';
}

/** An action item that does not say is open. */
export function actionStatusOf(action: { readonly status?: ActionStatus | undefined }): ActionStatus {
  return action.status ?? 'open';
}
