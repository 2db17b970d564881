import { CannotRun } from '../finding/cannot-run.ts';
import type { Answer, HistoryEvent } from '../review/simulation.ts';
import type { Changes, Reviewed, ReviewHistory } from '../schema/generated/review-history.ts';
import type { Instant } from '../time/instant.ts';
import { review } from './review.ts';
import { SimulatedCommits } from './simulated-commits.ts';
import { changeFiles, type HistoryFiles } from './simulated-files.ts';
import { SimulatedPeople } from './simulated-people.ts';
import { SimulatedPull } from './simulated-pull.ts';

const minute = 60_000;

/** Everything a history tells of: the base, the pull request, the people. */
export class SimulatedWorld {
  readonly #beside: HistoryFiles;
  readonly #commits: SimulatedCommits;
  readonly #people: SimulatedPeople;
  readonly #pull: SimulatedPull;

  #now: Instant;

  constructor(history: ReviewHistory, beside: HistoryFiles, now: Instant) {
    const { folder, files = {} } = history.base;
    const found = folder === undefined ? new Map<string, string>() : beside.folder(folder);
    this.#beside = beside;
    this.#now = now;
    this.#commits = new SimulatedCommits(changeFiles(found, files, beside, '`base`').files);
    this.#people = new SimulatedPeople(history);
    this.#pull = new SimulatedPull(history, this.#people);
  }

  /** Lets an event happen, and returns the name of the head after it. */
  happen(event: HistoryEvent, what: string): string {
    if (event.event !== 'pushed' && this.#commits.headName === undefined) {
      throw new CannotRun(
        `${what}: nothing is pushed yet, and a pull request has one commit at least.`,
        'Begin with {"event": "pushed", "commit": "first", "changes": {…}}.',
      );
    }
    this.#apply(event, what);
    this.#now = (this.#now + minute) as Instant;
    return this.#commits.headName ?? '';
  }

  #apply(event: HistoryEvent, what: string): void {
    const [people, pull] = [this.#people, this.#pull];
    switch (event.event) {
      case 'pushed':
        if (event.force === true) this.#commits.forgetHead();
        this.#requireNewName(event.commit, what);
        pull.push(this.#commits.push(event.commit, this.#changed(event.changes ?? {}, what)), event, what);
        return;
      case 'base_pushed':
        this.#commits.pushBase(changeFiles(this.#commits.baseFiles, event.changes, this.#beside, what));
        return;
      case 'base_merged':
        this.#requireNewName(event.commit, what);
        pull.mergeBase(this.#commits.mergeBase(event.commit, what), event.author, what);
        return;
      case 'reviewed':
        pull.review(
          this.#withObjectNames(event),
          this.#shaOf(event.commit ?? this.#commits.headName ?? '', what),
          this.#now,
          what,
        );
        return;
      case 'dismissed':
        pull.dismiss(event.review_of, what);
        return;
      case 'draft_changed':
        pull.draft = event.draft;
        return;
      case 'access_changed':
        people.setAccess(event.who, event.access, what);
        return;
      case 'team_changed':
        people.setTeam(event.team, event.members);
        return;
      case 'account_renamed':
        people.rename(event.who, event.to, what);
        return;
      case 'account_deleted':
        people.delete(event.who, what);
    }
  }

  /** What keeps one moment from being judged is an answer: the next event may mend it. */
  async answer(): Promise<Answer> {
    const head = this.#commits.headSha ?? '';
    const pull = { host: this.#pull.host(head), number: this.#pull.number };
    try {
      const result = await review(
        this.#commits,
        { base: this.#commits.baseSha, head, root: '', now: this.#now },
        pull,
      );
      return { is: 'judged', result };
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      return { is: 'error', message: error.message, remedy: error.remedy };
    }
  }

  #changed(changes: Changes, what: string) {
    return changeFiles(this.#commits.headFiles, changes, this.#beside, what);
  }

  /** Nobody who writes a history knows what its commits will be called. */
  #withObjectNames(event: Reviewed): Reviewed {
    const body = event.body?.replaceAll(
      /\{([A-Za-z0-9._-]+)\}/g,
      (written, name: string) => this.#commits.shaOf(name) ?? written,
    );
    return body === undefined ? event : { ...event, body };
  }

  #shaOf(name: string, what: string): string {
    const sha = this.#commits.shaOf(name);
    if (sha !== undefined) return sha;
    throw new CannotRun(
      `${what}: no commit ${name} was pushed before.`,
      'Name a commit of an earlier push, or leave `commit` out for the head.',
    );
  }

  #requireNewName(name: string, what: string): void {
    if (this.#commits.shaOf(name) === undefined) return;
    throw new CannotRun(`${what}: there is a commit ${name} already.`, 'Give each commit a name of its own.');
  }
}
