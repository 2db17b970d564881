import type { DocumentReading } from '../document/document.ts';
import type { Outline } from '../document/outline.ts';
import type { LocalReport, Report } from '../finding/report.ts';
import type { DocumentKind, Sound, ValuesOf } from '../schema/kind.ts';
import type { Configuration } from './configuration.ts';

interface Named {
  /** The name of the file without its extension. */
  readonly id: string;
  readonly path: string;
  /** The git blob id of its bytes. */
  readonly blob: string;
  readonly bytes: Uint8Array;
  readonly reading: DocumentReading;
}

/** A document of one kind as it was found, valid or not. */
export interface Draft<Kind extends DocumentKind = DocumentKind> extends Named {
  readonly kind: Kind;
  /** What the schema accepted of it; empty where nothing could be read. */
  readonly sound: Sound<ValuesOf[Kind]>;
  /** What reading and the schema have to say about it. */
  readonly reports: readonly LocalReport[];
}

/** A document whose front matter satisfies its schema. */
export interface ValidDocument<Kind extends DocumentKind> extends Named {
  readonly kind: Kind;
  readonly values: ValuesOf[Kind];
  readonly outline: Outline;
}

export type IncidentDocument = ValidDocument<'incident'>;
export type RunbookDocument = ValidDocument<'runbook'>;
export type ServiceDocument = ValidDocument<'service'>;
export type MaintenanceDocument = ValidDocument<'maintenance'>;

/** The whole content in memory. Maps hold valid documents by id, in the order of their paths. */
export interface Repository {
  /** Undefined where lookback.yml is missing or broken: then `reports` or its draft say why. */
  readonly configuration: Configuration | undefined;
  /** What can be made of a lookback.yml with mistakes: enough to check the documents by, never to act on. */
  readonly soundConfiguration: Configuration | undefined;
  readonly incidents: ReadonlyMap<string, IncidentDocument>;
  readonly runbooks: ReadonlyMap<string, RunbookDocument>;
  readonly services: ReadonlyMap<string, ServiceDocument>;
  readonly maintenance: ReadonlyMap<string, MaintenanceDocument>;
  /** Every document, those with mistakes too, in the order of their paths. */
  readonly drafts: readonly Draft[];
  /** Documents that are checked and nothing else, for they are not named as documents are. */
  readonly strays: readonly Draft[];
  /** Paths of the other files in the content folders: images and the like. */
  readonly attachments: ReadonlySet<string>;
  /** Problems of files that are no documents: links, misnamed files, files too large to read. */
  readonly reports: readonly Report[];
}

/** Narrows a draft to one kind. */
export function isDraftOf<Kind extends DocumentKind>(draft: Draft, kind: Kind): draft is Draft<Kind> {
  return draft.kind === kind;
}
