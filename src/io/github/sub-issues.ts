import { IssueRefused } from '../../issues/issue-tracker.ts';
import { type IssuePlace, repeatable } from './issue-place.ts';
import { type RequestFailure, requestFailure } from './request-failure.ts';

/**
 * Puts an issue under another. Throws IssueRefused where it stands under a third already, or cannot be seen; fails with
 * Octokit's error, also where the other is gone.
 */
export async function addSubIssue(
  place: IssuePlace,
  parent: number,
  id: number,
): Promise<'added' | 'not-offered'> {
  const { client, name } = place;
  const issue = { ...name, issue_number: parent };
  try {
    await client.rest.issues.addSubIssue({ ...issue, sub_issue_id: id, ...repeatable });
    return 'added';
  } catch (error) {
    const failure = requestFailure(error);
    switch (failure?.status) {
      case 404:
      case 410:
        if (/sub-issue does not exist/i.test(failure.message)) throw refused(parent, failure, error);
        // A server without sub-issues answers as for an issue that is gone, which the issue itself tells apart.
        await client.rest.issues.get(issue);
        return 'not-offered';
      case 422:
        // The same words for one that is under this parent already and for one that is under another.
        if ((await subIssues(place, parent)).includes(id)) return 'added';
        throw refused(parent, failure, error);
      default:
        throw error;
    }
  }
}

function refused(parent: number, { message }: RequestFailure, cause: unknown): IssueRefused {
  return new IssueRefused(`GitHub put no issue under #${parent}: ${message}`, { cause });
}

async function subIssues({ client, name }: IssuePlace, parent: number): Promise<number[]> {
  const request = { ...name, issue_number: parent, per_page: 100 };
  const answers = await client.paginate(client.rest.issues.listSubIssues, request);
  return answers.map(({ id }) => id);
}
