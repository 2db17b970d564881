/** A team as far as it is known who is in it. */
export interface TeamFacts {
  readonly id: string;
  /** The words for it: its name in the configuration, or its id. */
  readonly name: string;
  /** `@organisation/team`, where it has one. */
  readonly handle: string | undefined;
  /** Undefined where they are not known: then no approval can be the team's. */
  readonly members: readonly string[] | undefined;
  /** Why members cannot be known, or why they come from the configuration; undefined also where nobody asked. */
  readonly trouble: string | undefined;
}
