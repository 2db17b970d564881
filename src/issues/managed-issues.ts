import type { IncidentDirectory, IncidentFate } from './incident-directory.ts';
import { type IssueAddress, sameRepository } from './issue-address.ts';
import { isOn, type ManagedIssue } from './issue-changes.ts';
import { type IssueKey, keyText } from './issue-key.ts';
import type { ExistingIssue } from './issue-tracker.ts';
import { readManagedBody } from './managed-block.ts';

/**
 * Existing issues by the action item they belong to today, its incident perhaps renamed since. An issue without the marker label
 * counts only if the token's own account opened it: anybody can copy a key into an issue of theirs.
 */
export class ManagedIssues {
  readonly #byKey = new Map<string, ManagedIssue[]>();
  readonly #keys = new Set<string>();
  readonly #all: ManagedIssue[] = [];
  readonly #incidentOf: IncidentDirectory;
  readonly #marker: string;

  constructor(existing: readonly ExistingIssue[], marker: string, incidentOf: IncidentDirectory) {
    this.#incidentOf = incidentOf;
    this.#marker = marker;
    for (const issue of existing) {
      if (!isOn(issue, marker) && !issue.isOwn) continue;
      const body = readManagedBody(issue.body);
      if (body !== undefined) this.#add({ issue, body });
    }
  }

  /** Whether there is an issue under this name, today's or the one in its body, taken or not. */
  has(key: IssueKey): boolean {
    return this.#keys.has(keyText(key));
  }

  /**
   * The issues of a key, the one to keep first: the one at the address, where it is among them, or else the oldest with the marker that
   * has not been closed in favour of another. One that a person opened comes after those of our own: its author can write another key
   * into it whenever they like. They are not among the rest afterwards.
   */
  take(key: IssueKey, address?: IssueAddress): ManagedIssue[] {
    const found = this.#byKey.get(keyText(key)) ?? [];
    this.#byKey.delete(keyText(key));
    const isNamed = (one: ManagedIssue) => Number(address !== undefined && liesAt(one, address));
    const isMarked = ({ issue }: ManagedIssue) => Number(isOn(issue, this.#marker));
    const byRank = (a: ManagedIssue, b: ManagedIssue) =>
      isNamed(b) - isNamed(a) ||
      byDuplicate(a, b) ||
      isMarked(b) - isMarked(a) ||
      Number(b.issue.isOwn) - Number(a.issue.isOwn) ||
      a.issue.id - b.issue.id;
    return found.toSorted(byRank);
  }

  /** An issue that has not been taken, of a key that answers to the test. It is not among the rest afterwards. */
  takeFirst(test: (managed: ManagedIssue, keyToday: IssueKey) => boolean): ManagedIssue | undefined {
    for (const [key, group] of this.#byKey) {
      const found = group.find((managed) => test(managed, this.#keyToday(managed.body.key)));
      if (found === undefined) continue;
      const others = group.filter((managed) => managed !== found);
      if (others.length === 0) this.#byKey.delete(key);
      else this.#byKey.set(key, others);
      return found;
    }
    return undefined;
  }

  /** Whether an issue lies there that belongs to some key, taken or not. */
  holds(address: IssueAddress): boolean {
    return this.#all.some((managed) => liesAt(managed, address));
  }

  /** The marked issues that were not taken, the oldest first, each with what has become of the incident it names. */
  rest(): { managed: ManagedIssue; fate: IncidentFate }[] {
    return [...this.#byKey.values()]
      .flat()
      .filter(({ issue }) => isOn(issue, this.#marker))
      .toSorted((a, b) => a.issue.id - b.issue.id)
      .map((managed) => ({ managed, fate: this.#incidentOf(managed.body.key.incident) }));
  }

  #add(managed: ManagedIssue): void {
    const key = keyText(this.#keyToday(managed.body.key));
    this.#all.push(managed);
    this.#keys.add(key).add(keyText(managed.body.key));
    const others = this.#byKey.get(key);
    if (others === undefined) this.#byKey.set(key, [managed]);
    else others.push(managed);
  }

  #keyToday(key: IssueKey): IssueKey {
    const fate = this.#incidentOf(key.incident);
    return fate.is === 'there' ? { ...key, incident: fate.id } : key;
  }
}

/** Whether an issue is the one at an address. */
export function liesAt(
  { issue }: { readonly issue: ExistingIssue },
  { repository, number }: IssueAddress,
): boolean {
  return issue.number === number && sameRepository(issue.repository, repository);
}

function byDuplicate(a: ManagedIssue, b: ManagedIssue): number {
  return Number(isDuplicate(a)) - Number(isDuplicate(b));
}

/** Whether an issue has been closed in favour of another. */
export function isDuplicate({ issue, body }: ManagedIssue): boolean {
  return issue.state === 'closed' && (issue.closedAs === 'duplicate' || body.record?.status === 'duplicate');
}
