import { checkBypass } from './bypass-checks.ts';
import { type Check, Checks, quoted } from './check.ts';
import { demandsOn, type FoundDemands, requiresReview, reviewContext } from './demands.ts';
import type { Demands } from './host.ts';
import { checkRequired } from './required-checks.ts';
import type { Setup } from './setup.ts';
import { checkSource } from './source-checks.ts';

const rulesets = 'Settings, Rules, Rulesets';

/** Whether nothing comes onto the default branch that the review has not granted. */
export function branchChecks(setup: Setup): Check[] {
  const checks = new Checks('branch');
  const found = demandsOn(setup);
  const { demands, hidden } = found;
  checkStatus(setup, found, checks);
  checkStrict(demands, hidden, checks);
  checkPulls(demands, hidden, checks);
  checkHistory(demands, hidden, checks);
  checkRequired(setup, found, checks);
  checkBypass(setup, checks);
  return checks.all;
}

function checkStatus(setup: Setup, { demands, contexts, hidden }: FoundDemands, checks: Checks): void {
  if (!contexts.has(reviewContext)) {
    if (hidden === undefined) notRequired(setup, demands, checks);
    else checks.unknown('status', `whether ${quoted(reviewContext)} is required`, hidden);
    return;
  }
  checks.ok('status', `${quoted(reviewContext)} is required on ${quoted(setup.repository.defaultBranch)}.`);
  if (hidden !== undefined && !demands.some(requiresReview))
    checks.unknown('source', 'which app has to set it', hidden);
  else checkSource(setup, demands, checks);
}

function notRequired({ repository }: Setup, demands: readonly Demands[], checks: Checks): void {
  const near = demands
    .flatMap(({ statuses }) => statuses)
    .find(({ context }) => /review/i.test(context))?.context;
  const instead = near === undefined ? '' : `, although ${quoted(near)} is, which is another one`;
  checks.missing(
    'status',
    `The status ${quoted(reviewContext)} is not required on ${quoted(repository.defaultBranch)}${instead}.`,
    `In ${rulesets}, under "Require status checks to pass", add exactly ${quoted(reviewContext)}, with its source.`,
  );
}

function checkStrict(demands: readonly Demands[], hidden: string | undefined, checks: Checks): void {
  if (demands.some(({ mergeQueue }) => mergeQueue)) {
    checks.ok('up-to-date', 'A merge queue brings every change up to date before it is merged.');
    return;
  }
  if (demands.some(({ strict, statuses }) => strict && statuses.length > 0)) {
    checks.ok('up-to-date', 'Branches have to be up to date before they are merged.');
    return;
  }
  if (hidden !== undefined) {
    checks.unknown('up-to-date', 'whether branches have to be up to date', hidden);
    return;
  }
  checks.missing(
    'up-to-date',
    'A branch can be merged on a verdict that was given before the default branch moved on.',
    `In ${rulesets}, under "Require status checks to pass", turn on "Require branches to be up to date before merging".`,
  );
}

function checkPulls(demands: readonly Demands[], hidden: string | undefined, checks: Checks): void {
  const pulls = demands.flatMap(({ pull }) => pull ?? []);
  if (pulls.length === 0) {
    if (hidden !== undefined) {
      checks.unknown('pull-requests', 'whether changes need a pull request', hidden);
      return;
    }
    checks.missing(
      'pull-requests',
      'Changes need no pull request.',
      `In ${rulesets}, turn on "Require a pull request before merging".`,
    );
    return;
  }
  const approvals = Math.max(...pulls.map(({ approvals }) => approvals));
  if (approvals === 0) {
    checks.advice(
      'pull-requests',
      'Changes need a pull request, and GitHub itself asks for no approval: what no policy of yours is about can be merged by its author alone.',
      `In ${rulesets}, set "Required approvals" to 1.`,
    );
    return;
  }
  checks.ok(
    'pull-requests',
    `Changes need a pull request that has been approved, by GitHub's own count ${approvals} times.`,
  );
  if (!pulls.some(({ dismissesStale }) => dismissesStale))
    checks.advice(
      'stale-approvals',
      'An approval stays when something is pushed after it.',
      `In ${rulesets}, turn on "Dismiss stale pull request approvals when new commits are pushed".`,
    );
  if (!pulls.some(({ codeOwners }) => codeOwners))
    checks.advice(
      'code-owners',
      'Workflows and lookback.yml can be changed without their code owners.',
      `Name owners for them in CODEOWNERS, and in ${rulesets} turn on "Require review from Code Owners".`,
    );
}

function checkHistory(demands: readonly Demands[], hidden: string | undefined, checks: Checks): void {
  if (demands.some(({ forbidsForcePush }) => forbidsForcePush)) {
    checks.ok('force-pushes', 'What was merged cannot be pushed over.');
    return;
  }
  if (hidden !== undefined) return;
  checks.advice(
    'force-pushes',
    'What was merged can be pushed over by force.',
    `In ${rulesets}, turn on "Block force pushes".`,
  );
}
