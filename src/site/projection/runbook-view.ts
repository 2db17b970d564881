import type { BodySource } from './body-source.ts';
import type { Reference } from './reference.ts';

/** Whether someone has looked at a runbook lately. */
export interface Freshness {
  /** Calendar date of the last review. */
  readonly reviewedOn: string;
  /** Calendar date until which that review holds. */
  readonly holdsUntil: string;
  readonly stale: boolean;
}

/** All that is public of a runbook with visibility `public`; any other is not on the public site. */
export interface RunbookFields {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly title: string;
  readonly services: readonly Reference[];
  /** Exact names of the alerts that lead here. */
  readonly alerts: readonly string[];
  readonly freshness: Freshness;
  readonly tags: readonly string[];
  readonly body: BodySource;
}

export type PublicRunbook = RunbookFields & { readonly disclosed: 'procedure' };
export type InternalRunbook = RunbookFields & {
  readonly disclosed: 'everything';
  readonly internal: { readonly owner: string; readonly path: string };
};
export type RunbookView = PublicRunbook | InternalRunbook;
