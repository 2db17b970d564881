import type { FileChange } from '../../github/push.ts';
import type { Changes } from '../crumb.ts';
import type { Enforcing } from '../stage.ts';
import type { GuardedBakery } from './guarded-bakery.ts';

/** Somebody tries to get something merged without the approvals that its policy asks for. */
export interface Attempt {
  /** What they try, as the end of "nothing is gained by". */
  readonly name: string;
  /** Does what those people may do, up to where they press the button. */
  readonly make: (bakery: GuardedBakery) => Promise<Made>;
}

/** Where an attempt has led to, and what keeps it from being merged. */
export type Made = PullMade | GroupMade;

export interface PullMade {
  readonly pull: number;
  /** Words of the explanation that whoever is held back gets. */
  readonly says: readonly string[];
  /** The login that presses the button; the apprentice unless said otherwise. */
  readonly by?: string;
  readonly how?: Enforcing;
  /** What stands in for the run of the action; returns its words. */
  readonly judge?: () => Promise<string>;
  /** What the host says to whoever presses the button; unless said otherwise, that the status is failing. */
  readonly refusal?: string;
}

/** A commit of a merge queue. */
export interface GroupMade {
  readonly group: string;
  readonly says: readonly string[];
  readonly judge: () => Promise<string>;
}

export interface Proposing {
  readonly author?: string;
  readonly approvedBy?: readonly string[];
  /** Of a fork, where it is `login:branch`. */
  readonly branch?: string;
}

/** Somebody proposes changes that are more than they seem, and a friend with write access approves. */
export function proposal(
  name: string,
  changes: Changes | Readonly<Record<string, FileChange>>,
  says: readonly string[],
  proposing: Proposing = {},
): Attempt {
  return {
    name,
    make: async (bakery) => ({ pull: await bakery.propose(changes, proposing), says }),
  };
}
