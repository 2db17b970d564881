import { actionNeeds } from './action-needs.ts';
import { type ActionName, type ActionUse, actionNames, usesOf } from './action-use.ts';
import { type Check, Checks, quoted } from './check.ts';
import { checkHeads } from './checkout-checks.ts';
import { checkApart } from './concurrency-checks.ts';
import { checkGrants } from './grant-checks.ts';
import { checkPins } from './pin-checks.ts';
import type { Setup } from './setup.ts';
import { checkTriggers } from './trigger-checks.ts';

/** Whether each action has a workflow on the default branch, and what is around it. */
export function workflowChecks(setup: Setup): Check[] {
  const checks = new Checks('workflows');
  if (!setup.workflows.known) {
    checks.unknown('found', 'the workflows of the default branch', setup.workflows.takes);
    return checks.all;
  }
  const { workflows, broken } = setup.workflows.value;
  for (const { path, problem } of broken)
    checks.advice(
      'readable',
      `${quoted(path)} cannot be read: ${problem}.`,
      'Mend it: it may be one of those that are looked for.',
    );
  for (const action of actionNames) {
    const uses = usesOf(action, workflows);
    const [first] = uses;
    if (first === undefined) absent(action, setup, checks);
    else checks.ok(action, `${quoted(first.workflow.path)} ${actionNeeds[action].does}.`);
    for (const use of uses) checkUse(action, use, setup, checks);
  }
  checkHeads(workflows, checks);
  return checks.all;
}

function absent(action: ActionName, { repository }: Setup, checks: Checks): void {
  const { folder, does, forForks, absent } = actionNeeds[action];
  // Nobody forks what they cannot see, as a rule.
  if (forForks && repository.isPrivate) return;
  checks.trouble(
    absent,
    action,
    `No workflow of ${quoted(repository.defaultBranch)} ${does}.`,
    `Add the workflow that actions/${folder}/README.md shows as .github/workflows/${action}.yml.`,
  );
}

function checkUse(action: ActionName, use: ActionUse, setup: Setup, checks: Checks): void {
  checkTriggers(action, use, setup, checks);
  checkGrants(action, use, setup, checks);
  checkPins(action, use, checks);
  checkApart(action, use, checks);
}
