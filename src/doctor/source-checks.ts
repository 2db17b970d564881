import { hasOwnToken, usesOf } from './action-use.ts';
import type { Checks } from './check.ts';
import { reviewContext } from './demands.ts';
import type { Demands } from './host.ts';
import { type Setup, workflowsIn } from './setup.ts';

/** The app of workflows' own tokens on github.com. */
const actionsAppId = 15_368;

/** Whether the status has to come from one app: without that, everybody who may write can set it by hand. */
export function checkSource(setup: Setup, demands: readonly Demands[], checks: Checks): void {
  const pinned = demands
    .flatMap(({ statuses }) => statuses)
    .filter(({ context }) => context === reviewContext)
    .flatMap(({ appId }) => appId ?? []);
  const [appId] = pinned;
  if (appId === undefined) {
    checks.missing(
      'source',
      'The status may come from any source: everybody with write access can set it by hand.',
      'In Settings, Rules, Rulesets, choose the app that sets it as its source: "GitHub Actions", or your own app where the action gets its token.',
    );
    return;
  }
  const uses = usesOf('enforce-review', workflowsIn(setup));
  const isOwn = uses.some(({ step }) => hasOwnToken(step));
  if (uses.length > 0 && isOwn && pinned.includes(actionsAppId)) {
    checks.missing(
      'source',
      'The status has to come from GitHub Actions, and the workflow sets it with another token: it would never count.',
      'Choose the app whose token the workflow hands to the action as the source, or take `token:` out of the step.',
    );
    return;
  }
  const fromWorkflows = pinned.includes(actionsAppId)
    ? '; who may push a branch can run a workflow that sets it, of which docs/setup.md says more'
    : '';
  checks.ok('source', `The status has to come from the app with the id ${appId}${fromWorkflows}.`);
}
