/** What a text given for a field means, or why it cannot be used. */
export type Parsed<Value> = { readonly value: Value } | { readonly problem: string };

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One thing a new document has to say, given by a flag or as the answer to a question. */
export interface Field<Value> {
  /** `title` for `--title`. */
  readonly flag: string;
  readonly question: string;
  /** What can be chosen from; undefined for free text. */
  readonly choices?: readonly Choice[];
  /** Whether several may be given, with commas between them. */
  readonly many?: boolean;
  /** What to give instead of a text that cannot be used, where the choices do not say it. */
  readonly remedy?: string;
  readonly parse: (text: string) => Parsed<Value>;
}
