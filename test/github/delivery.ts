import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './answer.ts';
import type { Fault } from './faults.ts';
import { answerInstead, badGateway } from './faults.ts';
import type { RecordedRequest } from './recording.ts';

/** Answers one request, or does to it what the fault says. `act` carries the request out. */
export async function deliver(
  response: ServerResponse,
  record: RecordedRequest,
  fault: Fault | undefined,
  act: () => Promise<Answer>,
): Promise<void> {
  const instead = fault === undefined ? undefined : answerInstead(fault);
  if (instead !== undefined) return send(response, record, instead);
  switch (fault?.kind) {
    case 'never-answers':
      record.status = 'unanswered';
      return;
    case 'reset':
      return reset(response, record);
    case 'reset-after-write':
      await act();
      return reset(response, record);
    case 'gone-from':
      if (fault.when === 'after') await act();
      return reset(response, record);
    case 'error-after-write':
      await act();
      return send(response, record, badGateway(fault.status ?? 502));
    case 'slow': {
      const answer = await act();
      await wait(fault.milliseconds, undefined, { ref: false });
      return send(response, record, answer);
    }
    default:
      return send(response, record, await act());
  }
}

function reset(response: ServerResponse, record: RecordedRequest): void {
  record.status = 'reset';
  response.socket?.resetAndDestroy();
}

function send(response: ServerResponse, record: RecordedRequest, answer: Answer): void {
  record.status = answer.status;
  const { body } = answer;
  const raw = body instanceof Uint8Array;
  const type = raw ? 'application/octet-stream' : 'application/json; charset=utf-8';
  const bytes = body === undefined ? undefined : raw ? body : JSON.stringify(body);
  response.writeHead(answer.status, {
    ...(body === undefined ? {} : { 'content-type': type }),
    ...answer.headers,
  });
  response.end(bytes);
}
