import type { DoctorHost } from '../../doctor/host.ts';
import { CannotRun } from '../../finding/cannot-run.ts';
import { createGitHubClient, type GitHubClient } from './client.ts';
import { readBranch, readBypass, readProtection, readRules } from './doctor-branch.ts';
import { readFileAt, readWorkflowFiles } from './doctor-files.ts';
import {
  readCodeownersProblems,
  readCollaborators,
  readLabels,
  readPages,
  readRepositoryFacts,
  readToken,
  readWorkflowSettings,
} from './doctor-repository.ts';
import { readTeamFacts } from './doctor-team.ts';
import { repositoryName } from './review-access.ts';
import type { RepositoryName } from './review-attempts.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Opens GitHub for looking at the set-up of one repository, with the tokens of the environment. */
export function doctorHostFor(repository: string | undefined, environment: Environment): DoctorHost {
  const {
    GITHUB_TOKEN: token = '',
    GITHUB_REPOSITORY: here = '',
    LOOKBACK_TEAM_TOKEN: teamToken = '',
  } = environment;
  const name = repositoryName(repository ?? here);
  if (token === '') {
    throw new CannotRun(
      'The set-up cannot be looked at without a token.',
      'Set GITHUB_TOKEN to one that may read the repository; one of an administrator sees everything.',
    );
  }
  const apiUrl = environment.GITHUB_API_URL ?? 'https://api.github.com';
  const client = createGitHubClient({ apiUrl, token });
  return doctorHost(
    client,
    teamToken === '' ? client : createGitHubClient({ apiUrl, token: teamToken }),
    name,
  );
}

function doctorHost(client: GitHubClient, teamClient: GitHubClient, name: RepositoryName): DoctorHost {
  return {
    token: () => readToken(client, name),
    repository: () => readRepositoryFacts(client, name),
    branch: (branch) => readBranch(client, name, branch),
    file: (commit, path) => readFileAt(client, name, commit, path),
    workflowFiles: (commit) => readWorkflowFiles(client, name, commit),
    protection: (branch) => readProtection(client, name, branch),
    rules: (branch) => readRules(client, name, branch),
    bypass: (ruleset) => readBypass(client, name, ruleset),
    workflowSettings: () => readWorkflowSettings(client, name),
    team: (handle) => readTeamFacts(teamClient, name, handle),
    collaborators: () => readCollaborators(client, name),
    labels: () => readLabels(client, name),
    pages: () => readPages(client, name),
    codeownersProblems: () => readCodeownersProblems(client, name),
  };
}
