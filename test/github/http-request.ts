import type { IncomingMessage } from 'node:http';
import { Refusal } from './answer.ts';

export interface Target {
  /** Without the prefix and the query, still encoded. */
  path: string;
  query: URLSearchParams;
  /** What stands before the path, when the server is used as a GitHub Enterprise Server is. */
  prefix: string;
}

const ENTERPRISE_PREFIX = '/api/v3';

export function parseTarget(url: string): Target {
  const at = url.indexOf('?');
  const [full, query] = at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
  const prefix = full.startsWith(`${ENTERPRISE_PREFIX}/`) ? ENTERPRISE_PREFIX : '';
  return { path: full.slice(prefix.length), query: new URLSearchParams(query), prefix };
}

export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The body as JSON, undefined when there is none. */
export function parseBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}
