import { assigneesOf } from './issue-answer.ts';
import { type IssuePlace, repeatable } from './issue-place.ts';
import { isRateLimit, requestFailure } from './request-failure.ts';

/** Returns whether the login could be assigned: GitHub passes over or refuses others. Fails with Octokit's error. */
export async function assign(
  { client, name }: IssuePlace,
  issue_number: number,
  login: string,
): Promise<boolean> {
  try {
    const request = { ...name, issue_number, assignees: [login], ...repeatable };
    const { data } = await client.rest.issues.addAssignees(request);
    return assigneesOf(data).some((assigned) => assigned.toLowerCase() === login.toLowerCase());
  } catch (error) {
    const failure = requestFailure(error);
    const refused = failure?.status === 404 || failure?.status === 422;
    if (refused && !isRateLimit(failure)) return false;
    throw error;
  }
}
