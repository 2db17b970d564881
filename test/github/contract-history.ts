import { expect } from 'vitest';
import { idOf, REPOSITORY, type Stage, statuses } from './contract-stage.ts';

/** Everything that can be in a timeline, and what is answered instead of one. */
export async function driveTimeline({ github, octocat, head }: Stage): Promise<void> {
  const who = { by: 'hubot' };
  const issue = github.openIssue({ title: 'Warm the cache', author: 'octocat', labels: ['Action item'] });
  const other = github.openIssue({ title: 'Cold caches', author: 'hubot', body: `See #${issue}.` });
  github.comment(issue, { author: 'hubot', body: 'Who can take it?' });
  github.assignIssue(issue, 'hubot', who);
  github.unassignIssue(issue, 'hubot', who);
  github.unlabelIssue(issue, 'Action item', who);
  github.editIssue(issue, { ...who, title: 'Keep the cache warm' });
  github.referenceFromCommit(issue, { ...who, commit: head });
  github.closeIssue(issue, { by: null, commit: head });
  github.reopenIssue(issue, who);
  github.lockIssue(issue, who);
  github.unlockIssue(issue, who);
  const gone = github.openIssue({ title: 'Warm the cache', author: 'octocat' });
  github.deleteIssue(gone);
  const child = github.state.issues.find(({ number }) => number === other)?.id;
  await octocat('POST', `${REPOSITORY}/issues/${issue}/sub_issues`, { sub_issue_id: child });
  expect(
    await statuses(octocat, [
      ['GET', `/issues/${issue}/timeline`],
      ['GET', `/issues/${other}/timeline`],
      ['GET', `/issues/${gone}/timeline`],
      ['GET', '/issues/999/timeline'],
    ]),
  ).toEqual([200, 200, 410, 404]);
  expect((await octocat('GET', `${REPOSITORY}/issues/${issue}/timeline?per_page=100`)).body).toHaveLength(13);
}

/** Sub-issues. */
export async function driveSubIssues({ github, octocat, hubot }: Stage): Promise<void> {
  const parent = github.openIssue({ title: 'Follow up the outage', author: 'octocat' });
  const rival = github.openIssue({ title: 'Caches', author: 'octocat' });
  const sub_issue_id = await idOf(octocat('POST', `${REPOSITORY}/issues`, { title: 'Warm the cache' }));
  const path = `/issues/${parent}/sub_issues`;
  expect(
    await statuses(hubot, [
      ['POST', path, { sub_issue_id }],
      ['POST', path, { sub_issue_id }],
      ['POST', path, {}],
      ['POST', path, { sub_issue_id: 7 }],
      ['GET', path],
      ['POST', `/issues/${rival}/sub_issues`, { sub_issue_id }],
      ['POST', `/issues/${rival}/sub_issues`, { sub_issue_id, replace_parent: true }],
      ['DELETE', `/issues/${parent}/sub_issue`, { sub_issue_id }],
      ['DELETE', `/issues/${rival}/sub_issue`, { sub_issue_id }],
    ]),
  ).toEqual([201, 422, 422, 404, 200, 422, 201, 404, 200]);
}

/** Trees, commits and refs that are written. */
export async function driveGitWrites({ octocat, head }: Stage): Promise<void> {
  const write = async (path: string, body: unknown): Promise<string> => {
    const answer = await octocat('POST', `${REPOSITORY}/git/${path}`, body);
    expect(answer.status).toBe(201);
    return shaOf(answer.body);
  };
  const entry = { path: 'runbooks/warm-cache.md', mode: '100644', type: 'blob', content: '# Warm cache\n' };
  const tree = await write('trees', { base_tree: head, tree: [entry] });
  const commit = await write('commits', { message: 'Tell how to warm it', tree, parents: [head] });
  const ref = '/git/refs/heads/warm-cache';
  const aside = await write('commits', { message: 'Start over', tree, parents: [] });
  expect(
    await statuses(octocat, [
      ['POST', '/git/refs', { ref: 'refs/heads/warm-cache', sha: head }],
      ['POST', '/git/refs', { ref: 'refs/heads/warm-cache', sha: head }],
      ['POST', '/git/refs', { ref: 'warm-cache', sha: head }],
      ['POST', '/git/refs', { ref: 'refs/heads/warm..cache', sha: head }],
      ['POST', '/git/refs', { ref: 'refs/heads/none', sha: tree }],
      ['PATCH', ref, { sha: commit }],
      ['PATCH', ref, { sha: aside }],
      ['PATCH', ref, { sha: aside, force: true }],
      ['PATCH', '/git/refs/heads/none', { sha: commit }],
      ['POST', '/git/trees', { tree: [{ ...entry, path: '../outside.md' }] }],
      ['POST', '/git/trees', { base_tree: commit.replace(/^./, 'g'), tree: [] }],
      ['POST', '/git/commits', { message: 'Nowhere', tree: head.replaceAll(/./g, '1') }],
      ['DELETE', ref],
      ['DELETE', ref],
    ]),
  ).toEqual([201, 422, 422, 422, 422, 200, 422, 200, 422, 422, 422, 422, 204, 422]);
}

function shaOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'sha' in body) return String(body.sha);
  throw new Error(`No sha in ${JSON.stringify(body)}`);
}
