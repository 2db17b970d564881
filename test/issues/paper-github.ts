import type { HistoryEvent } from '../../src/issues/issue-history.ts';
import {
  type ExistingIssue,
  type IssueEdit,
  IssueRefused,
  type IssueTracker,
  type NewIssue,
  type OneComment,
  type Premises,
} from '../../src/issues/issue-tracker.ts';
import type { Instant } from '../../src/time/instant.ts';

interface PaperIssue {
  now: ExistingIssue;
  readonly comments: string[];
  readonly history: HistoryEvent[];
}

type Happening = HistoryEvent extends infer Event
  ? Event extends HistoryEvent
    ? Omit<Event, 'at'>
    : never
  : never;

/** Ends a run as a crash does. */
export class LightsOut extends Error {
  override readonly name = 'LightsOut';
}

/** Trackers that keep their issues in memory, as plain data: for what is planned and done, without how GitHub is asked. */
export class PaperGitHub {
  readonly #issues: PaperIssue[] = [];
  readonly #premises: ReadonlyMap<string, Premises>;
  /** Every write, in words. */
  readonly writes: string[] = [];
  /** Logins that cannot be assigned. */
  readonly strangers = new Set<string>();
  at: Instant;
  #lastId = 1000;
  #versions = 0;
  #writesUntilBroken = Number.POSITIVE_INFINITY;

  constructor(premises: Readonly<Record<string, Premises>>, at: Instant) {
    this.#premises = new Map(Object.entries(premises));
    this.at = at;
  }

  /** Every issue of all repositories, the oldest first. */
  issues(): ExistingIssue[] {
    return this.#issues.map(({ now }) => now);
  }

  issue(number: number, repository = 'crumb/incidents'): ExistingIssue {
    return this.#find(number, repository).now;
  }

  comments(number: number, repository = 'crumb/incidents'): readonly string[] {
    return this.#find(number, repository).comments;
  }

  /** What a person does to an issue. */
  edit(number: number, change: Partial<ExistingIssue>, repository = 'crumb/incidents'): void {
    const issue = this.#find(number, repository);
    this.#change(issue, {
      ...(change.state === 'open' ? { closedAs: undefined, closedAt: undefined } : {}),
      ...change,
    });
  }

  /** Something that happened to an issue, as its history tells. */
  happened(number: number, event: Happening, repository = 'crumb/incidents'): void {
    this.#find(number, repository).history.push({ ...event, at: this.at });
  }

  /** An issue that a person opened. */
  openedByPerson(issue: Partial<ExistingIssue>): ExistingIssue {
    return this.#add({ isOwn: false, ...issue });
  }

  remove(number: number, repository = 'crumb/incidents'): void {
    this.#issues.splice(this.#issues.indexOf(this.#find(number, repository)), 1);
  }

  /** Lets so many more writes succeed, and none after them. */
  breakAfter(writes: number): void {
    this.#writesUntilBroken = writes;
  }

  mend(): void {
    this.#writesUntilBroken = Number.POSITIVE_INFINITY;
  }

  tracker(repository: string): IssueTracker {
    const find = (number: number) => this.#find(number, repository);
    const here = () => this.#issues.filter(({ now }) => now.repository === repository).map(({ now }) => now);
    return {
      premises: async () => this.#premises.get(repository) ?? { is: 'missing' },
      listManagedIssues: async (label) =>
        here().filter(({ labels }) => labels.some((name) => name.toLowerCase() === label.toLowerCase())),
      listOwnIssues: async () => here().filter(({ isOwn }) => isOwn),
      readIssue: async (number) => find(number).now,
      readHistory: async (number) => find(number).history,
      createIssue: async (issue) => {
        this.#write(`open "${issue.title}" in ${repository}`);
        const { id, number } = this.#add({ ...issue, repository });
        return { id, number };
      },
      editIssue: async (number, edit) => {
        this.#write(`edit ${this.#name(number, repository)}: ${Object.keys(edit).join(', ')}`);
        this.#change(find(number), fields(edit, this.at));
      },
      ensureLabels: async () => {},
      addLabels: async (number, labels) => {
        this.#write(`label ${this.#name(number, repository)}: ${labels.join(', ')}`);
        const issue = find(number);
        this.#change(issue, { labels: [...new Set([...issue.now.labels, ...labels])] });
      },
      removeLabel: async (number, label) => {
        this.#write(`unlabel ${this.#name(number, repository)}: ${label}`);
        const issue = find(number);
        this.#change(issue, { labels: issue.now.labels.filter((name) => name !== label) });
      },
      assign: async (number, login) => this.#assign(find(number), login),
      unassign: async (number, login) => {
        this.#write(`unassign ${this.#name(number, repository)}: ${login}`);
        const issue = find(number);
        this.#change(issue, { assignees: issue.now.assignees.filter((name) => name !== login) });
        issue.history.push({ ...this.#byBot(), is: 'unassigned', login });
      },
      commentOnce: async (number, comment) => this.#comment(find(number), comment),
      addSubIssue: async (parent, id) => {
        const child = this.#issues.find(({ now }) => now.id === id);
        if (child === undefined) throw new IssueRefused('There is no such issue.');
        const name = this.#name(child.now.number, child.now.repository);
        this.#write(`put ${name} under ${this.#name(parent, repository)}`);
        this.#change(child, { hasParent: true });
        return 'added';
      },
    };
  }

  #find(number: number, repository: string): PaperIssue {
    const found = this.#issues.find(({ now }) => now.number === number && now.repository === repository);
    if (found === undefined) throw new IssueRefused(`#${number} is gone: it was deleted or moved.`);
    return found;
  }

  #add(issue: Partial<ExistingIssue> & Partial<NewIssue>): ExistingIssue {
    const repository = issue.repository ?? 'crumb/incidents';
    const numbers = this.#issues
      .filter(({ now }) => now.repository === repository)
      .map(({ now }) => now.number);
    const now: ExistingIssue = {
      id: ++this.#lastId,
      number: Math.max(0, ...numbers) + 1,
      title: 'Bake more rolls',
      body: '',
      state: 'open',
      closedAs: undefined,
      closedAt: undefined,
      labels: [],
      assignees: [],
      isOwn: true,
      locked: false,
      hasParent: false,
      version: this.#nextVersion(),
      ...issue,
      repository,
    };
    this.#issues.push({ now, comments: [], history: [] });
    return now;
  }

  #change(issue: PaperIssue, change: Partial<ExistingIssue>): void {
    issue.now = { ...issue.now, ...change, version: this.#nextVersion() };
  }

  #assign(issue: PaperIssue, login: string): boolean {
    this.#write(`assign ${this.#name(issue.now.number, issue.now.repository)}: ${login}`);
    if (this.strangers.has(login)) return false;
    this.#change(issue, { assignees: [...new Set([...issue.now.assignees, login])] });
    issue.history.push({ ...this.#byBot(), is: 'assigned', login });
    return true;
  }

  #comment(issue: PaperIssue, { marker, text }: OneComment): void {
    if (issue.comments.some((comment) => comment.startsWith(marker))) return;
    this.#write(`comment ${this.#name(issue.now.number, issue.now.repository)}`);
    issue.comments.push(`${marker}\n${text}`);
    this.#change(issue, {});
  }

  #write(words: string): void {
    if (this.#writesUntilBroken === 0) throw new LightsOut('The lights went out.');
    this.#writesUntilBroken -= 1;
    this.writes.push(words);
  }

  #name(number: number, repository: string): string {
    return repository === 'crumb/incidents' ? `#${number}` : `${repository}#${number}`;
  }

  #byBot() {
    return { at: this.at, by: 'github-actions[bot]', byBot: true };
  }

  #nextVersion(): string {
    this.#versions += 1;
    return `version ${this.#versions}`;
  }
}

function fields({ state, ...text }: IssueEdit, at: Instant): Partial<ExistingIssue> {
  if (state === undefined) return text;
  return state.is === 'open'
    ? { ...text, state: 'open', closedAs: undefined, closedAt: undefined }
    : { ...text, state: 'closed', closedAs: state.reason, closedAt: at };
}
