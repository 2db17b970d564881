import { Octokit } from '@octokit/rest';

const silent = (): undefined => undefined;

/** GitHub's own client, which keeps what it sees to itself. */
export function octokitAs(url: string, token: string): Octokit {
  return new Octokit({
    auth: token,
    baseUrl: url,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}
