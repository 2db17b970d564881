import type { Reason, Requirement } from './requirement.ts';

/** Gathers what is asked for; what is asked for twice is asked for once, with both reasons. */
export class RequirementList {
  #count = 0;
  #countBecause: Reason[] = [];
  readonly #teams = new Map<string, Reason[]>();

  /** So many people, or as many as someone asked for before: the largest number decides. */
  approvals(count: number, because: Reason): void {
    if (count > this.#count) this.#countBecause = [];
    this.#count = Math.max(this.#count, count);
    if (count === this.#count && count > 0) this.#countBecause.push(because);
  }

  team(team: string, because: Reason): void {
    const known = this.#teams.get(team);
    if (known === undefined) this.#teams.set(team, [because]);
    else if (!known.some((reason) => sameReason(reason, because))) known.push(because);
  }

  requirements(): Requirement[] {
    const teams = [...this.#teams].map(([team, because]): Requirement => ({ kind: 'team', team, because }));
    if (this.#count === 0) return teams;
    return [{ kind: 'approvals', count: this.#count, because: this.#countBecause }, ...teams];
  }
}

function sameReason(one: Reason, other: Reason): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
