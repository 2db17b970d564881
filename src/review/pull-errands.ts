import type { Written } from './review-host.ts';

/** What happened to a pull request as far as labels and requests for reviews go. */
export interface PullHistory {
  /** The labels on it now. */
  readonly labels: readonly string[];
  /** Oldest first. */
  readonly labelChanges: readonly LabelChange[];
  /** Logins of whom a review was ever requested, whoever did, and whether or not the request was withdrawn. */
  readonly askedPeople: readonly string[];
  /** The same of teams, by the last part of their handle. */
  readonly askedTeams: readonly string[];
}

export interface LabelChange {
  readonly label: string;
  readonly is: 'put-on' | 'taken-off';
  /** Whether this tool did it. */
  readonly own: boolean;
}

/** A label as it is made where the repository has none of that name. */
export interface SeverityLabel {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly colour: string;
  readonly description: string;
}

/** What is done about a pull request beside its verdict. What the token may not do is an answer, not an error. */
export interface PullErrands {
  readonly history: (pull: number) => Promise<PullHistory>;
  /** Asks a team, given as `@organisation/team`. */
  readonly requestTeam: (pull: number, handle: string) => Promise<Written>;
  readonly requestPerson: (pull: number, login: string) => Promise<Written>;
  readonly putLabel: (pull: number, label: SeverityLabel) => Promise<Written>;
  readonly takeLabel: (pull: number, name: string) => Promise<Written>;
}
