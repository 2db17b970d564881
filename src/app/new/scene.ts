import type { Configuration } from '../../repository/configuration.ts';
import type { References } from '../../repository/references.ts';
import type { Repository } from '../../repository/repository.ts';
import type { ValuesOf } from '../../schema/kind.ts';
import type { Instant } from '../../time/instant.ts';
import type { Answers } from './answers.ts';

export type NewKind = 'incident' | 'runbook' | 'service' | 'maintenance';

/** What a new document is made from. */
export interface Scene {
  readonly repository: Repository;
  readonly configuration: Configuration;
  readonly references: References;
  readonly answers: Answers;
  readonly now: Instant;
}

/** A new document before it is text. */
export interface Sketch<Kind extends NewKind = NewKind> {
  readonly id: string;
  readonly values: ValuesOf[Kind];
  /** What follows the values: Markdown, or comments in a YAML file. */
  readonly body: string;
  /** What its author does next, a sentence each. */
  readonly next: readonly string[];
}
