import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { CannotRun } from '../finding/cannot-run.ts';

/** Where the page finds the script that reloads it. Only a served site has it, never a built one. */
export const reloadScriptPath = '/_lookback/reload.js';
const eventsPath = '/_lookback/events';
const reloadScript = `new EventSource('${eventsPath}').addEventListener('reload', () => location.reload());\n`;

export interface SiteServer {
  readonly port: number;
  readonly address: string;
  /**
   * Does the work at once, or when the answers under way have been sent: a file that changes while it is sent no longer has the length
   * that was announced, and the browser waits for the rest for ever.
   */
  readonly whenIdle: (work: () => void) => void;
  /** Makes every open page load again. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

const portsTried = 20;

/**
 * Serves a folder to this machine alone, at the port or the next one that is free. The folder may change meanwhile. Throws
 * CannotRun where none of twenty ports is free.
 */
export async function startSiteServer(folder: string, firstPort: number): Promise<SiteServer> {
  const listeners = new Set<ServerResponse>();
  const answers = new AnswersUnderWay();
  const server = createServer(requestHandler(folder, listeners, answers));
  const port = await listenFrom(server, firstPort);
  return {
    port,
    address: `http://127.0.0.1:${port}/`,
    whenIdle: (work) => answers.whenNone(work),
    reload: () => {
      for (const listener of listeners) listener.write('event: reload\ndata: now\n\n');
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** Counts the files that are being sent. */
class AnswersUnderWay {
  #count = 0;
  #waiting: (() => void) | undefined;

  begin(response: ServerResponse): void {
    this.#count += 1;
    response.once('close', () => {
      this.#count -= 1;
      if (this.#count > 0) return;
      const work = this.#waiting;
      this.#waiting = undefined;
      work?.();
    });
  }

  /** Of several works that wait only the last is done: each of them builds everything. */
  whenNone(work: () => void): void {
    if (this.#count === 0) work();
    else this.#waiting = work;
  }
}

function requestHandler(folder: string, listeners: Set<ServerResponse>, answers: AnswersUnderWay) {
  const serveFile = sirv(folder, { dev: true, etag: true });
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!isForThisMachine(request)) answer(response, 403, 'plain', 'Only this machine is served.\n');
    else if (request.url === reloadScriptPath) answer(response, 200, 'javascript', reloadScript);
    else if (request.url === eventsPath) openEvents(response, listeners);
    else {
      answers.begin(response);
      serveFile(request, response, () => answerMissing(folder, response));
    }
  };
}

/** A page elsewhere can point a name of its own at 127.0.0.1; the name then gives it away. */
function isForThisMachine({ headers: { host = '' } }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host);
}

function openEvents(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 500\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function answerMissing(folder: string, response: ServerResponse): void {
  const page = readPage(join(folder, '404.html'));
  if (page === undefined)
    answer(response, 503, 'plain', 'The site is not built yet; the terminal says why.\n');
  else answer(response, 404, 'html', page);
}

function readPage(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function answer(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': `text/${type}; charset=utf-8` });
  response.end(body);
}

async function listenFrom(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port < firstPort + portsTried && port < 65_536; port += 1) {
    if (await listens(server, port)) return actualPort(server);
  }
  throw new CannotRun(
    `No port from ${firstPort} on is free.`,
    'Name another with --port, or end what listens there.',
  );
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}

function actualPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.');
  return address.port;
}
