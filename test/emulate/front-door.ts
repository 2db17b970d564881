import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface FrontDoor {
  readonly url: string;
  /** Returns the requests that came since the last time this was asked, such as `GET /user`. */
  readonly takeRequests: () => string[];
  /** The next such request is not passed on: what is given is done instead, and the connection ends. */
  readonly cutAt: (request: string, instead: () => void) => void;
  readonly close: () => Promise<void>;
}

/**
 * Passes every request on to a server behind it and remembers it. Only an app that asks which user it is gets its answer here,
 * as GitHub gives it: emulate looks for a user of that name and finds none.
 */
export async function openFrontDoor(behind: string): Promise<FrontDoor> {
  let requests: string[] = [];
  const cuts = new Map<string, () => void>();
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    const name = `${method} ${url}`;
    requests.push(name);
    const instead = cuts.get(name);
    if (instead !== undefined) {
      cuts.delete(name);
      instead();
      request.socket.destroy();
      return;
    }
    const isApp = request.headers.authorization?.includes(' ghs_') === true;
    const answer = isApp && url === '/user' ? Promise.resolve(forbidden()) : passOn(request, behind);
    answer.then((given) => write(given, response)).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    cutAt: (request, instead) => cuts.set(request, instead),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The front door has no port.');
  return address.port;
}

function forbidden(): Response {
  return Response.json({ message: 'Resource not accessible by integration' }, { status: 403 });
}

async function passOn(request: IncomingMessage, behind: string): Promise<Response> {
  const { method = 'GET', url = '', headers } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const answer = await fetch(`${behind}${url}`, {
    method,
    headers: {
      accept: headers.accept ?? '*/*',
      authorization: headers.authorization ?? '',
      'content-type': headers['content-type'] ?? 'application/json',
    },
    ...(hasBody ? { body: new Uint8Array(await buffer(request)) } : {}),
  });
  const link = answer.headers.get('link');
  // The next page of a list is to be fetched through this door as well.
  if (link !== null && headers.host !== undefined)
    return withHeader(answer, 'link', link.replaceAll(behind, `http://${headers.host}`));
  return answer;
}

function withHeader({ body, status, headers }: Response, name: string, value: string): Response {
  const changed = new Headers(headers);
  changed.set(name, value);
  return new Response(body, { status, headers: changed });
}

async function write(answer: Response, response: ServerResponse): Promise<void> {
  const passed = [...answer.headers].filter(
    ([name]) => !['connection', 'keep-alive', 'transfer-encoding'].includes(name),
  );
  response.writeHead(answer.status, Object.fromEntries(passed));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
