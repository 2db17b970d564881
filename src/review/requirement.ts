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
  | { readonly why: 'unowned'; readonly path: string; readonly service: string };

/** One thing a proposal needs. */
export type Requirement =
  | { readonly kind: 'approvals'; readonly count: number; readonly because: readonly Reason[] }
  /** One member of a team, by its id in the base's configuration. */
  | { readonly kind: 'team'; readonly team: string; readonly because: readonly Reason[] };
