import { issueAnswer } from './issue-answer.ts';
import type { View } from './place.ts';
import { elsewhere, issueIn } from './place.ts';
import { repositoryAnswer } from './repository.ts';
import type { GitHubRepository } from './server.ts';
import { userAnswer } from './users.ts';
import type { Issue } from './world.ts';

type Action =
  | 'opened'
  | 'edited'
  | 'closed'
  | 'reopened'
  | 'assigned'
  | 'unassigned'
  | 'labeled'
  | 'unlabeled'
  | 'locked'
  | 'unlocked'
  | 'deleted'
  | 'transferred';

interface IssuePayload extends Record<string, unknown> {
  action: Action;
  issue: Record<string, unknown>;
  repository: Record<string, unknown>;
  sender: Record<string, unknown>;
}

interface Extra extends Record<string, unknown> {
  /** Login of who did it; the issue's author when it is not said. */
  sender?: string;
}

/**
 * What GitHub hands to a workflow when something happens to an issue, with the issue as it is now. Whatever else is given
 * goes into it as it is. That of a transferred issue tells where it went.
 */
export function issueEvent(
  github: GitHubRepository,
  number: number,
  action: Action,
  { sender, ...extra }: Extra = {},
): IssuePayload {
  const issue = issueIn(github.state, number);
  if (issue === undefined) throw new Error(`There is no issue ${number}`);
  const view = github.viewedBy(sender ?? issue.author);
  return {
    action,
    issue: issueAnswer(view, issue),
    repository: repositoryAnswer(view),
    sender: userAnswer(view, view.viewer.login),
    ...(action === 'transferred' ? { changes: newPlace(view, issue) } : {}),
    ...extra,
  };
}

function newPlace(view: View, { number, movedTo }: Issue): Record<string, unknown> {
  const there = movedTo === null ? undefined : elsewhere(view, movedTo.repository);
  const moved = there === undefined ? undefined : issueIn(there.world, movedTo?.issue ?? 0);
  if (there === undefined || moved === undefined) throw new Error(`Issue ${number} was not transferred`);
  return { new_issue: issueAnswer(there, moved), new_repository: repositoryAnswer(there) };
}
