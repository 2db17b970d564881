import type { Configuration, Team } from '../repository/configuration.ts';
import { usesOf } from './action-use.ts';
import { type Check, Checks, listed, quoted } from './check.ts';
import type { TeamFacts } from './host.ts';
import { mostApprovals, neededTeams } from './needed-teams.ts';
import { configurationIn, type Setup, workflowsIn } from './setup.ts';

/** Whether those whom the policy asks exist, can be read, and can give what is asked of them. */
export function teamChecks(setup: Setup): Check[] {
  const checks = new Checks('teams');
  const configuration = configurationIn(setup.configurationThere, setup.folder.configuration);
  if (configuration !== undefined) {
    const needed = neededTeams(configuration, setup.folder.owningTeams);
    checkNamed(needed, configuration, checks);
    for (const team of configuration.teams) checkTeam(team, needed.has(team.id), setup, checks);
    checkTeamToken(configuration, needed, setup, checks);
    checkApprovals(configuration, setup, checks);
  }
  checkPeople(setup, checks);
  return checks.all;
}

function checkNamed(needed: ReadonlySet<string>, { teams }: Configuration, checks: Checks): void {
  for (const id of needed)
    if (!teams.some((team) => team.id === id))
      checks.missing(
        id,
        `The policy or a service names the team ${quoted(id)}, and lookback.yml has none of that id.`,
        'Add it under `teams:` in lookback.yml, or correct the name.',
      );
}

function checkTeam(team: Team, isNeeded: boolean, setup: Setup, checks: Checks): void {
  const { id, handle, members = [] } = team;
  if (handle === undefined) {
    if (members.length > 0) checkMembers(team, members, isNeeded, setup, checks);
    else if (isNeeded)
      checks.missing(
        id,
        `The team ${quoted(id)} has to approve, and has neither a \`handle\` nor \`members\`: nobody can.`,
        `Write \`handle: "@organisation/team"\` under \`${id}:\` in lookback.yml.`,
      );
    return;
  }
  const answer = setup.teams.get(handle);
  if (answer === undefined) return;
  if (!answer.known) {
    checks.unknown(id, `who is in ${quoted(handle)}`, answer.takes);
    return;
  }
  if (answer.value === undefined) {
    checks.missing(
      id,
      `There is no team ${quoted(handle)}, or only a secret one.`,
      `Make it in the settings of the organisation, or correct \`handle:\` under \`${id}:\` in lookback.yml.`,
    );
    return;
  }
  if (hasAccess(team, answer.value, checks))
    checkMembers(team, answer.value.members, isNeeded, setup, checks);
}

function hasAccess({ id, handle = id }: Team, { access }: TeamFacts, checks: Checks): boolean {
  if (!access.known || access.value === 'write') return true;
  const may = access.value === 'none' ? 'has no access to the repository' : 'may only read the repository';
  checks.missing(
    id,
    `${quoted(handle)} ${may}: it cannot be asked for a review, nor does its approval count.`,
    'Give it the role "Write" in Settings, Collaborators and teams.',
  );
  return false;
}

function checkMembers(
  { id, handle = id }: Team,
  members: readonly string[],
  isNeeded: boolean,
  setup: Setup,
  checks: Checks,
): void {
  const { collaborators } = setup;
  const writers = collaborators.known
    ? new Set(collaborators.value.filter(({ writes }) => writes).map(({ login }) => login.toLowerCase()))
    : undefined;
  const able = members.filter((login) => writers?.has(login.toLowerCase()) ?? true);
  const wayOut =
    'Add members, and see that they may write to the repository: only then does an approval count.';
  const seen = `${quoted(handle)} has ${members.length} members, of whom ${able.length} may write.`;
  if (able.length === 0 && isNeeded) checks.missing(id, `${seen} It has to approve, and nobody can.`, wayOut);
  else if (able.length === 1 && isNeeded)
    checks.advice(id, `${seen} Nobody can approve what that one person wrote.`, wayOut);
  else checks.ok(id, seen);
}

/** The review runs with another token than this: a workflow's own cannot read teams. */
function checkTeamToken(
  configuration: Configuration,
  needed: ReadonlySet<string>,
  setup: Setup,
  checks: Checks,
): void {
  const unread = configuration.teams.filter(
    ({ id, handle, members = [] }) => needed.has(id) && handle !== undefined && members.length === 0,
  );
  const uses = usesOf('enforce-review', workflowsIn(setup));
  if (unread.length === 0 || uses.length === 0) return;
  const without = uses.find(({ step }) => step.inputs['team-token'] === undefined);
  if (without === undefined) {
    checks.ok('team-token', 'The workflow hands the review a token that reads teams.');
    return;
  }
  checks.missing(
    'team-token',
    `${quoted(without.workflow.path)} hands the review no \`team-token\`, without which nobody is known to be in ${listed(unread.map(({ handle = '' }) => quoted(handle)))}.`,
    `Write \`team-token: \${{ secrets.LOOKBACK_TEAM_TOKEN }}\` under \`with:\` there, and make that secret in Settings, Secrets and variables, Actions.`,
  );
}

function checkApprovals(configuration: Configuration, { collaborators }: Setup, checks: Checks): void {
  const asked = mostApprovals(configuration);
  if (!collaborators.known) {
    checks.unknown('approvals', 'who may write', collaborators.takes);
    return;
  }
  const writers = collaborators.value.filter(({ writes }) => writes).length;
  const seen = `The policy asks for up to ${asked} approvals, and ${writers} people may write.`;
  if (writers > asked) checks.ok('approvals', seen);
  else
    checks.missing(
      'approvals',
      `${seen} The author's own does not count.`,
      'Give more people the role "Write" in Settings, Collaborators and teams, or ask for fewer approvals.',
    );
}

function checkPeople({ collaborators, folder: { people } }: Setup, checks: Checks): void {
  if (people.length === 0 || !collaborators.known) return;
  const known = new Set(collaborators.value.map(({ login }) => login.toLowerCase()));
  const strangers = people.filter(({ login }) => !known.has(login.toLowerCase()));
  if (strangers.length === 0) {
    checks.ok('owners', `Everyone who owns an open action item or a runbook has access: ${people.length}.`);
    return;
  }
  const named = listed(strangers.map(({ login, path }) => `@${login} (${path})`));
  checks.missing(
    'owners',
    `Named as owners, without access to the repository: ${named}.`,
    'Give them access in Settings, Collaborators and teams, or name somebody else.',
  );
}
