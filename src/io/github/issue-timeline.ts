import type { HistoryEvent } from '../../issues/issue-history.ts';
import { answeredInstant } from './answered-instant.ts';
import { commitPage } from './commit-page.ts';
import type { IssuePlace } from './issue-place.ts';

interface Account {
  readonly login: string;
  readonly type: string;
}

/** What events have, some of them this and some that. */
interface TimelineAnswer {
  readonly event?: string;
  readonly created_at?: string;
  readonly actor?: Account | null;
  /** Who assigned, in the years in which the actor was whoever was assigned. */
  readonly assigner?: Account | null;
  readonly assignee?: Account | null;
  readonly commit_url?: string | null;
  readonly html_url?: string;
  readonly body?: string | null;
  readonly source?: { readonly issue?: MentioningIssue };
}

interface MentioningIssue {
  readonly html_url: string;
  readonly state: string;
  readonly pull_request?: { readonly merged_at?: string | null };
}

/** Returns what happened to an issue, oldest first, kinds not known here left out. Fails with Octokit's error. */
export async function readTimeline({ client, name }: IssuePlace, number: number): Promise<HistoryEvent[]> {
  const request = { ...name, issue_number: number, per_page: 100 };
  const answers: readonly TimelineAnswer[] = await client.paginate(
    client.rest.issues.listEventsForTimeline,
    request,
  );
  return answers.flatMap((answer) => historyEvent(answer) ?? []).sort((one, other) => one.at - other.at);
}

function historyEvent(answer: TimelineAnswer): HistoryEvent | undefined {
  const { created_at, actor, assigner } = answer;
  // Commits of a pull request, and nothing else, have no time of their own.
  const what = created_at === undefined ? undefined : whatHappened(answer);
  if (created_at === undefined || what === undefined) return undefined;
  const by = assigner ?? actor ?? undefined;
  return { at: answeredInstant(created_at), by: by?.login, byBot: by?.type === 'Bot', ...what };
}

type What = HistoryEvent extends infer Event
  ? Event extends HistoryEvent
    ? Omit<Event, 'at' | 'by' | 'byBot'>
    : never
  : never;

function whatHappened(answer: TimelineAnswer): What | undefined {
  const { event, assignee, commit_url, html_url, body, source } = answer;
  const commitUrl = typeof commit_url === 'string' ? commitPage(commit_url) : undefined;
  switch (event) {
    case 'closed':
      return { is: event, commitUrl };
    case 'reopened':
      return { is: event };
    case 'assigned':
    case 'unassigned':
      return assignee ? { is: event, login: assignee.login } : undefined;
    case 'commented':
      return html_url === undefined ? undefined : { is: event, url: html_url, text: body ?? '' };
    case 'referenced':
      return commitUrl === undefined ? undefined : { is: 'committed', commitUrl };
    case 'cross-referenced':
      return source?.issue && { is: 'mentioned', url: source.issue.html_url, pull: pullOf(source.issue) };
    default:
      return undefined;
  }
}

function pullOf({ state, pull_request: pull }: MentioningIssue): 'open' | 'merged' | 'closed' | undefined {
  if (pull === undefined) return undefined;
  if (pull.merged_at) return 'merged';
  return state === 'open' ? 'open' : 'closed';
}
