import type { Answer } from '../../doctor/check.ts';
import type {
  CodeownersProblem,
  Collaborator,
  PagesFacts,
  RepositoryFacts,
  TokenFacts,
  WorkflowSettings,
} from '../../doctor/host.ts';
import type { GitHubClient } from './client.ts';
import { answered, at, listAt, unlessAbsent } from './doctor-answer.ts';
import { doctorQuestions } from './doctor-questions.ts';
import type { RepositoryName } from './review-attempts.ts';
import { withRemedy } from './with-remedy.ts';

const roles = ['admin', 'maintain', 'write', 'triage', 'read'] as const;
const roleKeys = {
  admin: 'admin',
  maintain: 'maintain',
  write: 'push',
  triage: 'triage',
  read: 'pull',
} as const;

/** Returns whose token it is. Throws CannotRun where GitHub does not accept it. */
export function readToken(client: GitHubClient, name: RepositoryName): Promise<TokenFacts> {
  return withRemedy(doctorQuestions(name).repository.attempt, async () => {
    // An app's token, such as a workflow's, has no user to ask for.
    const answer = await unlessAbsent(
      ({ status }) => status === 403,
      () => client.rest.users.getAuthenticated(),
    );
    const scopes = answer?.headers['x-oauth-scopes'];
    return {
      login: answer?.data.login,
      scopes:
        typeof scopes === 'string' ? scopes.split(',').flatMap((scope) => scope.trim() || []) : undefined,
    };
  });
}

/** Returns what everybody who may see a repository sees of it. */
export function readRepositoryFacts(client: GitHubClient, name: RepositoryName): Promise<RepositoryFacts> {
  return withRemedy(doctorQuestions(name).repository.attempt, async () => {
    const { data } = await client.rest.repos.get({ ...name });
    return {
      fullName: data.full_name,
      isPrivate: data.private,
      archived: data.archived,
      hasIssues: data.has_issues,
      hasPages: data.has_pages,
      defaultBranch: data.default_branch,
      role: roles.find((role) => at(data.permissions, roleKeys[role]) === true),
    };
  });
}

export function readWorkflowSettings(
  client: GitHubClient,
  name: RepositoryName,
): Promise<Answer<WorkflowSettings>> {
  return answered(doctorQuestions(name).workflowSettings, async () => {
    const { data } = await client.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({
      ...name,
    });
    return {
      defaultPermissions: data.default_workflow_permissions === 'read' ? 'read' : 'write',
      mayOpenPulls: data.can_approve_pull_request_reviews,
    };
  });
}

/** Returns everybody with access, teams' members among them. */
export function readCollaborators(
  client: GitHubClient,
  name: RepositoryName,
): Promise<Answer<readonly Collaborator[]>> {
  return answered(doctorQuestions(name).collaborators, async () => {
    const request = { ...name, affiliation: 'all', per_page: 100 } as const;
    const people = await client.paginate(client.rest.repos.listCollaborators, request);
    return people.map(({ login, permissions }) => ({ login, writes: permissions?.push === true }));
  });
}

export function readLabels(client: GitHubClient, name: RepositoryName): Promise<Answer<readonly string[]>> {
  return answered(doctorQuestions(name).labels, async () => {
    const labels = await client.paginate(client.rest.issues.listLabelsForRepo, { ...name, per_page: 100 });
    return labels.map((label) => label.name);
  });
}

export function readPages(client: GitHubClient, name: RepositoryName): Promise<Answer<PagesFacts>> {
  return answered(doctorQuestions(name).pages, async () => {
    const { data } = await client.rest.repos.getPages({ ...name });
    // Without the field it is an older server, whose pages have no other visibility.
    return { builtByWorkflow: data.build_type === 'workflow', isPublic: at(data, 'public') !== false };
  });
}

/** Returns what GitHub finds wrong with CODEOWNERS; undefined where there is none. */
export function readCodeownersProblems(
  client: GitHubClient,
  name: RepositoryName,
): Promise<Answer<readonly CodeownersProblem[] | undefined>> {
  return answered(doctorQuestions(name).codeowners, () =>
    unlessAbsent(
      ({ status }) => status === 404,
      async () => {
        const { data } = await client.rest.repos.codeownersErrors({ ...name });
        return listAt(data, 'errors').map((error) => ({
          path: String(at(error, 'path')),
          line: Number(at(error, 'line')),
          kind: String(at(error, 'kind')),
        }));
      },
    ),
  );
}
