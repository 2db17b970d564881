import type { Account, EmulatedGitHub } from './emulated-github.ts';
import { repositoryClient } from './repository-client.ts';

/** An issue as people see it. */
export interface SeenIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly reason: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly comments: readonly string[];
}

interface IssueAnswer {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: string;
  readonly state_reason: string | null;
  readonly labels: readonly { readonly name: string }[];
  readonly assignees: readonly { readonly login: string }[];
  readonly comments: number;
}

interface EventAnswer {
  readonly event: string;
  readonly actor: { readonly login: string };
}

/** What people do to the issues of a repository, and what they see there. */
export interface IssueDesk {
  /** Every issue, oldest first. */
  readonly issues: () => Promise<SeenIssue[]>;
  /** What happened to an issue, oldest first, such as `closed by hubot`; not its comments. */
  readonly history: (number: number) => Promise<string[]>;
  readonly open: (who: Account, title: string, body: string) => Promise<void>;
  readonly edit: (who: Account, number: number, fields: object) => Promise<void>;
  readonly comment: (who: Account, number: number, text: string) => Promise<void>;
  readonly addLabel: (who: Account, number: number, label: string) => Promise<void>;
  readonly removeLabel: (who: Account, number: number, label: string) => Promise<void>;
}

export function issueDesk(github: EmulatedGitHub, repository?: string): IssueDesk {
  const ask = repositoryClient(github, repository);
  const read = <Body>(path: string) => ask<Body>('hubot', 'GET', path);
  const act = async (who: Account, method: string, path: string, body?: object): Promise<void> => {
    await ask(who, method, path, body);
  };

  const everyPage = async (page = 1): Promise<IssueAnswer[]> => {
    const query = `state=all&sort=created&direction=asc&per_page=100&page=${page}`;
    const issues = await read<IssueAnswer[]>(`/issues?${query}`);
    return issues.length < 100 ? issues : [...issues, ...(await everyPage(page + 1))];
  };
  const comments = async ({ number, comments }: IssueAnswer): Promise<string[]> => {
    if (comments === 0) return [];
    const answer = await read<{ body: string }[]>(`/issues/${number}/comments?per_page=100`);
    return answer.map(({ body }) => body);
  };

  return {
    issues: async () => {
      const answers = await everyPage();
      return Promise.all(answers.map(async (answer) => seen(answer, await comments(answer))));
    },
    history: async (number) => {
      const events = await read<EventAnswer[]>(`/issues/${number}/timeline?per_page=100`);
      return events.map(({ event, actor }) => `${event} by ${actor.login}`);
    },
    open: (who, title, body) => act(who, 'POST', '/issues', { title, body }),
    edit: (who, number, fields) => act(who, 'PATCH', `/issues/${number}`, fields),
    comment: (who, number, body) => act(who, 'POST', `/issues/${number}/comments`, { body }),
    addLabel: (who, number, label) => act(who, 'POST', `/issues/${number}/labels`, { labels: [label] }),
    removeLabel: (who, number, label) =>
      act(who, 'DELETE', `/issues/${number}/labels/${encodeURIComponent(label)}`),
  };
}

function seen(answer: IssueAnswer, comments: readonly string[]): SeenIssue {
  const { number, title, body, state, state_reason: reason } = answer;
  return {
    number,
    title,
    body: body ?? '',
    state,
    reason,
    labels: answer.labels.map(({ name }) => name).sort(),
    assignees: answer.assignees.map(({ login }) => login),
    comments,
  };
}
