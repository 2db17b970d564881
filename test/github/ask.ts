/** One plain request to the test server, with the answer read. */
interface Got {
  status: number;
  body: unknown;
  headers: Headers;
}

export type Ask = (method: string, path: string, body?: unknown) => Promise<Got>;

/** A client that sends what it is told and nothing more: no retries, no paging, no checks of its own. */
export function askAs(url: string, token: string | null, headers: Record<string, string> = {}): Ask {
  return async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
}
