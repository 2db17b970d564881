import type { Premises } from '../../issues/issue-tracker.ts';
import type { IssuePlace } from './issue-place.ts';
import { requestFailure } from './request-failure.ts';

/** Returns whether a repository can hold issues; GitHub leads on to one that was renamed. Fails with Octokit's error. */
export async function readPremises({ client, name }: IssuePlace): Promise<Premises> {
  try {
    const { data } = await client.rest.repos.get({ ...name });
    if (data.archived) return { is: 'archived' };
    if (!data.has_issues) return { is: 'without-issues' };
    return { is: 'ready', repository: data.full_name, isPublic: !data.private };
  } catch (error) {
    if (requestFailure(error)?.status === 404) return { is: 'missing' };
    throw error;
  }
}
