import type { Answer } from './check.ts';

export interface TokenFacts {
  /** Undefined for the token of an app or a workflow. */
  readonly login: string | undefined;
  /** Scopes of a classic token; undefined for every other kind, which does not tell. */
  readonly scopes: readonly string[] | undefined;
}

export interface RepositoryFacts {
  /** `owner/name`, as GitHub spells it. */
  readonly fullName: string;
  readonly isPrivate: boolean;
  readonly archived: boolean;
  readonly hasIssues: boolean;
  readonly hasPages: boolean;
  readonly defaultBranch: string;
  /** What the token's account may do; undefined where GitHub does not say. */
  readonly role: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | undefined;
}

export interface BranchFacts {
  readonly sha: string;
  /** Contexts that its protection requires, as everybody is told. */
  readonly contexts: readonly string[];
}

export interface CommittedFile {
  /** From the root of the repository. */
  readonly path: string;
  /** Undefined where it is no UTF-8 text, or too large to be what its name says. */
  readonly text: string | undefined;
}

export interface RequiredStatus {
  readonly context: string;
  /** The app that has to set it; undefined where anybody may. */
  readonly appId: number | undefined;
}

/** What has to be so before a change comes onto the default branch. */
export interface Demands {
  readonly statuses: readonly RequiredStatus[];
  /** Whether a branch has to be up to date. */
  readonly strict: boolean;
  /** Undefined where changes need no pull request. */
  readonly pull:
    | { readonly approvals: number; readonly dismissesStale: boolean; readonly codeOwners: boolean }
    | undefined;
  readonly mergeQueue: boolean;
  readonly forbidsForcePush: boolean;
}

export interface Protection extends Demands {
  /** Who may merge all the same, in words. */
  readonly bypass: readonly BypassActor[];
}

export interface Rules extends Demands {
  /** Ids of the rulesets that require each context. */
  readonly rulesetsOf: ReadonlyMap<string, readonly number[]>;
}

export interface BypassActor {
  /** As in `administrators of the repository`. */
  readonly who: string;
  /** Whether everybody with write access is among them. */
  readonly isEverybody: boolean;
}

export interface WorkflowSettings {
  readonly defaultPermissions: 'read' | 'write';
  readonly mayOpenPulls: boolean;
}

export interface TeamFacts {
  /** Logins, those of child teams among them. */
  readonly members: readonly string[];
  readonly access: Answer<'write' | 'read' | 'none'>;
}

export interface Collaborator {
  readonly login: string;
  readonly writes: boolean;
}

export interface PagesFacts {
  readonly builtByWorkflow: boolean;
  readonly isPublic: boolean;
}

export interface CodeownersProblem {
  readonly path: string;
  readonly line: number;
  readonly kind: string;
}

/**
 * What is asked about the set-up of one repository. Every list is complete. What a token may not see is an answer; everything
 * else that fails is a CannotRun.
 */
export interface DoctorHost {
  readonly token: () => Promise<TokenFacts>;
  /** Throws CannotRun where there is none, or the token may not see it. */
  readonly repository: () => Promise<RepositoryFacts>;
  /** Undefined where it has no commit yet. */
  readonly branch: (name: string) => Promise<Answer<BranchFacts | undefined>>;
  /** Undefined where there is no such file. */
  readonly file: (commit: string, path: string) => Promise<Answer<CommittedFile | undefined>>;
  /** The YAML files of `.github/workflows`. */
  readonly workflowFiles: (commit: string) => Promise<Answer<readonly CommittedFile[]>>;
  /** Undefined where the branch has none. */
  readonly protection: (branch: string) => Promise<Answer<Protection | undefined>>;
  readonly rules: (branch: string) => Promise<Answer<Rules>>;
  readonly bypass: (ruleset: number) => Promise<Answer<readonly BypassActor[]>>;
  readonly workflowSettings: () => Promise<Answer<WorkflowSettings>>;
  /** A team given as `@organisation/team`; undefined where there is none. */
  readonly team: (handle: string) => Promise<Answer<TeamFacts | undefined>>;
  readonly collaborators: () => Promise<Answer<readonly Collaborator[]>>;
  readonly labels: () => Promise<Answer<readonly string[]>>;
  /** To be asked only where Pages is on: GitHub does not tell what is off from what a token may not see. */
  readonly pages: () => Promise<Answer<PagesFacts>>;
  /** Undefined where there is no CODEOWNERS. */
  readonly codeownersProblems: () => Promise<Answer<readonly CodeownersProblem[] | undefined>>;
}
