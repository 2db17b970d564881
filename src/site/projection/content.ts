import type { IncidentView, InternalIncident, PublicIncident } from './incident-view.ts';
import type { InternalMaintenance, MaintenanceView, PublicMaintenance } from './maintenance-view.ts';
import type { InternalRunbook, PublicRunbook, RunbookView } from './runbook-view.ts';
import type { InternalService, PublicService, ServiceView } from './service-view.ts';

/** What the site says about itself and its words: the same for every audience. */
export interface Masthead {
  readonly title: string;
  readonly description: string;
  readonly footer: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** Worst first. */
  readonly severities: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
  }[];
  /** Id of a category of factors, and what belongs in it. */
  readonly factorCategories: Readonly<Record<string, string>>;
}

/**
 * Everything the public site is made of. Whatever its types cannot hold cannot reach a page, a feed or the API: there is no
 * other way from a document to them.
 */
export interface PublicContent {
  readonly audience: 'public';
  readonly masthead: Masthead;
  /** Newest first. */
  readonly incidents: readonly PublicIncident[];
  readonly services: readonly PublicService[];
  readonly runbooks: readonly PublicRunbook[];
  readonly maintenance: readonly PublicMaintenance[];
}

/** Everything the internal site is made of. */
export interface InternalContent {
  readonly audience: 'internal';
  readonly masthead: Masthead;
  readonly incidents: readonly InternalIncident[];
  readonly services: readonly InternalService[];
  readonly runbooks: readonly InternalRunbook[];
  readonly maintenance: readonly InternalMaintenance[];
}

/** What pages are made from: either content, looked at through the types that cover both. */
export interface SiteContent {
  readonly audience: 'public' | 'internal';
  readonly masthead: Masthead;
  readonly incidents: readonly IncidentView[];
  readonly services: readonly ServiceView[];
  readonly runbooks: readonly RunbookView[];
  readonly maintenance: readonly MaintenanceView[];
}
