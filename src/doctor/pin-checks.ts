import type { ActionName, ActionUse } from './action-use.ts';
import { type Checks, listed, quoted } from './check.ts';

/** Whether every action beside a token is the one that was looked at: a tag can be moved, a commit cannot. */
export function checkPins(action: ActionName, { workflow, job }: ActionUse, checks: Checks): void {
  const name = `${action}-pinned`;
  const loose = job.steps.flatMap(({ uses }) => (uses === undefined || isPinned(uses) ? [] : [quoted(uses)]));
  if (loose.length === 0) checks.ok(name, `The actions in ${quoted(workflow.path)} are pinned to commits.`);
  else
    checks.advice(
      name,
      `Not pinned to a commit in ${quoted(workflow.path)}: ${listed([...new Set(loose)])}.`,
      'Write the full commit behind the `@`, and the version in a comment behind it: `uses: owner/name@<40 digits> # v1.2.3`.',
    );
}

function isPinned(uses: string): boolean {
  return (
    uses.startsWith('./') || /@[0-9a-f]{40}$/i.test(uses) || /^docker:\/\/\S+@sha256:[0-9a-f]{64}$/.test(uses)
  );
}
