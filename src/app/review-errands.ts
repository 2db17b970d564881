import type { PullErrands, PullHistory } from '../review/pull-errands.ts';
import type { Written } from '../review/review-host.ts';
import type { ReviewResult } from '../review/review-result.ts';
import { type Ask, askedSoFar, reviewersToAsk } from '../review/reviewers-to-ask.ts';
import { labelPlan } from '../review/severity-labels.ts';

export interface ErrandOptions {
  /** Whether the pull request gets a label that says the severity it is judged by. */
  readonly labels: boolean;
  /** How many people and teams a pull request may ever have been asked of, by whomever; 0 asks nobody. */
  readonly mostReviewers: number;
}

/** What was done, in the words of logins, handles and names of labels, and what the token may not do. */
export interface ErrandsRun {
  readonly asked: readonly string[];
  readonly labelled: readonly string[];
  readonly unlabelled: readonly string[];
  readonly refused: readonly string[];
}

/** Labels a pull request by its severity, and asks those for a review who can give what is missing. */
export async function runErrands(
  errands: PullErrands,
  number: number,
  result: ReviewResult,
  options: ErrandOptions,
): Promise<ErrandsRun> {
  const run = new Run(errands, number);
  if (!options.labels && options.mostReviewers === 0) return run;
  const history = await errands.history(number);
  if (options.labels) await run.label(result, history);
  if (wantsReviewers(result)) await run.ask(result, history, options.mostReviewers);
  return run;
}

/** Nobody is asked to look at what is not ready. */
function wantsReviewers({ outcome, notes }: ReviewResult): boolean {
  return outcome.is === 'refused' && !notes.some(({ note }) => note === 'draft');
}

class Run implements ErrandsRun {
  readonly asked: string[] = [];
  readonly labelled: string[] = [];
  readonly unlabelled: string[] = [];
  readonly refused: string[] = [];
  readonly #errands: PullErrands;
  readonly #number: number;

  constructor(errands: PullErrands, number: number) {
    this.#errands = errands;
    this.#number = number;
  }

  async label({ documents }: ReviewResult, history: PullHistory): Promise<void> {
    const { put, take } = labelPlan(documents, history);
    for (const name of take)
      this.#keep(await this.#errands.takeLabel(this.#number, name), this.unlabelled, name);
    if (put !== undefined)
      this.#keep(await this.#errands.putLabel(this.#number, put), this.labelled, put.name);
  }

  async ask({ verdict }: ReviewResult, history: PullHistory, most: number): Promise<void> {
    const left = most - askedSoFar(history);
    for (const ask of reviewersToAsk(verdict, history))
      for (const one of await this.#askOne(ask, left)) await this.#askPerson(one, left);
  }

  /** Returns who is to be asked in its place. */
  async #askOne(ask: Ask, left: number): Promise<readonly string[]> {
    if (ask.ask === 'person') return [ask.login];
    if (this.asked.length >= left) return [];
    const written = await this.#errands.requestTeam(this.#number, ask.handle);
    return this.#keep(written, this.asked, ask.handle) ? [] : ask.instead;
  }

  async #askPerson(login: string, left: number): Promise<void> {
    if (this.asked.length >= left || this.asked.includes(login)) return;
    this.#keep(await this.#errands.requestPerson(this.#number, login), this.asked, login);
  }

  #keep(written: Written, done: string[], what: string): boolean {
    if (written.written) done.push(what);
    else this.refused.push(written.why);
    return written.written;
  }
}
