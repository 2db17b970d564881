import type { DocumentFormat } from '../document/document.ts';
import type { ConfigurationFile } from './generated/config.ts';
import type { IncidentFrontMatter } from './generated/incident.ts';
import type { MaintenanceFrontMatter } from './generated/maintenance.ts';
import type { RunbookFrontMatter } from './generated/runbook.ts';
import type { ServiceEntry } from './generated/service.ts';

export type {
  ConfigurationFile,
  IncidentFrontMatter,
  MaintenanceFrontMatter,
  RunbookFrontMatter,
  ServiceEntry,
};

/** What each kind of document holds in its front matter. */
export interface ValuesOf {
  config: ConfigurationFile;
  incident: IncidentFrontMatter;
  runbook: RunbookFrontMatter;
  service: ServiceEntry;
  maintenance: MaintenanceFrontMatter;
}

export type DocumentKind = keyof ValuesOf;

export const formatOf: Readonly<Record<DocumentKind, DocumentFormat>> = {
  config: 'yaml',
  incident: 'markdown',
  runbook: 'markdown',
  service: 'yaml',
  maintenance: 'markdown',
};

/**
 * Values of which only the sound parts are left: whatever the schema refused has been taken out, so anything may be
 * missing and nothing has the wrong type. Rules read these, so that one mistake does not hide the next.
 */
export type Sound<T> = T extends readonly (infer Item)[]
  ? readonly (Sound<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Sound<T[Key]> | undefined }
    : T;
