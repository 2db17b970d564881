import type { Freshness } from '../../runbook/freshness.ts';
import type { BodySource } from './body-source.ts';
import type { Reference } from './reference.ts';

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
