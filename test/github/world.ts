import type { CheckRun, CommitStatus } from './commit-checks.ts';
import type { IssueEvent, StateReason } from './issue-event.ts';
import type { Settings } from './settings.ts';

/** What the server remembers of a repository. Plain values only, so that a copy of the past can be kept (see faults.ts). */

const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** The parts of the API a token can be allowed, named as in a workflow's `permissions:` block. */
export type Scope =
  | 'metadata'
  | 'contents'
  | 'issues'
  | 'pull-requests'
  | 'statuses'
  | 'checks'
  | 'members'
  | 'administration'
  | 'pages';
export type Access = 'none' | 'read' | 'write';

export interface Repository {
  id: number;
  owner: string;
  name: string;
  private: boolean;
  hasIssues: boolean;
  /** Archived repositories can be read and nothing else. */
  archived: boolean;
  /** Whether the server knows sub-issues; older ones do not. */
  subIssues: boolean;
  /** `owner/name` as it was once; asked for by it, the repository answers where it is now. */
  formerNames: string[];
  defaultBranch: string;
}

export interface User {
  id: number;
  login: string;
  type: 'User' | 'Bot';
  permission: Permission;
}

export interface Team {
  id: number;
  slug: string;
  /** Its own; those of its child teams are listed with them. */
  members: string[];
  /** Slug of the team it is nested in. */
  parent?: string;
}

export interface Token {
  login: string;
  access: Access | Partial<Record<Scope, Access>>;
  /** `owner/name` of the repositories it is for; all of them when it is not said. */
  repositories?: readonly string[];
}

export interface Label {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Issue {
  id: number;
  number: number;
  title: string;
  body: string | null;
  author: string;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  labels: string[];
  assignees: string[];
  locked: boolean;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  /** Deleted issues keep their number and answer 410. */
  deleted: boolean;
  /** Transferred issues keep their number and answer where they are now. */
  movedTo: { repository: number; issue: number } | null;
  /** Id of the issue that this one is a sub-issue of, which may be in another repository. */
  parentId: number | null;
  pull: Pull | null;
}

export interface Pull {
  headOwner: string;
  headBranch: string;
  headSha: string;
  baseBranch: string;
  /** As on GitHub: the base's tip when the pull was opened or last pushed to, not its tip now. */
  baseSha: string;
  draft: boolean;
  requestedUsers: string[];
  requestedTeams: string[];
  merged: { at: string; by: string; sha: string } | null;
}

export interface Comment {
  id: number;
  issue: number;
  author: string;
  body: string;
  createdAt: string;
  updatedAt: string;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface Review {
  id: number;
  pull: number;
  author: string;
  state: ReviewState;
  body: string;
  commit: string;
  submittedAt: string | null;
  /** When its words were last changed, by whomever; left out where they never were. */
  editedAt?: string;
  /** Whether GraphQL knows nothing of it. */
  hidden?: true;
}

export interface Protection {
  requiredContexts: string[];
  requiredApprovals: number;
  dismissStaleReviews: boolean;
  /** Whether branches have to be up to date; they need not unless it is said. */
  strict?: boolean;
  /** The app that has to set the statuses; any unless it is said. */
  appId?: number;
  /** Whether administrators are held to it as well; they are not unless it is said. */
  enforceAdmins?: boolean;
}

export interface World {
  repository: Repository;
  ownerType: 'User' | 'Organization';
  users: User[];
  teams: Team[];
  tokens: Record<string, Token>;
  issues: Issue[];
  labels: Label[];
  comments: Comment[];
  /** What happened to issues, oldest first; comments are not among it. */
  events: IssueEvent[];
  reviews: Review[];
  statuses: CommitStatus[];
  checkRuns: CheckRun[];
  protection: Record<string, Protection>;
  settings: Settings;
  /** Every repository of a server takes its ids from one sequence. */
  lastId: number;
  lastNumber: number;
  /** The server's own clock, the same for every repository, RFC 3339. It moves one second with every event and never by itself. */
  clock: string;
}

export function nextId(world: World): number {
  world.lastId += 1;
  return world.lastId;
}

/** Issues and pulls share one sequence of numbers. */
export function nextNumber(world: World): number {
  world.lastNumber += 1;
  return world.lastNumber;
}

/** The instant of the event that happens now, later than every one before it. */
export function tick(world: World): string {
  world.clock = new Date(Date.parse(world.clock) + 1000).toISOString().replace('.000Z', 'Z');
  return world.clock;
}

/** Logins and label names are compared without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function findUser(world: World, login: string): User | undefined {
  return world.users.find((user) => sameName(user.login, login));
}

export function allows(permission: Permission, needed: Permission): boolean {
  return PERMISSIONS.indexOf(permission) >= PERMISSIONS.indexOf(needed);
}
