import type { Owner } from './code-owners.ts';
import type { Condition } from './condition.ts';

/** Why something is asked for. */
export type Reason =
  | {
      readonly why: 'severity';
      readonly path: string;
      readonly severity: string;
      readonly from: 'base' | 'head' | 'both';
      readonly certainty: 'stated' | 'assumed';
    }
  | { readonly why: 'owner'; readonly path: string; readonly service: string }
  | { readonly why: 'public'; readonly path: string }
  | { readonly why: 'policy'; readonly path: string }
  | { readonly why: 'ownership'; readonly path: string }
  | { readonly why: 'unowned'; readonly path: string; readonly service: string }
  /** A line of CODEOWNERS is the last that matches. */
  | { readonly why: 'code-owner'; readonly path: string; readonly line: number }
  /** An incident with a role whose holders cannot approve. */
  | { readonly why: 'role'; readonly path: string };

/** One thing a proposal needs. */
export type Requirement =
  | { readonly kind: 'approvals'; readonly count: number; readonly because: readonly Reason[] }
  /** One member of a team, by its id in the base's configuration. */
  | { readonly kind: 'team'; readonly team: string; readonly because: readonly Reason[] }
  /** One of the owners that a line of CODEOWNERS at the base names. */
  | {
      readonly kind: 'codeowner';
      readonly line: number;
      readonly pattern: string;
      readonly owners: readonly Owner[];
      readonly because: readonly Reason[];
    }
  /** Something other than an approval. */
  | { readonly kind: 'condition'; readonly condition: Condition; readonly because: readonly Reason[] };
