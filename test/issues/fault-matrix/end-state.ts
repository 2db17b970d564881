import { actionOf, rollingBranch, type TwoWayWorld } from '../two-way-world.ts';

/** All that can be seen of the issues and the pull requests, apart from numbers and times, which depend on what failed. */
export interface EndState {
  /** By action item, sorted. */
  readonly issues: readonly unknown[];
  readonly pulls: readonly unknown[];
  /** The lines in which the branch of the pull request differs from the default branch. */
  readonly branch: readonly string[];
}

/** Returns how things stand, the same for every server. */
export async function endStateOf(world: TwoWayWorld): Promise<EndState> {
  const inert = (text: string): string => text.replaceAll(world.github.url, 'http://server');
  const issues = world
    .issues()
    .map((issue) => ({
      action: actionOf(issue),
      title: issue.title,
      body: assignmentsTold(issue.body ?? ''),
      state: [issue.state, issue.stateReason, issue.closedBy],
      labels: issue.labels.toSorted(),
      assignees: issue.assignees.toSorted(),
      comments: world.comments(issue.number),
      turns: turnsOf(world, issue.number),
    }))
    .sort((one, other) => (one.action < other.action ? -1 : 1));
  const pulls = world.pulls().map(({ title, body, state }) => ({ title, body: inert(body ?? ''), state }));
  const branch = pulls.length === 0 ? [] : await world.changedLines('main', rollingBranch);
  return { issues, pulls, branch: branch.map(inert) };
}

/** Whether a run that assigns is the one that sees it done makes no difference to people. */
function assignmentsTold(body: string): string {
  return body.replace(/^(<!-- lookback:written .*)assign=/m, '$1assignee=');
}

/** How often it was closed, opened again, assigned and unassigned, and by whom: once more than needed shows. */
function turnsOf(world: TwoWayWorld, number: number): string[] {
  return world.github.state.events.flatMap(({ issue, kind, by }) => {
    const counts = ['closed', 'reopened', 'assigned', 'unassigned'].includes(kind);
    return issue === number && counts ? [`${kind} by ${by}`] : [];
  });
}
