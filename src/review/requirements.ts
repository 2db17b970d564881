import type { Configuration } from '../repository/configuration.ts';
import type { Repository } from '../repository/repository.ts';
import { Asking } from './asking.ts';
import type { DocumentChange } from './changed-documents.ts';
import type { CodeOwners } from './code-owners.ts';
import type { RoleHolder } from './excluded.ts';
import type { PushSurvival } from './push-survival.ts';
import type { Requirement } from './requirement.ts';

/** What a proposal changes, as far as a policy can ask for something. */
export interface Proposal {
  readonly documents: readonly DocumentChange[];
  /** Changed files that are part of the policy, from the top of the git repository. */
  readonly policyPaths: readonly string[];
  /** Who owns what at the base. Undefined where nothing asks for owners. */
  readonly owners?: OwnersAtBase | undefined;
}

export interface OwnersAtBase {
  readonly codeOwners: CodeOwners;
  /** The folder of lookback.yml from the top of the git repository; empty where it is the top. */
  readonly root: string;
}

/** What the base's policy asks of a proposal. */
export interface Asked {
  /** First the number of approvals, then the teams, the owners and the conditions. */
  readonly requirements: readonly Requirement[];
  readonly survivePush: PushSurvival;
  /** Whose approval counts for nothing because of a role in the response. */
  readonly roleHolders: readonly RoleHolder[];
  /** Changed paths, from the top, to which CODEOWNERS gives no owner although owners are asked for. */
  readonly unowned: readonly string[];
}

/** Returns what the base's policy asks of a proposal, and by which rules its approvals count. */
export function askedOf(
  { documents, policyPaths, owners }: Proposal,
  base: Repository,
  configuration: Configuration,
): Asked {
  const asking = new Asking(base, configuration, owners);
  for (const path of policyPaths) asking.policy({ why: 'policy', path }, [], [path]);
  for (const change of documents) asking.document(change);
  return asking.asked(documents);
}

/** Returns what the base's policy asks of a proposal: first the number of approvals, then the teams, the owners, the conditions. */
export function requirementsFor(
  proposal: Proposal,
  base: Repository,
  configuration: Configuration,
): readonly Requirement[] {
  return askedOf(proposal, base, configuration).requirements;
}
