import assert from 'node:assert/strict';
import type { GitHubClient } from '../../../src/io/github/client.ts';
import type { ArmedFault } from '../../github/faults.ts';
import { nothingToDo, type TwoWayWorld } from '../two-way-world.ts';
import { type EndState, endStateOf } from './end-state.ts';
import type { MatrixFault } from './faults.ts';
import {
  between,
  type Moment,
  momentOf,
  type RecordedStep,
  recording,
  replaying,
  returnTo,
} from './recorded-run.ts';
import type { Scenario } from './scenario.ts';

/** Runs after the broken one, of which the last has nothing to do. */
const maxFurtherRuns = 4;

/** A server on which one scenario is played again and again, each time with another fault. */
export class Bench {
  readonly steps: readonly RecordedStep[];
  /** How things stand after a run without a fault. */
  readonly end: EndState;
  readonly #scenario: Scenario;
  readonly #world: TwoWayWorld;
  readonly #after: Moment;

  private constructor(scenario: Scenario, world: TwoWayWorld, played: Played) {
    this.#scenario = scenario;
    this.#world = world;
    this.steps = played.steps;
    this.end = played.end;
    this.#after = played.after;
  }

  /** Opens a server and plays the scenario without a fault. */
  static async open(scenario: Scenario): Promise<Bench> {
    const world = await scenario.open();
    const { files, now } = scenario;
    const steps: RecordedStep[] = [];
    await world.sync(files, { now, prepare: (client) => between(client, recording(world, steps)) });
    const played = { steps, end: await endStateOf(world), after: await momentOf(world) };
    return new Bench(scenario, world, played);
  }

  close(): Promise<void> {
    return this.#world.github.close();
  }

  /** The world after the run without a fault. */
  async undisturbed(): Promise<TwoWayWorld> {
    await returnTo(this.#world, this.#after);
    return this.#world;
  }

  /**
   * Plays it with a fault at one request, then runs until nothing is left to do. Throws where that ends in another way. Up to the
   * fault a run asks and is answered what it was without: the server begins at that moment, and the answers so far are those it gave.
   */
  async withFault(fault: MatrixFault, nth: number): Promise<void> {
    const { github } = this.#world;
    const { files, now } = this.#scenario;
    const step = this.steps[nth - 1];
    assert.ok(step !== undefined);
    github.repair();
    await returnTo(this.#world, step.before);
    const armed = github.fault(fault.fault);
    await this.#brokenRun(fault, armed, this.steps.slice(0, nth - 1));
    assert.ok(armed.struck > 0, 'The fault did not strike.');
    github.repair();
    this.#world.forget();
    for (let run = 1; ; run += 1) {
      await this.#world.sync(files, { now });
      const requests = this.#world.requests();
      if (requests.length > nothingToDo.length && run < maxFurtherRuns) continue;
      assert.deepStrictEqual(requests.toSorted(), nothingToDo.toSorted());
      break;
    }
    assert.deepStrictEqual(await endStateOf(this.#world), this.end);
  }

  /** A run that could not do its work says so, and that is all that is expected of it. */
  async #brokenRun(fault: MatrixFault, armed: ArmedFault, past: readonly RecordedStep[]): Promise<void> {
    const { files, now } = this.#scenario;
    const { promise: death, resolve: die } = Promise.withResolvers<void>();
    const { patienceMilliseconds: patience, kills } = fault;
    const run = this.#world.sync(files, {
      now,
      ...(patience === undefined ? {} : { answerWithinMilliseconds: patience }),
      prepare: (client) => {
        between(client, replaying(past));
        if (kills === true) makeMortal(client, armed, die);
      },
    });
    await Promise.race([run.then(undefined, () => undefined), death]);
  }
}

interface Played {
  readonly steps: readonly RecordedStep[];
  readonly end: EndState;
  readonly after: Moment;
}

/** Makes a client stop dead at the request that the fault strikes: it sees no answer, makes no other request, and never returns. */
function makeMortal(client: GitHubClient, armed: ArmedFault, die: () => void): void {
  const isDead = (): boolean => armed.struck > 0;
  between(client, (fetch) => async (input, init) => {
    if (isDead()) throw new Error('Dead clients ask for nothing.');
    return fetch(input, init);
  });
  // Within, all ends as it does when an answer is lost: clients of one process share a queue that would wait for ever.
  client.hook.wrap('request', async (request, options) => {
    const outcome = await Promise.allSettled([request(options)]);
    if (isDead()) {
      die();
      await new Promise(() => undefined);
    }
    const [settled] = outcome;
    if (settled.status === 'rejected') throw settled.reason;
    return settled.value;
  });
}
