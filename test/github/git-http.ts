import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GIT_ENVIRONMENT } from './bare-repository.ts';
import type { World } from './world.ts';

/** Whether a path is git's own protocol, as used by clone, fetch and push: `/owner/name.git/...`. */
export function isGitPath(path: string): boolean {
  return /^\/[^/]+\/[^/]+\.git\//.test(path);
}

/** Serves clone, fetch and push with git's own server. A token is needed, as the password or as a bearer. */
export function serveGit(
  root: string,
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const login = loginOf(world, request.headers.authorization);
  if (login === undefined) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
    return;
  }
  const encoding = request.headers['content-encoding'];
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...GIT_ENVIRONMENT,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      PATH_INFO: path,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method ?? '',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      REMOTE_USER: login,
      ...(encoding === undefined ? {} : { HTTP_CONTENT_ENCODING: encoding }),
    },
  });
  request.pipe(backend.stdin).on('error', () => request.destroy());
  const output: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  backend.on('error', () => response.destroy());
  backend.on('close', () => sendCgi(response, Buffer.concat(output)));
}

function sendCgi(response: ServerResponse, output: Buffer): void {
  const end = output.indexOf('\r\n\r\n');
  const head = output.subarray(0, Math.max(end, 0)).toString();
  const fields = head.split('\r\n').map((line) => line.split(/: */, 2));
  const headers = Object.fromEntries(fields.map(([name = '', value = '']) => [name.toLowerCase(), value]));
  const status = Number(headers.status?.slice(0, 3) ?? (end === -1 ? 500 : 200));
  delete headers.status;
  response.writeHead(status, headers).end(output.subarray(end + 4));
}

function loginOf(world: World, authorization: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (authorization ?? '').split(' ');
  const password = Buffer.from(value, 'base64').toString().split(':').slice(1).join(':');
  const secret = scheme.toLowerCase() === 'basic' ? password : value;
  return Object.hasOwn(world.tokens, secret) ? world.tokens[secret]?.login : undefined;
}
