import { usesOf } from './action-use.ts';
import { type Checks, quoted } from './check.ts';
import { type FoundDemands, reviewContext } from './demands.ts';
import type { Setup } from './setup.ts';

/** Whether what is required will ever report, and what checks documents is required. */
export function checkRequired(
  { workflows: answer }: Setup,
  { contexts, hidden }: FoundDemands,
  checks: Checks,
): void {
  if (!answer.known) return;
  const { workflows } = answer.value;
  if (contexts.has(reviewContext) && usesOf('enforce-review', workflows).length === 0)
    checks.missing(
      'waits',
      'The status is required, and no workflow of the default branch sets it: every pull request waits for ever.',
      'Merge the workflow first; until it is there, take the status out of what is required.',
    );
  const uses = usesOf('check', workflows);
  const requiredUse = uses.find(({ job }) => contexts.has(job.shownAs));
  const [first] = uses;
  if (first === undefined) return;
  if (requiredUse === undefined) {
    if (hidden !== undefined) return;
    checks.advice(
      'check-required',
      `The check ${quoted(first.job.shownAs)} of documents is not required: a document with errors can be merged.`,
      `In Settings, Rules, Rulesets, under "Require status checks to pass", add ${quoted(first.job.shownAs)}.`,
    );
    return;
  }
  const filters = requiredUse.workflow.triggers.get('pull_request') ?? {};
  const filter = ['paths', 'paths-ignore'].find((key) => filters[key] !== undefined);
  if (filter === undefined) {
    checks.ok('check-required', `The check ${quoted(requiredUse.job.shownAs)} of documents is required.`);
    return;
  }
  checks.missing(
    'check-filtered',
    `The check ${quoted(requiredUse.job.shownAs)} is required, and ${quoted(requiredUse.workflow.path)} leaves pull requests out by \`${filter}\`: those wait for ever.`,
    `Take \`${filter}\` out from under \`pull_request:\` in ${quoted(requiredUse.workflow.path)}.`,
  );
}
