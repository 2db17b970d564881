import type { Code } from '../finding/catalogue.ts';
import type { Report } from '../finding/report.ts';
import type { Configuration } from '../repository/configuration.ts';
import type { References } from '../repository/references.ts';
import type { Draft, Repository } from '../repository/repository.ts';
import type { Instant } from '../time/instant.ts';

/** What a rule may look at besides the document in hand. */
export interface RuleContext {
  readonly repository: Repository;
  readonly references: References;
  /** Undefined where lookback.yml is missing or broken; rules that need it then stay silent. */
  readonly configuration: Configuration | undefined;
  /**
   * The present. What a rule says may change from one UTC day to the next; only `time/future` looks closer.
   * Findings are kept between runs by this bargain.
   */
  readonly now: Instant;
}

/** What a rule returns; the file is filled in for it. */
export type RuleReport = Omit<Report, 'file'>;

/** One rule: the name of its file is the second half of its code. */
export interface Rule {
  readonly code: Code;
  readonly check: (draft: Draft, context: RuleContext) => RuleReport[];
}
