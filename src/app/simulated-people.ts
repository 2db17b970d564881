import { CannotRun } from '../finding/cannot-run.ts';
import { loginKey } from '../review/login.ts';
import type { Account, TeamAnswer } from '../review/review-host.ts';
import type { Access, Members, ReviewHistory } from '../schema/generated/review-history.ts';
import { suggest } from '../schema/suggest.ts';

/** Who a commit names. */
export interface Signature {
  /** The id of an account; undefined where the address leads to none. */
  readonly account: number | undefined;
  readonly email: string;
}

interface Person {
  account: Account;
  access: Access;
  deleted: boolean;
}

/** The accounts and teams of a history, as the host knows them at the moment. */
export class SimulatedPeople {
  readonly #people: Person[];
  readonly #teams: Map<string, Members>;

  constructor({ people, teams }: Pick<ReviewHistory, 'people' | 'teams'>) {
    this.#people = Object.entries(people).map(([login, access], index) => ({
      account: { login, id: index + 1, kind: login.endsWith('[bot]') ? 'bot' : 'person' },
      access,
      deleted: false,
    }));
    this.#teams = new Map(
      Object.entries(teams ?? {}).map(([handle, members]) => [loginKey(handle), members]),
    );
  }

  /** Returns the id of an account, which stays when it is renamed. Throws CannotRun where the history lists none. */
  idOf(login: string, what: string): number {
    return this.#known(login, what).account.id;
  }

  /** Returns the account as it is now; undefined where it was deleted. */
  account(id: number): Account | undefined {
    const person = this.#people.find(({ account }) => account.id === id);
    return person?.deleted === false ? person.account : undefined;
  }

  /** A login stands for its private address; anything with an `@` is an address of nobody; without either it is the other one's. */
  signature(who: string | undefined, otherwise: number, what: string): Signature {
    if (who?.includes('@') === true) return { account: undefined, email: who };
    const id = who === undefined ? otherwise : this.idOf(who, what);
    const login = this.account(id)?.login ?? 'ghost';
    return { account: id, email: `${id}+${login}@users.noreply.github.com` };
  }

  mayWrite(login: string): boolean {
    const access = this.#find(login)?.access;
    return access === 'admin' || access === 'maintain' || access === 'write';
  }

  members(handle: string): TeamAnswer {
    const members = this.#teams.get(loginKey(handle));
    if (members === undefined)
      return { readable: false, why: `The history does not list who is in ${handle}.` };
    if (members === null) return { readable: false, why: `The token cannot read who is in ${handle}.` };
    return { readable: true, logins: members };
  }

  setAccess(login: string, access: Access, what: string): void {
    this.#known(login, what).access = access;
  }

  setTeam(handle: string, members: Members): void {
    this.#teams.set(loginKey(handle), members);
  }

  /** Teams hold accounts, not names: whoever is in one stays in it. */
  rename(login: string, to: string, what: string): void {
    const taken = this.#find(to);
    const person = this.#known(login, what);
    if (taken !== undefined && taken !== person) {
      throw new CannotRun(`${what}: @${to} is another account already.`, 'Choose a login that nobody has.');
    }
    this.#inTeams(login, () => [to]);
    person.account = { ...person.account, login: to };
  }

  delete(login: string, what: string): void {
    this.#known(login, what).deleted = true;
    this.#inTeams(login, () => []);
  }

  #inTeams(login: string, become: () => string[]): void {
    for (const [handle, members] of this.#teams) {
      const now = members?.flatMap((member) => (loginKey(member) === loginKey(login) ? become() : [member]));
      this.#teams.set(handle, now ?? null);
    }
  }

  #find(login: string): Person | undefined {
    return this.#people.find(
      ({ account, deleted }) => !deleted && loginKey(account.login) === loginKey(login),
    );
  }

  #known(login: string, what: string): Person {
    const person = this.#find(login);
    if (person !== undefined) return person;
    const logins = this.#people.map(({ account }) => account.login);
    const meant = suggest(login, logins);
    throw new CannotRun(
      `${what}: @${login} is not among \`people\`, or no longer there.`,
      meant === undefined
        ? 'List every account that takes part, with its access.'
        : `Did you mean @${meant}?`,
    );
  }
}
