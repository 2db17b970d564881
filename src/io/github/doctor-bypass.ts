import type { BypassActor } from '../../doctor/host.ts';
import { at, listAt } from './doctor-answer.ts';

/** The roles every repository has, by the numbers rulesets call them. */
const roles: Readonly<Record<number, BypassActor>> = {
  2: { who: 'maintainers', isEverybody: false },
  4: { who: 'everybody with the role "Write"', isEverybody: true },
  5: { who: 'administrators of the repository', isEverybody: false },
};

/** Returns an entry of a ruleset's list in words. */
export function bypassActor(actor: unknown): BypassActor {
  const [type, id] = [at(actor, 'actor_type'), at(actor, 'actor_id')];
  const numbered = (what: string): BypassActor => ({
    who: `${what} with the id ${String(id)}`,
    isEverybody: false,
  });
  switch (type) {
    case 'RepositoryRole':
      return (typeof id === 'number' ? roles[id] : undefined) ?? numbered('a role');
    case 'OrganizationAdmin':
      return { who: 'owners of the organisation', isEverybody: false };
    case 'DeployKey':
      return { who: 'whoever holds a deploy key', isEverybody: false };
    case 'Team':
      return numbered('a team');
    case 'Integration':
      return numbered('an app');
    case 'User':
      return numbered('an account');
    default:
      return numbered(`somebody of the kind ${String(type)}`);
  }
}

/** Returns who is not held to a branch's protection. */
export function protectionActors(protection: unknown): BypassActor[] {
  const allowed = (kind: string, key: string): string[] =>
    listAt(protection, 'required_pull_request_reviews', 'bypass_pull_request_allowances', kind).map((actor) =>
      String(at(actor, key)),
    );
  const named = [...allowed('users', 'login'), ...allowed('teams', 'slug'), ...allowed('apps', 'slug')];
  return [
    ...(at(protection, 'enforce_admins', 'enabled') === true
      ? []
      : [{ who: 'administrators of the repository', isEverybody: false }]),
    ...named.map((who) => ({ who: `${who} (without a pull request)`, isEverybody: false })),
  ];
}
