import { actionNeeds } from './action-needs.ts';
import type { ActionName, ActionUse } from './action-use.ts';
import { type Checks, quoted } from './check.ts';

/** What is written in the middle of a run must not be torn off. */
const mustFinish: ReadonlySet<ActionName> = new Set(['sync-issues', 'build-site']);

/** Whether runs that would get into each other's way are kept apart. */
export function checkApart(action: ActionName, { workflow, job }: ActionUse, checks: Checks): void {
  const name = `${action}-concurrency`;
  const path = quoted(workflow.path);
  const { folder, apart } = actionNeeds[action];
  const concurrency = job.concurrency ?? workflow.concurrency;
  if (concurrency === undefined)
    checks.trouble(
      apart.result,
      name,
      `${path} has no \`concurrency:\`: ${apart.otherwise}.`,
      `Add the \`concurrency:\` that actions/${folder}/README.md shows to ${path}.`,
    );
  else if (concurrency.cancels && mustFinish.has(action))
    checks.advice(
      name,
      `${path} cancels a run in the middle of its work.`,
      `Write \`cancel-in-progress: false\` under \`concurrency:\` in ${path}.`,
    );
  else checks.ok(name, `The runs of ${path} do not get into each other's way.`);
}
