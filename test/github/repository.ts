import { ok } from './answer.ts';
import type { View } from './place.ts';
import type { Route } from './router.ts';
import { get } from './router.ts';
import { nodeId, userAnswer } from './users.ts';
import { allows, sameName } from './world.ts';

const API_PATHS = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

const NOTHING_COUNTED = {
  forks_count: 0,
  stargazers_count: 0,
  watchers_count: 0,
  size: 0,
  forks: 0,
  watchers: 0,
  subscribers_count: 0,
  network_count: 0,
};

/** Where the repository's API begins; every other address in an answer is made from it. */
export function repositoryUrl(call: View): string {
  const { owner, name } = call.world.repository;
  return `${call.links.api}/repos/${owner}/${name}`;
}

/** Where the repository's pages would be. */
export function repositoryPage(call: View): string {
  const { owner, name } = call.world.repository;
  return `${call.links.web}/${owner}/${name}`;
}

/** The repository, or the fork of it that belongs to someone else. */
export function repositoryAnswer(
  call: View,
  owner: string = call.world.repository.owner,
): Record<string, unknown> {
  const { repository, issues } = call.world;
  const fork = !sameName(owner, repository.owner);
  const open = issues.filter((issue) => issue.state === 'open' && !issue.deleted).length;
  return {
    id: fork ? repository.id + 1 : repository.id,
    node_id: nodeId('Repository', `${owner}/${repository.name}`),
    owner: userAnswer(call, owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    fork,
    ...addresses(call, owner),
    ...describedAs(call),
    ...NOTHING_COUNTED,
    open_issues: open,
    open_issues_count: open,
    permissions: viewerPermissions(call),
  };
}

function addresses(call: View, owner: string): Record<string, unknown> {
  const { name } = call.world.repository;
  const fullName = `${owner}/${name}`;
  const url = `${call.links.api}/repos/${fullName}`;
  const page = `${call.links.web}/${fullName}`;
  return {
    name,
    full_name: fullName,
    url,
    html_url: page,
    ...Object.fromEntries(Object.entries(API_PATHS).map(([key, path]) => [key, `${url}${path}`])),
    git_url: `git:${page.replace(/^\w+:/, '')}.git`,
    ssh_url: `git@127.0.0.1:${fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
  };
}

function describedAs(call: View): Record<string, unknown> {
  const { repository, clock, settings } = call.world;
  return {
    description: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    has_issues: repository.hasIssues,
    has_projects: false,
    has_wiki: false,
    has_pages: settings.pages !== null,
    has_downloads: false,
    has_discussions: false,
    archived: repository.archived,
    disabled: false,
    allow_merge_commit: true,
    allow_squash_merge: true,
    allow_rebase_merge: false,
    pushed_at: clock,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: clock,
  };
}

function viewerPermissions(call: View): Record<string, boolean> {
  const { permission } = call.viewer;
  return {
    admin: allows(permission, 'admin'),
    maintain: allows(permission, 'maintain'),
    push: allows(permission, 'write'),
    triage: allows(permission, 'triage'),
    pull: allows(permission, 'read'),
  };
}

export const repositoryRoutes: Route[] = [
  get('/repos/{owner}/{repo}', 'metadata', (call) => ok(repositoryAnswer(call))),
];
