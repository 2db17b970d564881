import { CannotRun } from '../finding/cannot-run.ts';
import type { Configuration, Team } from '../repository/configuration.ts';
import { contributorsOf, noContributors } from '../review/contributors.ts';
import { loginKey } from '../review/login.ts';
import type { ReviewFacts } from '../review/opinions.ts';
import type { CommitFacts, GivenReview, PullFacts, ReviewHost } from '../review/review-host.ts';
import type { Note } from '../review/review-result.ts';
import type { TeamFacts } from '../review/team-facts.ts';

/** What a verdict needs to know beside the policy. */
export interface Facts {
  readonly review: ReviewFacts;
  readonly teams: ReadonlyMap<string, TeamFacts>;
  /** The head of the pull request, where at any time of reading it was not the judged one; else the judged one. */
  readonly headNow: string;
  readonly notes: readonly Note[];
}

/** Reads reviews, contributors, permissions and teams, and last of all whether the head is still the same. */
export async function readFacts(
  { host, number }: { readonly host: ReviewHost; readonly number: number },
  headSha: string,
  configuration: Configuration,
  teamIds: readonly string[],
): Promise<Facts> {
  const pull = await host.pull(number);
  const commits = await host.commits(number);
  requireAllCommits(pull, commits.length);
  const reviews = await host.reviews(number);
  const review = {
    headSha,
    reviews,
    contributors: contributorsOf(pull, commits),
    writers: await writersAmong(reviews, host),
  };
  const teams = await readTeams(teamIds, configuration, host);
  const { headSha: headAtLast } = await host.pull(number);
  const heads = [pull.headSha, listedHead(commits, pull, headSha), headAtLast];
  const notes: Note[] = [...(pull.draft ? [{ note: 'draft' } as const] : []), ...teamNotes(teams)];
  return { review, teams, headNow: heads.find((head) => head !== headSha) ?? headSha, notes };
}

/** What is known where only two commits are compared: nobody has reviewed anything. */
export function withoutHost(
  headSha: string,
  configuration: Configuration,
  teamIds: readonly string[],
): Facts {
  const teams = new Map(teamIds.map((id) => [id, listedTeam(id, configuration)]));
  const review = { headSha, reviews: [], contributors: noContributors, writers: new Set<string>() };
  return { review, teams, headNow: headSha, notes: [{ note: 'no-reviews-known' }] };
}

/**
 * Returns the judged head where the commits are its own, otherwise one they could be of: between two looks at the pull
 * request the head can have moved there and back. The order is no help: GitHub has sorted such lists by date.
 */
function listedHead(commits: readonly CommitFacts[], { commitCount }: PullFacts, headSha: string): string {
  const shas = commits.map(({ sha }) => sha);
  if (shas.length === commitCount && (shas.length === 0 || shas.includes(headSha))) return headSha;
  return shas.findLast((sha) => sha !== headSha) ?? headSha;
}

/** GitHub lists 250 commits of a pull request and no more; whoever wrote the others could approve their own work. */
function requireAllCommits({ commitCount }: PullFacts, listed: number): void {
  if (listed >= commitCount) return;
  throw new CannotRun(
    `The pull request has ${commitCount} commits and GitHub lists only ${listed}, so not all authors are known.`,
    'Squash it, or open several smaller ones.',
  );
}

async function writersAmong(reviews: readonly GivenReview[], host: ReviewHost): Promise<Set<string>> {
  const logins = new Set(reviews.flatMap(({ by }) => (by === undefined ? [] : [loginKey(by.login)])));
  const writers = new Set<string>();
  for (const login of logins) if (await host.mayWrite(login)) writers.add(login);
  return writers;
}

async function readTeams(
  ids: readonly string[],
  configuration: Configuration,
  host: ReviewHost,
): Promise<Map<string, TeamFacts>> {
  const teams = new Map<string, TeamFacts>();
  for (const id of ids) teams.set(id, await readTeam(id, configuration, host));
  return teams;
}

async function readTeam(id: string, configuration: Configuration, host: ReviewHost): Promise<TeamFacts> {
  const listed = listedTeam(id, configuration);
  if (listed.handle === undefined) return listed;
  const answer = await host.teamMembers(listed.handle);
  if (answer.readable) return { ...listed, members: answer.logins, trouble: undefined };
  return { ...listed, trouble: answer.why };
}

/** A team as the base's configuration has it. */
function listedTeam(id: string, { teams }: Configuration): TeamFacts {
  const team = teams.find((known) => known.id === id);
  return {
    id,
    name: team?.name ?? id,
    handle: team?.handle,
    members: team?.members?.map((login) => login.slice(1)),
    trouble: troubleOf(id, team),
  };
}

function troubleOf(id: string, team: Team | undefined): string | undefined {
  if (team === undefined) return `lookback.yml at the base lists no team ${id}.`;
  if (team.members !== undefined || team.handle !== undefined) return undefined;
  return `lookback.yml at the base gives the team ${id} neither a handle nor members.`;
}

function teamNotes(teams: ReadonlyMap<string, TeamFacts>): Note[] {
  return [...teams.values()].flatMap(({ id, members, trouble, handle }) =>
    members === undefined || trouble === undefined
      ? []
      : [{ note: 'members-from-configuration', team: handle ?? id, why: trouble } as const],
  );
}
