/** Lets clients make their requests one at a time, in an order that a seed decides: which of those that wait comes next. */
export class Turns {
  readonly #random: () => number;
  /** How likely it is that the first of those that wait comes next: rarely even, so that one is often far ahead. */
  readonly #favour: number;
  readonly #waiting: { readonly client: number; readonly go: () => void }[] = [];
  #busy: number;

  constructor(seed: number, clients: number) {
    this.#random = randomFrom(seed);
    this.#favour = this.#random();
    this.#busy = clients;
  }

  /** Makes a request of a client when its turn has come. */
  async take<Answer>(client: number, request: () => Promise<Answer>): Promise<Answer> {
    await new Promise<void>((go) => {
      this.#waiting.push({ client, go });
      this.#waiting.sort((one, other) => one.client - other.client);
      this.#busy -= 1;
      this.#next();
    });
    return request();
  }

  /** A client is through, and makes no more requests. */
  leave(): void {
    this.#busy -= 1;
    this.#next();
  }

  /** Nobody goes on before each of them has come as far as it gets. */
  #next(): void {
    if (this.#busy > 0) return;
    const index = this.#random() < this.#favour ? 0 : this.#waiting.length - 1;
    const [chosen] = this.#waiting.splice(Math.max(0, index), 1);
    if (chosen === undefined) return;
    this.#busy += 1;
    chosen.go();
  }
}

/** Returns numbers from 0 up to 1, the same for the same seed (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
