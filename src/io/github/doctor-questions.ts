import type { Question } from './doctor-answer.ts';
import type { RepositoryName } from './review-attempts.ts';

/** Returns what each question about a repository is for, and what a token needs to be told. */
export function doctorQuestions({ owner, repo }: RepositoryName) {
  const question = (to: string, permission: string, takes = `the permission "${permission}"`): Question => ({
    attempt: { to, repository: `${owner}/${repo}`, permission },
    takes,
  });
  const admin = 'the permission "Administration: read", of somebody who administers the repository';
  return {
    repository: question('read the repository', 'metadata: read'),
    files: question('read its files', 'contents: read'),
    protection: question('read the protection of a branch', 'administration: read', admin),
    rules: question('read the rules of a branch', 'metadata: read'),
    bypass: question(
      'read a ruleset',
      'administration: write',
      'the right to change the ruleset ("Administration: write")',
    ),
    workflowSettings: question('read the settings of workflows', 'administration: read', admin),
    team: question(
      'read a team',
      'Members: read (of the organisation)',
      'the organisation permission "Members: read" in LOOKBACK_TEAM_TOKEN',
    ),
    teamAccess: question(
      'read what a team may do',
      'metadata: read',
      'the organisation permission "Members: read" and access to this repository in LOOKBACK_TEAM_TOKEN',
    ),
    collaborators: question('list who has access', 'metadata: read', 'write access to the repository'),
    labels: question('list labels', 'issues: read'),
    pages: question('read the settings of Pages', 'pages: read'),
    codeowners: question('read the errors of CODEOWNERS', 'contents: read'),
  } as const;
}
