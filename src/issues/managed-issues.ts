import { type ActionKey, keyText } from './action-key.ts';
import type { IncidentDirectory, IncidentFate } from './incident-directory.ts';
import type { ManagedIssue } from './issue-changes.ts';
import type { ExistingIssue } from './issue-tracker.ts';
import { sameLabel } from './labels.ts';
import { readManagedBody } from './managed-block.ts';

/** Existing issues by the action item they belong to today, its incident perhaps renamed since. */
export class ManagedIssues {
  readonly #byKey = new Map<string, ManagedIssue[]>();
  readonly #keys = new Set<string>();
  readonly #incidentOf: IncidentDirectory;

  constructor(existing: readonly ExistingIssue[], marker: string, incidentOf: IncidentDirectory) {
    this.#incidentOf = incidentOf;
    const managed = existing
      .filter(({ labels }) => labels.some((label) => sameLabel(label, marker)))
      .flatMap((issue) => {
        const body = readManagedBody(issue.body);
        return body === undefined ? [] : [{ issue, body }];
      });
    for (const one of managed) this.#add(one);
  }

  /** Whether there is an issue under this name, today's or the one in its body, taken or not. */
  has(key: ActionKey): boolean {
    return this.#keys.has(keyText(key));
  }

  /** The issues of an action item, the one to keep first. They are not among the rest afterwards. */
  take(key: ActionKey): ManagedIssue[] {
    const found = this.#byKey.get(keyText(key)) ?? [];
    this.#byKey.delete(keyText(key));
    return found.toSorted(byClaim);
  }

  /** The issues that were not taken, by number, each with what has become of the incident it names. */
  rest(): { managed: ManagedIssue; fate: IncidentFate }[] {
    const left = [...this.#byKey.values()].flat().toSorted((a, b) => a.issue.number - b.issue.number);
    return left.map((managed) => ({ managed, fate: this.#incidentOf(managed.body.key.incident) }));
  }

  #add(managed: ManagedIssue): void {
    const key = keyText(this.#keyToday(managed.body.key));
    this.#keys.add(key).add(keyText(managed.body.key));
    const others = this.#byKey.get(key);
    if (others === undefined) this.#byKey.set(key, [managed]);
    else others.push(managed);
  }

  #keyToday(key: ActionKey): ActionKey {
    const fate = this.#incidentOf(key.incident);
    return fate.is === 'there' ? { incident: fate.id, action: key.action } : key;
  }
}

/** The oldest issue stands for its action item, unless it has been closed in favour of another. */
function byClaim(a: ManagedIssue, b: ManagedIssue): number {
  return Number(isDuplicate(a)) - Number(isDuplicate(b)) || a.issue.number - b.issue.number;
}

function isDuplicate({ issue, body }: ManagedIssue): boolean {
  return issue.state === 'closed' && (issue.closedAsDuplicate || body.record?.status === 'duplicate');
}
