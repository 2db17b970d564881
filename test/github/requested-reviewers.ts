import { requirePermission } from './access.ts';
import { created, ok, Refusal } from './answer.ts';
import { fieldsOf } from './body.ts';
import { record } from './issue-record.ts';
import { pullAnswer } from './pull-answer.ts';
import type { PullIssue } from './pull-head.ts';
import { namedPull } from './pull-head.ts';
import type { Call, Route } from './router.ts';
import { get, post, remove } from './router.ts';
import { findTeam, teamAnswer } from './team-answer.ts';
import { userAnswer } from './users.ts';
import type { World } from './world.ts';
import { allows, findUser, sameName, tick } from './world.ts';

const PATH = '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';

function requestReviews(call: Call, issue: PullIssue): PullIssue {
  requirePermission(call, 'triage');
  const { users, teams } = asked(call);
  if (users.some((login) => sameName(login, issue.author))) {
    throw new Refusal(422, 'Review cannot be requested from pull request author.');
  }
  const known = users.every((login) => canReview(call.world, login));
  if (!known || !teams.every((slug) => findTeam(call.world, slug) !== undefined)) throw notCollaborator(call);
  const { pull } = issue;
  const names = users.map((login) => findUser(call.world, login)?.login ?? login);
  recordRequests(call, issue, 'review_requested', {
    users: names.filter((login) => !pull.requestedUsers.includes(login)),
    teams: teams.filter((team) => !pull.requestedTeams.includes(team)),
  });
  pull.requestedUsers = [...new Set([...pull.requestedUsers, ...names])];
  pull.requestedTeams = [...new Set([...pull.requestedTeams, ...teams])];
  return issue;
}

function withdrawRequests(call: Call, issue: PullIssue): PullIssue {
  requirePermission(call, 'triage');
  const { users, teams } = asked(call);
  const { pull } = issue;
  recordRequests(call, issue, 'review_request_removed', {
    users: pull.requestedUsers.filter((login) => users.some((user) => sameName(user, login))),
    teams: pull.requestedTeams.filter((slug) => teams.includes(slug)),
  });
  pull.requestedUsers = pull.requestedUsers.filter((login) => !users.some((user) => sameName(user, login)));
  pull.requestedTeams = pull.requestedTeams.filter((slug) => !teams.includes(slug));
  return issue;
}

function recordRequests(
  { world, viewer }: Call,
  issue: PullIssue,
  kind: 'review_requested' | 'review_request_removed',
  { users, teams }: Asked,
): void {
  if (users.length + teams.length > 0) issue.updatedAt = tick(world);
  for (const login of users) record(world, issue, viewer.login, { kind, login });
  for (const team of teams) record(world, issue, viewer.login, { kind, team });
}

interface Asked {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

function asked(call: Call): Asked {
  const fields = fieldsOf(call.body);
  return { users: fields.texts('reviewers') ?? [], teams: fields.texts('team_reviewers') ?? [] };
}

function canReview(world: World, login: string): boolean {
  const user = findUser(world, login);
  return user !== undefined && user.type === 'User' && allows(user.permission, 'read');
}

function notCollaborator(call: Call): Refusal {
  const { owner, name } = call.world.repository;
  return new Refusal(
    422,
    'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a ' +
      `collaborator of the ${owner}/${name} repository.`,
  );
}

export const requestedReviewerRoutes: Route[] = [
  get(PATH, 'pull-requests', async (call) => {
    const { pull } = await namedPull(call);
    return ok({
      users: pull.requestedUsers.map((login) => userAnswer(call, login)),
      teams: pull.requestedTeams.map((slug) => teamAnswer(call, slug)),
    });
  }),
  post(PATH, 'pull-requests', async (call) =>
    created(pullAnswer(call, requestReviews(call, await namedPull(call)))),
  ),
  remove(PATH, 'pull-requests', async (call) =>
    ok(pullAnswer(call, withdrawRequests(call, await namedPull(call)))),
  ),
];
