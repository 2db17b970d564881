import type { Configuration } from '../repository/configuration.ts';
import type { Answer } from './check.ts';
import type {
  BranchFacts,
  BypassActor,
  CodeownersProblem,
  Collaborator,
  PagesFacts,
  Protection,
  RepositoryFacts,
  Rules,
  TeamFacts,
  TokenFacts,
  WorkflowSettings,
} from './host.ts';
import type { NamedPerson } from './named-people.ts';
import type { BrokenWorkflow, Workflow } from './workflow.ts';

/** A lookback.yml as far as it was found and can be read. */
export type FoundConfiguration =
  | { readonly is: 'absent' }
  | { readonly is: 'broken'; readonly problem: string }
  | { readonly is: 'valid'; readonly text: string; readonly configuration: Configuration };

/** The documents of the working folder. */
export interface FolderFacts {
  readonly configuration: FoundConfiguration;
  /** How many errors its documents have; undefined where there was nothing to check them by. */
  readonly errors: number | undefined;
  readonly people: readonly NamedPerson[];
  /** Ids of the teams that own services. */
  readonly owningTeams: ReadonlySet<string>;
}

export interface WorkflowsFound {
  readonly workflows: readonly Workflow[];
  readonly broken: readonly BrokenWorkflow[];
}

/** Everything that is known of the set-up of a repository when the checks begin. */
export interface Setup {
  readonly token: TokenFacts;
  readonly repository: RepositoryFacts;
  readonly branch: Answer<BranchFacts | undefined>;
  readonly configurationThere: Answer<FoundConfiguration>;
  readonly folder: FolderFacts;
  readonly workflows: Answer<WorkflowsFound>;
  readonly protection: Answer<Protection | undefined>;
  readonly rules: Answer<Rules>;
  /** Who may bypass each ruleset that requires the review's status. */
  readonly bypass: ReadonlyMap<number, Answer<readonly BypassActor[]>>;
  readonly workflowSettings: Answer<WorkflowSettings>;
  /** By handle. */
  readonly teams: ReadonlyMap<string, Answer<TeamFacts | undefined>>;
  readonly collaborators: Answer<readonly Collaborator[]>;
  readonly labels: Answer<readonly string[]>;
  readonly pages: Answer<PagesFacts | undefined>;
  readonly codeownersProblems: Answer<readonly CodeownersProblem[] | undefined>;
}

/** Returns the configuration that counts: that of the default branch, else that of the folder. */
export function configurationIn(
  there: Answer<FoundConfiguration>,
  here: FoundConfiguration,
): Configuration | undefined {
  if (there.known && there.value.is === 'valid') return there.value.configuration;
  return here.is === 'valid' ? here.configuration : undefined;
}

/** Returns the workflows that could be read. */
export function workflowsIn({ workflows }: Pick<Setup, 'workflows'>): readonly Workflow[] {
  return workflows.known ? workflows.value.workflows : [];
}
