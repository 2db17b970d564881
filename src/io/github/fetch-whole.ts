type Fetch = typeof globalThis.fetch;

/**
 * A fetch that answers only once the whole body is there, and fails otherwise. Octokit takes a body that broke off for an
 * empty one, and a list that broke off for a list without entries: every issue would then be opened a second time.
 */
export function fetchWhole(timeoutMilliseconds: number): Fetch {
  return async (input, init) => {
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    const answer = await fetch(input, { ...init, signal });
    const body = await answer.arrayBuffer();
    const { status, statusText, headers } = answer;
    const whole = new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
    // A response made here knows no address, and pagination asks for it.
    return Object.defineProperty(whole, 'url', { value: answer.url });
  };
}
