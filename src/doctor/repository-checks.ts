import { usesOf } from './action-use.ts';
import { type Check, Checks, quoted } from './check.ts';
import { type Setup, workflowsIn } from './setup.ts';

/** Whether there is a repository that can be worked with, and what the token may do there. */
export function repositoryChecks(setup: Setup): Check[] {
  const checks = new Checks('repository');
  checks.ok('token', tokenWords(setup));
  const { fullName, archived, defaultBranch } = setup.repository;
  if (archived)
    checks.missing(
      'archived',
      `${fullName} is archived: nothing can be written in it.`,
      'Take it out of the archive in Settings, General, Danger Zone.',
    );
  else checks.ok('archived', `${fullName} exists and is not archived.`);
  checkIssues(setup, checks);
  if (setup.branch.known && setup.branch.value === undefined)
    checks.missing(
      'default-branch',
      `The default branch ${quoted(defaultBranch)} has no commit yet.`,
      'Push the first commit, with lookback.yml in it.',
    );
  else checks.ok('default-branch', `The default branch is ${quoted(defaultBranch)}.`);
  return checks.all;
}

function checkIssues(setup: Setup, checks: Checks): void {
  if (setup.repository.hasIssues) {
    checks.ok('issues', 'Issues are turned on.');
    return;
  }
  const seen = 'Issues are turned off.';
  const wayOut = 'Turn them on in Settings, General, Features.';
  if (usesOf('sync-issues', workflowsIn(setup)).length > 0) checks.missing('issues', seen, wayOut);
  else checks.advice('issues', `${seen} Action items can have none.`, wayOut);
}

function tokenWords({ token: { login, scopes }, repository: { role } }: Setup): string {
  const whose = login === undefined ? 'The token is that of an app or a workflow' : `The token is ${login}'s`;
  const scope = scopes === undefined ? '' : `, with the scopes ${scopes.join(', ') || 'of nothing at all'}`;
  if (role === undefined) return `${whose}${scope}; GitHub does not say what it may do here.`;
  const may: Record<typeof role, string> = {
    admin: 'may administer the repository',
    maintain: 'may maintain the repository, so that some settings stay unknown',
    write: 'may write, so that settings stay unknown',
    triage: 'may only triage, so that much stays unknown',
    read: 'may only read, so that much stays unknown',
  };
  return `${whose}${scope}; as far as roles go it ${may[role]}.`;
}
