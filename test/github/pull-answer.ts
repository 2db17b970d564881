import { mergeBase, resolveCommit } from './bare-repository.ts';
import type { ChangedFile } from './diff.ts';
import { changedFiles } from './diff.ts';
import { countCommits } from './history.ts';
import { sharedAnswer } from './issue-answer.ts';
import { readMergeability } from './mergeability.ts';
import type { PullIssue } from './pull-head.ts';
import { repositoryAnswer, repositoryPage, repositoryUrl } from './repository.ts';
import type { Call } from './router.ts';
import { teamAnswer } from './team-answer.ts';
import { nodeId, optionalUserAnswer, userAnswer } from './users.ts';

/** A pull as lists show it. */
export function pullAnswer(call: Call, issue: PullIssue): Record<string, unknown> {
  const { pull } = issue;
  const { owner } = call.world.repository;
  return {
    id: issue.id,
    node_id: nodeId('PullRequest', issue.id),
    ...sharedAnswer(call, issue),
    ...addresses(call, issue),
    head: side(call, pull.headOwner, pull.headBranch, pull.headSha),
    base: side(call, owner, pull.baseBranch, pull.baseSha),
    draft: pull.draft,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? null,
    requested_reviewers: pull.requestedUsers.map((login) => userAnswer(call, login)),
    requested_teams: pull.requestedTeams.map((slug) => teamAnswer(call, slug)),
    auto_merge: null,
  };
}

/** A pull as it is shown alone: with what its commits change and whether it can be merged. */
export async function fullPullAnswer(call: Call, issue: PullIssue): Promise<Record<string, unknown>> {
  const { pull } = issue;
  const files = await pullFiles(call, issue);
  const { mergeable, state } = await readMergeability(call, issue);
  return {
    ...pullAnswer(call, issue),
    merged: pull.merged !== null,
    merged_by: optionalUserAnswer(call, pull.merged?.by ?? null),
    mergeable,
    mergeable_state: state,
    rebaseable: false,
    comments: call.world.comments.filter((comment) => comment.issue === issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: await countCommits(call.git, `${await comparedBase(call, issue)}..${pull.headSha}`),
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** The pull's files: what changed between the merge base and the head. */
export async function pullFiles(call: Call, issue: PullIssue): Promise<ChangedFile[]> {
  const base = await comparedBase(call, issue);
  const fork = (await mergeBase(call.git, base, issue.pull.headSha)) ?? base;
  return changedFiles(call.git, fork, issue.pull.headSha);
}

/** The base's tip now, or the one before the pull was merged into it. */
export async function comparedBase(call: Call, issue: PullIssue): Promise<string> {
  const { pull } = issue;
  if (pull.merged !== null) return pull.baseSha;
  return (await resolveCommit(call.git, pull.baseBranch)) ?? pull.baseSha;
}

function side(call: Call, owner: string, branch: string, sha: string): Record<string, unknown> {
  return {
    label: `${owner}:${branch}`,
    ref: branch,
    sha,
    user: userAnswer(call, owner),
    repo: repositoryAnswer(call, owner),
  };
}

function addresses(call: Call, issue: PullIssue): Record<string, unknown> {
  const url = `${repositoryUrl(call)}/pulls/${issue.number}`;
  const issueUrl = `${repositoryUrl(call)}/issues/${issue.number}`;
  const page = `${repositoryPage(call)}/pull/${issue.number}`;
  const links = {
    comments_url: `${issueUrl}/comments`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(call)}/pulls/comments{/number}`,
    statuses_url: `${repositoryUrl(call)}/statuses/${issue.pull.headSha}`,
  };
  const named = Object.entries(links).map(([key, href]) => [key.replace('_url', ''), { href }]);
  return {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    ...links,
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issueUrl },
      ...Object.fromEntries(named),
    },
  };
}
