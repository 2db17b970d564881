import { may } from './access.ts';
import { notFound, ok, Refusal } from './answer.ts';
import { encodePath } from './file-answer.ts';
import { repositoryUrl } from './repository.ts';
import type { Call, Route } from './router.ts';
import { get, param } from './router.ts';
import type { Protection } from './world.ts';

const ONE = '/repos/{owner}/{repo}/branches/{branch}/protection';

function requiredChecks(url: string, { requiredContexts, strict, appId }: Protection): object {
  return {
    url: `${url}/required_status_checks`,
    strict: strict ?? false,
    contexts: requiredContexts,
    contexts_url: `${url}/required_status_checks/contexts`,
    checks: requiredContexts.map((context) => ({ context, app_id: appId ?? null })),
  };
}

function requiredReviews(url: string, { requiredApprovals, dismissStaleReviews }: Protection): object {
  return {
    url: `${url}/required_pull_request_reviews`,
    dismiss_stale_reviews: dismissStaleReviews,
    require_code_owner_reviews: false,
    required_approving_review_count: requiredApprovals,
    require_last_push_approval: false,
  };
}

function protectionAnswer(call: Call): Record<string, unknown> {
  // Who may not administer the repository is not told whether there is any.
  if (!may(call, 'admin')) throw notFound();
  const branch = param(call, 'branch');
  const found = call.world.protection[branch];
  if (found === undefined) throw new Refusal(404, 'Branch not protected');
  const url = `${repositoryUrl(call)}/branches/${encodePath(branch)}/protection`;
  return {
    url,
    ...(found.requiredContexts.length > 0 ? { required_status_checks: requiredChecks(url, found) } : {}),
    ...(found.requiredApprovals > 0 ? { required_pull_request_reviews: requiredReviews(url, found) } : {}),
    enforce_admins: { url: `${url}/enforce_admins`, enabled: found.enforceAdmins ?? false },
    required_linear_history: { enabled: false },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: false },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: false },
    lock_branch: { enabled: false },
    allow_fork_syncing: { enabled: false },
  };
}

export const branchProtectionRoutes: Route[] = [
  get(ONE, 'administration', (call) => ok(protectionAnswer(call))),
];
