import type { Ask } from './ask.ts';
import { askAs } from './ask.ts';
import type { GitHub } from './server.ts';
import { startGitHub } from './server.ts';

export const REPOSITORY = '/repos/example/incidents';
/** A commit that no repository has. */
export const NOWHERE = '0123456789012345678901234567890123456789';

/** One server and the people who drive it; `head` is the tip of the branch cold-cache. */
export interface Stage {
  github: GitHub;
  octocat: Ask;
  hubot: Ask;
  bot: Ask;
  head: string;
}

export async function setStage(): Promise<Stage> {
  const github = await startGitHub({
    repository: { owner: 'example', name: 'incidents' },
    users: { octocat: 'admin', hubot: 'write', monalisa: 'read', 'github-actions[bot]': { type: 'Bot' } },
    teams: { database: ['octocat', 'hubot'] },
    labels: [{ name: 'Action item', color: '0e8a16', description: 'Follows up an incident' }],
    files: {
      'README.md': '# Incidents\n',
      'incidents/2026/2026-03-14-checkout-latency.md': '---\ntitle: Checkout latency\n---\n',
    },
    protection: { main: { requiredContexts: ['lookback/review'] } },
  });
  return {
    github,
    octocat: askAs(github.url, 'token-octocat'),
    hubot: askAs(github.url, 'token-hubot'),
    bot: askAs(github.url, 'token-github-actions[bot]'),
    head: await github.push(
      'cold-cache',
      { 'runbooks/cold-cache.md': '# Cold cache\n' },
      { author: 'hubot' },
    ),
  };
}

/** Carries out requests one after another and returns their statuses. */
export async function statuses(ask: Ask, requests: readonly [string, string, unknown?][]): Promise<number[]> {
  const seen: number[] = [];
  for (const [method, path, body] of requests)
    seen.push((await ask(method, `${REPOSITORY}${path}`, body)).status);
  return seen;
}

/** The id in an answer. */
export async function idOf(answer: ReturnType<Ask>): Promise<number> {
  const { body } = await answer;
  if (typeof body === 'object' && body !== null && 'id' in body) return Number(body.id);
  throw new Error(`No id in ${JSON.stringify(body)}`);
}

/** The number of the first pull that someone opened. */
export function pullOf(github: GitHub, author: string): number {
  const found = github.state.issues.find((issue) => issue.pull !== null && issue.author === author);
  if (found === undefined) throw new Error(`${author} has opened no pull`);
  return found.number;
}
