import type { Answer } from '../../doctor/check.ts';
import type { TeamFacts } from '../../doctor/host.ts';
import type { GitHubClient } from './client.ts';
import { answered, at, unlessAbsent } from './doctor-answer.ts';
import { doctorQuestions } from './doctor-questions.ts';
import type { RequestFailure } from './request-failure.ts';
import type { RepositoryName } from './review-attempts.ts';

const isNotFound = ({ status }: RequestFailure): boolean => status === 404;
const inFull = { accept: 'application/vnd.github.v3.repository+json' };

interface TeamName {
  readonly org: string;
  readonly team_slug: string;
}

/** Returns who is in a team and what it may do in the repository; undefined where there is no such team. */
export function readTeamFacts(
  client: GitHubClient,
  name: RepositoryName,
  handle: string,
): Promise<Answer<TeamFacts | undefined>> {
  const [org = '', slug = ''] = handle.replace(/^@/, '').split('/');
  const team = { org, team_slug: slug };
  return answered(doctorQuestions(name).team, async () => {
    const members = await unlessAbsent(isNotFound, () =>
      client.paginate(client.rest.teams.listMembersInOrg, { ...team, per_page: 100 }),
    );
    if (members !== undefined)
      return { members: members.map(({ login }) => login), access: await readAccess(client, name, team) };
    // GitHub answers the same for a team that a token may not see. Whoever sees the others would see it.
    await client.rest.teams.list({ org, per_page: 1 });
    return undefined;
  });
}

function readAccess(
  client: GitHubClient,
  name: RepositoryName,
  team: TeamName,
): Promise<TeamFacts['access']> {
  return answered(doctorQuestions(name).teamAccess, async () => {
    const request = { ...team, ...name, headers: inFull };
    const answer = await unlessAbsent(isNotFound, () =>
      client.rest.teams.checkPermissionsForRepoInOrg(request),
    );
    if (answer !== undefined) return at(answer.data, 'permissions', 'push') === true ? 'write' : 'read';
    // The same again for a repository that the token may not see.
    await client.rest.repos.get({ ...name });
    return 'none';
  });
}
