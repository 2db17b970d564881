import { branchChecks } from './branch-checks.ts';
import type { Check } from './check.ts';
import { configurationChecks } from './configuration-checks.ts';
import { repositoryChecks } from './repository-checks.ts';
import { settingChecks } from './setting-checks.ts';
import type { Setup } from './setup.ts';
import { teamChecks } from './team-checks.ts';
import { workflowChecks } from './workflow-checks.ts';

/** What the checks of a set-up came to. */
export interface Diagnosis {
  /** `owner/name` */
  readonly repository: string;
  readonly defaultBranch: string;
  /** By area. */
  readonly checks: readonly Check[];
  /** Whether nothing is missing; what is unknown does not count against it. */
  readonly passed: boolean;
}

/** Holds a set-up against everything that Lookback needs of it. */
export function diagnose(setup: Setup): Diagnosis {
  const checks = [
    ...repositoryChecks(setup),
    ...configurationChecks(setup),
    ...workflowChecks(setup),
    ...branchChecks(setup),
    ...teamChecks(setup),
    ...settingChecks(setup),
  ];
  const { fullName, defaultBranch } = setup.repository;
  return {
    repository: fullName,
    defaultBranch,
    checks,
    passed: !checks.some(({ result }) => result === 'missing'),
  };
}
