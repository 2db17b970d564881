import type { Reason, Requirement } from './requirement.ts';

/** Gathers what is asked for; what is asked for twice is asked for once, with both reasons. */
export class RequirementList {
  #count = 0;
  #countBecause: Reason[] = [];
  /** By team, the reasons by what they say. */
  readonly #teams = new Map<string, Map<string, Reason>>();

  /** So many people, or as many as someone asked for before: the largest number decides. */
  approvals(count: number, because: Reason): void {
    if (count > this.#count) this.#countBecause = [];
    this.#count = Math.max(this.#count, count);
    if (count === this.#count && count > 0) this.#countBecause.push(because);
  }

  team(team: string, because: Reason): void {
    const reasons = this.#teams.get(team) ?? new Map<string, Reason>();
    this.#teams.set(team, reasons);
    const key = JSON.stringify(because);
    if (!reasons.has(key)) reasons.set(key, because);
  }

  requirements(): Requirement[] {
    const teams = [...this.#teams].map(
      ([team, reasons]): Requirement => ({ kind: 'team', team, because: [...reasons.values()] }),
    );
    if (this.#count === 0) return teams;
    return [{ kind: 'approvals', count: this.#count, because: this.#countBecause }, ...teams];
  }
}
