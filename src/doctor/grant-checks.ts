import { actionNeeds, otherNeeds } from './action-needs.ts';
import { type ActionName, type ActionUse, hasOwnToken } from './action-use.ts';
import { type Checks, quoted } from './check.ts';
import type { Setup } from './setup.ts';
import type { Job } from './workflow.ts';
import { type Access, beyond, defaultGrants, type Grants, suffices } from './workflow-grants.ts';

/** Whether the token of a job may do what its action does, and no more. */
export function checkGrants(action: ActionName, use: ActionUse, setup: Setup, checks: Checks): void {
  const { workflow, job } = use;
  const name = `${action}-permissions`;
  const grants = job.grants ?? workflow.grants ?? repositoryGrants(setup);
  const place = `job ${quoted(job.id)} of ${quoted(workflow.path)}`;
  if (grants === undefined) {
    checks.trouble(
      'unknown',
      name,
      `The ${place} has no \`permissions:\`, and GitHub does not show this token what it gets instead.`,
      `Write \`permissions:\` with \`${wordsFor(neededBy(action, use))}\` into the job.`,
    );
    return;
  }
  const needed = neededBy(action, use);
  const lacking = [...needed].filter(([scope, access]) => !suffices(grants, scope, access));
  if (lacking.length > 0)
    checks.missing(
      name,
      `The token of ${place} may not do what the action does: it lacks ${wordsFor(lacking)}.`,
      `Write \`${wordsFor(lacking)}\` into the \`permissions:\` of the job.`,
    );
  const wide = beyond(grants, withOtherSteps(needed, job));
  if (wide.length > 0)
    checks.advice(
      name,
      `The token of ${place} may do more than the action needs: ${wide.join(', ')}.`,
      `Give the job \`permissions:\` with \`${wordsFor(needed)}\` only.`,
    );
  if (lacking.length === 0 && wide.length === 0)
    checks.ok(name, `The token of ${place} may do what it needs, and no more.`);
}

function repositoryGrants({ workflowSettings }: Setup): Grants | undefined {
  return workflowSettings.known ? defaultGrants(workflowSettings.value) : undefined;
}

/** An action with a token of its own needs the workflow's for the checkout only. */
function neededBy(action: ActionName, use: ActionUse): ReadonlyMap<string, Access> {
  const needed = actionNeeds[action].permissions(use);
  return hasOwnToken(use.step) ? new Map([['contents', 'read']]) : needed;
}

function withOtherSteps(needed: ReadonlyMap<string, Access>, { steps }: Job): ReadonlyMap<string, Access> {
  const others = steps.flatMap(({ uses }) => otherNeeds[uses?.split('@')[0] ?? ''] ?? []);
  return new Map([...needed, ...others.map((scope): [string, Access] => [scope, 'write'])]);
}

function wordsFor(scopes: Iterable<readonly [string, Access]>): string {
  return [...scopes].map(([scope, access]) => `${scope}: ${access}`).join(', ');
}
