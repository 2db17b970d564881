import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import { deliver } from './delivery.ts';
import type { Backend } from './endpoint.ts';
import { answerTo, loginOf } from './endpoint.ts';
import type { ArmedFault } from './faults.ts';
import { strike } from './faults.ts';
import { parseTarget, readBytes } from './http-request.ts';
import { rateLimitHeaders } from './rate-limit.ts';
import type { RecordedRequest } from './recording.ts';
import { recordableBody } from './recording.ts';

interface Listener {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Settles when nothing is being carried out any more. */
  idle(): Promise<void>;
}

/** Requests are carried out one after another, in the order in which they were complete. */
export function createListener(
  backend: Backend,
  armed: readonly ArmedFault[],
  requests: RecordedRequest[],
): Listener {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async handle(request, response) {
      const { method = 'GET', url = '/', headers } = request;
      const bytes = await readBytes(request).catch(() => null);
      // The client went away while it was sending: there is no request to answer.
      if (bytes === null) return;
      const login = loginOf(backend, headers.authorization);
      const record: RecordedRequest = {
        method,
        path: url,
        body: recordableBody(bytes),
        login,
        status: 'pending',
      };
      requests.push(record);
      for (const [name, value] of Object.entries(rateLimitHeaders(requests.length)))
        response.setHeader(name, value);
      const { authorization, accept = '' } = headers;
      const asked = { method, url, target: parseTarget(url), authorization, accept, bytes };
      const inTurn = (): Promise<Answer> => {
        const turn = last.then(() => answerTo(backend, asked));
        // A failure is told to whoever waits for this turn; the next one comes all the same.
        last = turn.catch(() => undefined);
        return turn;
      };
      await deliver(response, record, strike(armed, method, url), inTurn);
    },
    async idle() {
      await last;
    },
  };
}
