/** What the server remembers. Plain values only, so that a copy of the past can be kept (see faults.ts). */

const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** The parts of the API a token can be allowed, named as in a workflow's `permissions:` block. */
export type Scope = 'metadata' | 'contents' | 'issues' | 'pull-requests' | 'statuses' | 'checks' | 'members';
export type Access = 'none' | 'read' | 'write';

export interface Repository {
  id: number;
  owner: string;
  name: string;
  private: boolean;
  hasIssues: boolean;
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
  members: string[];
}

export interface Token {
  login: string;
  access: Access | Partial<Record<Scope, Access>>;
}

export interface Label {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

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
}

export interface CommitStatus {
  id: number;
  sha: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  context: string;
  description: string | null;
  targetUrl: string | null;
  creator: string;
  createdAt: string;
}

export interface CheckRun {
  id: number;
  sha: string;
  name: string;
  app: string;
  status: string;
  conclusion: string | null;
  detailsUrl: string | null;
  externalId: string | null;
  startedAt: string | null;
  completedAt: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: unknown[];
}

export interface Protection {
  requiredContexts: string[];
  requiredApprovals: number;
  dismissStaleReviews: boolean;
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
  reviews: Review[];
  statuses: CommitStatus[];
  checkRuns: CheckRun[];
  protection: Record<string, Protection>;
  lastId: number;
  lastNumber: number;
  /** The server's own clock, RFC 3339. It moves one second with every event and never by itself. */
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
