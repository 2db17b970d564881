import { type ExistingIssue, IssueRefused } from '../../issues/issue-tracker.ts';
import { existingIssue } from './issue-answer.ts';
import type { IssuePlace } from './issue-place.ts';
import { ownership } from './own-account.ts';

/** Returns one issue. Throws IssueRefused for a pull request and for an issue that moved on; fails with Octokit's error. */
export async function readIssue(place: IssuePlace, number: number): Promise<ExistingIssue> {
  const { client, name, repository } = place;
  const { data } = await client.rest.issues.get({ ...name, issue_number: number });
  if (data.number !== number || !(await liesIn(place, data.repository_url)))
    throw new IssueRefused(`#${number} was moved to another repository.`);
  if (data.pull_request !== undefined) throw new IssueRefused(`#${number} is a pull request, and no issue.`);
  const isOwn = await ownership(client, [data.user]);
  return existingIssue(data, { repository, isOwn: isOwn(data.user) });
}

/**
 * GitHub leads on to where a transferred issue lives now, which is not ours to change, and likewise to where a renamed
 * repository does: only then is its name asked for.
 */
async function liesIn({ client, name, repository }: IssuePlace, repositoryUrl: string): Promise<boolean> {
  const [owner, repo] = repositoryUrl.split('/').slice(-2);
  const actual = `${owner}/${repo}`.toLowerCase();
  if (actual === repository.toLowerCase()) return true;
  const { data } = await client.rest.repos.get({ ...name });
  return actual === data.full_name.toLowerCase();
}
