import { loginKey } from '../../review/login.ts';
import type { TeamAnswer } from '../../review/review-host.ts';
import type { GitHubClient } from './client.ts';
import { isRateLimit, requestFailure } from './request-failure.ts';
import { type RepositoryName, reviewAttempts } from './review-attempts.ts';
import { cannotRunFrom } from './with-remedy.ts';

/** Returns all members of a team, or why they cannot be read. */
export async function readTeam(
  client: GitHubClient,
  repository: RepositoryName,
  handle: string,
): Promise<TeamAnswer> {
  const [org = '', slug = ''] = handle.replace(/^@/, '').split('/');
  try {
    const request = { org, team_slug: slug, per_page: 100 };
    const members = await client.paginate(client.rest.teams.listMembersInOrg, request);
    const ids = new Map(members.map(({ login, id }) => [loginKey(login), id]));
    return { readable: true, logins: members.map(({ login }) => login), ids };
  } catch (error) {
    const failure = requestFailure(error);
    const refused = failure !== undefined && [401, 403, 404].includes(failure.status ?? 0);
    if (!refused || isRateLimit(failure)) {
      throw cannotRunFrom(error, reviewAttempts.team(repository, handle)) ?? error;
    }
    const why = `The token cannot read the members of ${handle}, or there is no such team. It takes a token with the organisation permission "Members: read", or members in lookback.yml.`;
    return { readable: false, why };
  }
}
