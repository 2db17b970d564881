import type { OwnersLine } from './code-owners.ts';
import type { Condition } from './condition.ts';
import type { Reason, Requirement } from './requirement.ts';

/** Gathers what is asked for; what is asked for twice is asked for once, with both reasons. */
export class RequirementList {
  #count = 0;
  #countBecause: Reason[] = [];
  /** By what they ask for. */
  readonly #others = new Map<
    string,
    { readonly asked: Requirement; readonly because: Map<string, Reason> }
  >();

  /** So many people, or as many as someone asked for before: the largest number decides. */
  approvals(count: number, because: Reason): void {
    if (count > this.#count) this.#countBecause = [];
    this.#count = Math.max(this.#count, count);
    if (count === this.#count && count > 0) this.#countBecause.push(because);
  }

  team(team: string, because: Reason): void {
    this.#add(`team ${team}`, { kind: 'team', team, because: [] }, because);
  }

  codeOwner({ line, pattern, owners }: OwnersLine, because: Reason): void {
    this.#add(`line ${line}`, { kind: 'codeowner', line, pattern, owners, because: [] }, because);
  }

  condition(condition: Condition, because: Reason): void {
    this.#add(JSON.stringify(condition), { kind: 'condition', condition, because: [] }, because);
  }

  /** First the number of approvals, then the teams, the owners and the conditions. */
  requirements(): Requirement[] {
    const others = [...this.#others.values()].map(
      ({ asked, because }): Requirement => ({
        ...asked,
        because: [...because.values()],
      }),
    );
    const sorted = kinds.flatMap((kind) => others.filter((other) => other.kind === kind));
    if (this.#count === 0) return sorted;
    return [{ kind: 'approvals', count: this.#count, because: this.#countBecause }, ...sorted];
  }

  #add(key: string, asked: Requirement, reason: Reason): void {
    const { because } = this.#others.get(key) ?? this.#begin(key, asked);
    const words = JSON.stringify(reason);
    if (!because.has(words)) because.set(words, reason);
  }

  #begin(key: string, asked: Requirement) {
    const begun = { asked, because: new Map<string, Reason>() };
    this.#others.set(key, begun);
    return begun;
  }
}

const kinds = ['team', 'codeowner', 'condition'] as const;
