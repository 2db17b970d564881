import { CannotRun } from '../finding/cannot-run.ts';
import type {
  Account,
  CommitFacts,
  GivenReview,
  PullFacts,
  ReviewHost,
  ReviewState,
} from '../review/review-host.ts';
import type { Pushed, Reviewed, ReviewHistory } from '../schema/generated/review-history.ts';
import type { Instant } from '../time/instant.ts';
import type { Signature, SimulatedPeople } from './simulated-people.ts';

interface PushedCommit {
  readonly sha: string;
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

interface Review {
  readonly id: number;
  readonly by: number;
  readonly commit: string;
  readonly at: Instant;
  readonly body: string | undefined;
  readonly edited: boolean;
  state: ReviewState;
}

/** What GitHub signs commits with that are made on its own pages. */
const webFlow: Signature = { account: undefined, email: 'noreply@github.com' };

/** One pull request held in memory, and what its host says about it. */
export class SimulatedPull {
  draft: boolean;
  readonly number: number;
  readonly #people: SimulatedPeople;
  readonly #author: number;
  #commits: PushedCommit[] = [];
  readonly #reviews: Review[] = [];

  constructor({ pull }: Pick<ReviewHistory, 'pull'>, people: SimulatedPeople) {
    this.number = pull.number ?? 1;
    this.draft = pull.draft ?? false;
    this.#people = people;
    this.#author = people.idOf(pull.author, '`pull`');
  }

  /** A push by force leaves none of the commits before it. */
  push(
    sha: string,
    { author, committer, co_authors = [], message, force = false, commit }: Pushed,
    what: string,
  ): void {
    const by = this.#people.signature(author, this.#author, what);
    const trailers = co_authors.map((who) => this.#trailer(who, what));
    if (force) this.#commits = [];
    this.#commits.push({
      sha,
      author: by,
      committer: committer === undefined ? by : this.#people.signature(committer, this.#author, what),
      message: [message ?? commit, ...(trailers.length === 0 ? [] : ['', ...trailers])].join('\n'),
    });
  }

  /** As the button on the host's page does it. */
  mergeBase(sha: string, author: string | undefined, what: string): void {
    const by = this.#people.signature(author, this.#author, what);
    this.#commits.push({ sha, author: by, committer: webFlow, message: 'Merge the base' });
  }

  review({ by, state, body, edited = false }: Reviewed, commit: string, at: Instant, what: string): void {
    const states = {
      approved: 'APPROVED',
      changes_requested: 'CHANGES_REQUESTED',
      commented: 'COMMENTED',
    } as const;
    const id = this.#reviews.length + 1;
    this.#reviews.push({
      id,
      by: this.#people.idOf(by, what),
      commit,
      at,
      body,
      edited,
      state: states[state],
    });
  }

  dismiss(login: string, what: string): void {
    const by = this.#people.idOf(login, what);
    const latest = this.#reviews.findLast((review) => review.by === by && isOpinion(review.state));
    if (latest === undefined) {
      throw new CannotRun(
        `${what}: @${login} has neither approved nor requested changes, so there is nothing to dismiss.`,
        'Let them give a review first.',
      );
    }
    latest.state = 'DISMISSED';
  }

  host(headSha: string): ReviewHost {
    const people = this.#people;
    return {
      pull: () => Promise.resolve(this.#facts(headSha)),
      commits: () => Promise.resolve(this.#commits.map((commit) => this.#commitFacts(commit))),
      reviews: () => Promise.resolve(this.#reviews.map((review) => this.#given(review))),
      wasEdited: (_number, id) =>
        Promise.resolve(this.#reviews.some((review) => review.id === id && review.edited)),
      mayWrite: (login) => Promise.resolve(people.mayWrite(login)),
      teamMembers: (handle) => Promise.resolve(people.members(handle)),
    };
  }

  #facts(headSha: string): PullFacts {
    return {
      number: this.number,
      state: 'open',
      draft: this.draft,
      headSha,
      baseBranch: 'main',
      defaultBranch: 'main',
      author: this.#people.account(this.#author),
      commitCount: this.#commits.length,
    };
  }

  #commitFacts({ sha, author, committer, message }: PushedCommit): CommitFacts {
    return {
      sha,
      author: this.#account(author),
      committer: this.#account(committer),
      authorEmail: author.email,
      committerEmail: committer.email,
      message,
    };
  }

  #given({ id, by, state, commit, at, body }: Review): GivenReview {
    return {
      id,
      by: this.#people.account(by),
      state,
      commit,
      submittedAt: at,
      ...(body === undefined ? {} : { body }),
    };
  }

  #account({ account }: Signature): Account | undefined {
    return account === undefined ? undefined : this.#people.account(account);
  }

  #trailer(who: string, what: string): string {
    return `Co-authored-by: ${who.split('@')[0]} <${this.#people.signature(who, this.#author, what).email}>`;
  }
}

function isOpinion(state: ReviewState): boolean {
  return state === 'APPROVED' || state === 'CHANGES_REQUESTED';
}
