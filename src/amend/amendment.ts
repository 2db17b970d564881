/** What changes of one action item. Absent parts stay; null takes the key away. */
export interface Amendment {
  /** Id of the action item. */
  readonly action: string;
  readonly status?: 'open' | 'done' | 'wont_do';
  /** A calendar date, `2026-04-08`. */
  readonly doneOn?: string | null;
  readonly reason?: string | null;
  /** With its `@`. */
  readonly owner?: string;
  /** Addresses, put behind those that are there; none twice. */
  readonly addEvidence?: readonly string[];
  /** Address of the issue. */
  readonly issue?: string | null;
}

/** The keys of an action item that can be amended, as the schema calls them. */
export type AmendedKey = 'owner' | 'status' | 'reason' | 'done_on' | 'evidence' | 'issue';

/** Why a document was left as it is. */
export type Obstacle =
  /** None, one that is not closed, or a text that cannot be read at all, such as one with marks of a merge conflict. */
  | { readonly is: 'no-front-matter' }
  /** Its YAML has mistakes, or is not a mapping. */
  | { readonly is: 'broken-front-matter' }
  | { readonly is: 'no-such-action' | 'action-twice'; readonly action: string }
  /** What would change is written with an anchor, an alias, a merge key or a tag: it may mean something elsewhere too. */
  | { readonly is: 'reference'; readonly action: string }
  /** The schema allows no such value. */
  | { readonly is: 'refused-value'; readonly action: string; readonly key: AmendedKey }
  /** It is written in a way in which nothing can be put in its place with certainty; undefined where no single action item is to blame. */
  | { readonly is: 'not-editable'; readonly action: string | undefined };

export type Amended =
  | { readonly is: 'amended'; readonly text: string }
  | { readonly is: 'unchanged' }
  | { readonly is: 'impossible'; readonly why: Obstacle };
