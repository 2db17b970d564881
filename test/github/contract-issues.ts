import { expect } from 'vitest';
import { idOf, REPOSITORY, type Stage, statuses } from './contract-stage.ts';

/** Labels of the repository. */
export async function driveLabels({ octocat }: Stage): Promise<void> {
  expect(
    await statuses(octocat, [
      ['GET', '/labels'],
      ['POST', '/labels', { name: 'sev1', color: 'b60205', description: 'Customers cannot pay' }],
      ['POST', '/labels', { name: 'SEV1' }],
      ['POST', '/labels', { name: 'overdue', color: 'red' }],
      ['POST', '/labels', { name: 'x'.repeat(51) }],
      ['GET', '/labels/sev1'],
      ['GET', '/labels/sev9'],
      ['PATCH', '/labels/sev1', { new_name: 'severity 1' }],
      ['DELETE', '/labels/severity%201'],
    ]),
  ).toEqual([200, 201, 422, 422, 422, 200, 404, 200, 204]);
}

/** Issues. */
export async function driveIssues({ github, octocat }: Stage): Promise<void> {
  const issue = `/issues/${github.openIssue({ title: 'Keep the standby cache warm', author: 'octocat' })}`;
  expect(
    await statuses(octocat, [
      [
        'POST',
        '/issues',
        { title: 'Alert on hit ratio', labels: ['action item', 'new'], assignees: ['HUBOT'] },
      ],
      ['POST', '/issues', { title: 'Alert on hit ratio', assignees: ['nobody'] }],
      ['POST', '/issues', { title: 'x'.repeat(257) }],
      ['POST', '/issues', { title: 'Alert', body: 'x'.repeat(65_537) }],
      ['POST', '/issues', { labels: [] }],
      ['POST', '/issues', '{"title": '],
      ['GET', '/issues?state=all&labels=Action%20item&assignee=hubot'],
      ['GET', '/issues?state=open,closed'],
      ['GET', issue],
      ['GET', '/issues/999'],
      ['PATCH', issue, { state: 'closed', state_reason: 'not_planned', body: null }],
      ['PATCH', issue, { state: 'open', assignees: ['nobody'] }],
    ]),
  ).toEqual([201, 422, 422, 422, 422, 400, 200, 422, 200, 404, 200, 422]);
}

/** Labels and assignees of an issue. */
export async function driveIssueParts({ github, octocat }: Stage): Promise<void> {
  const issue = `/issues/${github.openIssue({ title: 'Keep the standby cache warm', author: 'octocat' })}`;
  expect(
    await statuses(octocat, [
      ['GET', `${issue}/labels`],
      ['POST', `${issue}/labels`, { labels: ['Action item', 'database'] }],
      ['PUT', `${issue}/labels`, { labels: ['database'] }],
      ['DELETE', `${issue}/labels/DATABASE`],
      ['DELETE', `${issue}/labels/database`],
      ['DELETE', `${issue}/labels`],
      ['GET', '/assignees'],
      ['GET', '/assignees/hubot'],
      ['GET', '/assignees/nobody'],
      ['POST', `${issue}/assignees`, { assignees: ['hubot', 'nobody'] }],
      ['DELETE', `${issue}/assignees`, { assignees: ['hubot'] }],
    ]),
  ).toEqual([200, 200, 200, 200, 404, 204, 200, 204, 404, 201, 200]);
}

/** Comments on an issue. */
export async function driveComments({ github, octocat }: Stage): Promise<void> {
  const issue = `/issues/${github.openIssue({ title: 'Keep the standby cache warm', author: 'octocat' })}`;
  const comment = await idOf(octocat('POST', `${REPOSITORY}${issue}/comments`, { body: 'Due on Friday.' }));
  expect(
    await statuses(octocat, [
      ['GET', `${issue}/comments`],
      ['POST', `${issue}/comments`, { body: '' }],
      ['GET', `/issues/comments/${comment}`],
      ['PATCH', `/issues/comments/${comment}`, { body: 'Due on Monday.' }],
      ['DELETE', `/issues/comments/${comment}`],
      ['GET', `/issues/comments/${comment}`],
    ]),
  ).toEqual([200, 422, 200, 200, 204, 404]);
}
