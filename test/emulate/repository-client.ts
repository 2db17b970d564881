import { type Account, type EmulatedGitHub, tokenOf } from './emulated-github.ts';

export const incidents = '/repos/crumb/incidents';

/** Asks something of a repository as one of its people. Fails unless that succeeds. */
export type Ask = <Body = unknown>(
  who: Account,
  method: string,
  path: string,
  body?: object,
) => Promise<Body>;

export function repositoryClient({ send }: EmulatedGitHub, repository = 'crumb/incidents'): Ask {
  return async <Body>(who: Account, method: string, path: string, body?: object) => {
    const answer = await send<Body>(tokenOf(who), method, `/repos/${repository}${path}`, body);
    if (answer.status < 300) return answer.body;
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  };
}
