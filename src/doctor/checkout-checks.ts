import { actionNames, usesOf } from './action-use.ts';
import { type Checks, quoted } from './check.ts';
import type { Step, Workflow } from './workflow.ts';

/** Events whose runs have the repository's own token although a stranger set them off. */
const trusted = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'] as const;

const head =
  /github\.(?:head_ref|event\.pull_request\.head\b|event\.workflow_run\.(?:head_|pull_requests))|refs\/pull\/|pull\/[^\s/]+\/(?:head|merge)|gh\s+pr\s+checkout/;

/** Whether any workflow takes a stranger's files beside a token: what runs there can set every status there is. */
export function checkHeads(workflows: readonly Workflow[], checks: Checks): void {
  const before = checks.all.length;
  for (const workflow of workflows) {
    if (!trusted.some((event) => workflow.triggers.has(event))) continue;
    if (!workflow.jobs.some(({ steps }) => steps.some(takesHead))) continue;
    const isOurs = actionNames.some((action) => usesOf(action, [workflow]).length > 0);
    checks.trouble(
      isOurs ? 'missing' : 'advice',
      'stranger-files',
      `${quoted(workflow.path)} fetches the files of a pull request beside the token of this repository.`,
      `Take the \`ref:\` of the pull request out of its checkout, or do that work on \`pull_request\`, whose token may only read.`,
    );
  }
  if (checks.all.length === before)
    checks.ok(
      'stranger-files',
      'No workflow fetches the files of a pull request beside a token of this repository.',
    );
}

function takesHead({ uses, run, inputs }: Step): boolean {
  if (uses?.startsWith('actions/checkout@') !== true) return head.test(run);
  return [inputs.ref, inputs.repository].some((input) => typeof input === 'string' && head.test(input));
}
