import type { Settings } from './settings.ts';
import type { Access, Permission, Protection, Scope } from './world.ts';

export interface UserSetup {
  permission?: Permission;
  type?: 'User' | 'Bot';
}

interface TokenSetup {
  login: string;
  access: 'read' | Partial<Record<Scope, Access>>;
  /** `owner/name` of the repositories it is for, as a workflow's token is for one; others are a stranger's to it. */
  repositories?: readonly string[];
}

export interface RepositoryNamed {
  owner: string;
  name: string;
  private?: boolean;
  hasIssues?: boolean;
  /** Whether it can be read only. */
  archived?: boolean;
  /** Whether the server knows sub-issues, as GitHub does. */
  subIssues?: boolean;
  /** `owner/name` as it was called before. */
  formerNames?: readonly string[];
  defaultBranch?: string;
}

/** What makes a repository. */
export interface RepositorySetup {
  repository: RepositoryNamed;
  labels?: readonly { name: string; color?: string; description?: string }[];
  /** The first commit of the default branch. */
  files?: Record<string, string | Uint8Array>;
  /** Branch name to what a merge into it requires. */
  protection?: Record<string, Partial<Protection>>;
  settings?: Partial<Settings>;
}

/** Another repository of the same server. Users, tokens and teams are the same. */
interface OtherSetup extends RepositorySetup {
  /** Login to permission on this repository, where it is another one than on the first. */
  permissions?: Record<string, Permission>;
}

export interface Setup extends RepositorySetup {
  /** Login to permission on the repository, or to more about the user. Bots write by default, users read. */
  users: Record<string, Permission | UserSetup>;
  /** Team slug to the logins of its members. The organisation is the repository's owner. */
  teams?: Record<string, readonly string[]>;
  /** Slug of a nested team to that of its parent. */
  parentTeams?: Record<string, string>;
  /** Token to login, or to more about the token. Without it every user has `token-<login>`. */
  tokens?: Record<string, string | TokenSetup>;
  others?: readonly OtherSetup[];
  /** Where the server's clock starts. */
  now?: string;
  /** Whether each answer is checked against GitHub's description of its API; true unless said otherwise. */
  validate?: boolean;
}
