import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { PastPull, Proposal, ProposedPull } from '../../issues/rolling-pull.ts';
import { answeredInstant } from './answered-instant.ts';
import { repeatable } from './issue-place.ts';
import { requestFailure } from './request-failure.ts';
import type { RollingPlace } from './rolling-place.ts';

type PullAnswer = RestEndpointMethodTypes['pulls']['list']['response']['data'][number];
type Text = Pick<Proposal, 'title' | 'body'>;

/**
 * Returns the pull requests of the rolling branch, newest first, at most a hundred. Those of a fork under the same owner
 * and those that are open against another branch are not ours. Fails with Octokit's error.
 */
export async function listPulls({ client, name, branch }: RollingPlace): Promise<PullAnswer[]> {
  const query = {
    head: `${name.owner}:${branch}`,
    state: 'all',
    sort: 'created',
    direction: 'desc',
  } as const;
  const { data } = await client.rest.pulls.list({ ...name, ...query, per_page: 100 });
  return data.filter(({ head, base, state }) => {
    const isHere = head.ref === branch && head.repo?.full_name === base.repo.full_name;
    return isHere && (state === 'closed' || base.ref === base.repo.default_branch);
  });
}

/** Returns what the domain needs of GitHub's answer. */
export function pastPull(answer: PullAnswer): PastPull {
  const { number, html_url: url, merged_at, closed_at } = answer;
  const endedAt = merged_at ?? closed_at;
  return {
    number,
    url,
    state: answer.state === 'open' ? 'open' : merged_at === null ? 'closed' : 'merged',
    endedAt: endedAt === null ? undefined : answeredInstant(endedAt),
    body: answer.body ?? '',
  };
}

/** Makes a pull request say so, or opens one where none is open any more. Fails with Octokit's error. */
export async function bringPull(
  place: RollingPlace,
  text: Text,
  { defaultBranch, known }: { readonly defaultBranch: string; readonly known: number | undefined },
): Promise<ProposedPull> {
  const open = (await readOpen(place, known)) ?? (await findOpen(place));
  return open === undefined ? openPull(place, text, defaultBranch) : describeAnew(place, open, text);
}

type OpenPull = Pick<PullAnswer, 'number' | 'html_url' | 'title' | 'body'>;

async function readOpen(
  { client, name }: RollingPlace,
  number: number | undefined,
): Promise<OpenPull | undefined> {
  if (number === undefined) return undefined;
  const { data } = await client.rest.pulls.get({ ...name, pull_number: number });
  return data.state === 'open' ? data : undefined;
}

async function findOpen(place: RollingPlace): Promise<OpenPull | undefined> {
  return (await listPulls(place)).find(({ state }) => state === 'open');
}

/** A second try is refused where the answer to the first was lost, and the pull request is there. */
async function openPull(place: RollingPlace, text: Text, base: string): Promise<ProposedPull> {
  const { client, name, branch: head } = place;
  const { title, body } = text;
  try {
    const { data } = await client.rest.pulls.create({ ...name, title, body, head, base, ...repeatable });
    return { number: data.number, url: data.html_url };
  } catch (error) {
    const isThere = requestFailure(error)?.status === 422 && (await findOpen(place));
    if (!isThere) throw error;
    return describeAnew(place, isThere, text);
  }
}

async function describeAnew(place: RollingPlace, open: OpenPull, text: Text): Promise<ProposedPull> {
  const isSame =
    open.title === text.title.trim() && withoutReturns(open.body ?? '') === withoutReturns(text.body);
  if (!isSame) await describePull(place, open.number, text);
  return { number: open.number, url: open.html_url };
}

/** Changes title and body of a pull request. Fails with Octokit's error. */
export async function describePull(
  { client, name }: RollingPlace,
  number: number,
  text: Text,
): Promise<void> {
  const { title, body } = text;
  await client.rest.pulls.update({ ...name, pull_number: number, title, body });
}

/** Closes a pull request; one that is closed stays so. Fails with Octokit's error. */
export async function closePull({ client, name }: RollingPlace, number: number): Promise<void> {
  await client.rest.pulls.update({ ...name, pull_number: number, state: 'closed' });
}

/** A browser sends every line of an edited body with CR LF. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
