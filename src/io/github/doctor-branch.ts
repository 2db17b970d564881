import type { Answer } from '../../doctor/check.ts';
import type { BranchFacts, BypassActor, Demands, Protection, Rules } from '../../doctor/host.ts';
import type { GitHubClient } from './client.ts';
import { answered, at, listAt, unlessAbsent } from './doctor-answer.ts';
import { bypassActor, protectionActors } from './doctor-bypass.ts';
import { doctorQuestions } from './doctor-questions.ts';
import type { RequestFailure } from './request-failure.ts';
import type { RepositoryName } from './review-attempts.ts';

const noDemands: Demands = {
  statuses: [],
  strict: false,
  pull: undefined,
  mergeQueue: false,
  forbidsForcePush: false,
};

/** Returns the tip of a branch; undefined where the repository is empty. */
export function readBranch(
  client: GitHubClient,
  name: RepositoryName,
  branch: string,
): Promise<Answer<BranchFacts | undefined>> {
  const isEmpty = ({ status, message }: RequestFailure) =>
    status === 404 && /branch not found/i.test(message);
  return answered(doctorQuestions(name).files, () =>
    unlessAbsent(isEmpty, async () => {
      const { data } = await client.rest.repos.getBranch({ ...name, branch });
      const contexts = listAt(data, 'protection', 'required_status_checks', 'contexts');
      return { sha: data.commit.sha, contexts: contexts.filter((context) => typeof context === 'string') };
    }),
  );
}

/** Returns what a branch's own protection demands; undefined where there is none. */
export function readProtection(
  client: GitHubClient,
  name: RepositoryName,
  branch: string,
): Promise<Answer<Protection | undefined>> {
  const isAbsent = (failure: RequestFailure) =>
    isUnaffordable(failure) || /not protected/i.test(failure.message);
  return answered(doctorQuestions(name).protection, () =>
    unlessAbsent(isAbsent, async () => {
      const { data } = await client.rest.repos.getBranchProtection({ ...name, branch });
      return protectionFrom(data);
    }),
  );
}

/** What is not understood of an answer counts as not demanded. */
function protectionFrom(data: unknown): Protection {
  const reviews = at(data, 'required_pull_request_reviews');
  return {
    statuses: listAt(data, 'required_status_checks', 'checks').flatMap((check) =>
      statusFrom(check, 'app_id'),
    ),
    strict: at(data, 'required_status_checks', 'strict') === true,
    pull: isObject(reviews)
      ? {
          approvals: numberIn(at(reviews, 'required_approving_review_count')) ?? 0,
          dismissesStale: at(reviews, 'dismiss_stale_reviews') === true,
          codeOwners: at(reviews, 'require_code_owner_reviews') === true,
        }
      : undefined,
    mergeQueue: false,
    forbidsForcePush: at(data, 'allow_force_pushes', 'enabled') === false,
    bypass: protectionActors(data),
  };
}

/** Returns what the active rulesets demand together. */
export function readRules(
  client: GitHubClient,
  name: RepositoryName,
  branch: string,
): Promise<Answer<Rules>> {
  return answered(doctorQuestions(name).rules, async () => {
    const rules = await unlessAbsent(isUnaffordable, () =>
      client.paginate(client.rest.repos.getBranchRules, { ...name, branch, per_page: 100 }),
    );
    return rulesFrom(rules ?? []);
  });
}

function rulesFrom(rules: readonly unknown[]): Rules {
  const ofType = (type: string): unknown[] => rules.filter((rule) => at(rule, 'type') === type);
  const checks = ofType('required_status_checks');
  const [pulls] = [ofType('pull_request').map((rule) => at(rule, 'parameters'))];
  return {
    ...noDemands,
    statuses: checks.flatMap(statusesOf),
    strict: checks.some((rule) => at(rule, 'parameters', 'strict_required_status_checks_policy') === true),
    pull:
      pulls.length === 0
        ? undefined
        : {
            approvals: Math.max(
              ...pulls.map((pull) => numberIn(at(pull, 'required_approving_review_count')) ?? 0),
            ),
            dismissesStale: pulls.some((pull) => at(pull, 'dismiss_stale_reviews_on_push') === true),
            codeOwners: pulls.some((pull) => at(pull, 'require_code_owner_review') === true),
          },
    mergeQueue: ofType('merge_queue').length > 0,
    forbidsForcePush: ofType('non_fast_forward').length > 0,
    rulesetsOf: rulesetsByContext(checks),
  };
}

function statusesOf(rule: unknown): Demands['statuses'] {
  return listAt(rule, 'parameters', 'required_status_checks').flatMap((check) =>
    statusFrom(check, 'integration_id'),
  );
}

function rulesetsByContext(rules: readonly unknown[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const rule of rules) {
    const id = numberIn(at(rule, 'ruleset_id'));
    if (id === undefined) continue;
    for (const { context } of statusesOf(rule)) found.set(context, [...(found.get(context) ?? []), id]);
  }
  return found;
}

function statusFrom(check: unknown, appKey: string): Demands['statuses'] {
  const context = at(check, 'context');
  const appId = numberIn(at(check, appKey));
  if (typeof context !== 'string') return [];
  // Protection writes -1 where any app will do.
  return [{ context, appId: appId !== undefined && appId > 0 ? appId : undefined }];
}

/** Returns who may bypass a ruleset, which only those are shown who may change it. */
export async function readBypass(
  client: GitHubClient,
  name: RepositoryName,
  ruleset: number,
): Promise<Answer<readonly BypassActor[]>> {
  const question = doctorQuestions(name).bypass;
  const answer = await answered(question, async () => {
    const { data } = await client.rest.repos.getRepoRuleset({ ...name, ruleset_id: ruleset });
    return at(data, 'bypass_actors');
  });
  if (!answer.known) return answer;
  if (!Array.isArray(answer.value)) return { known: false, takes: question.takes };
  return { known: true, value: answer.value.map(bypassActor) };
}

/** Private repositories of free accounts have neither protection nor rulesets. */
function isUnaffordable({ status, message }: RequestFailure): boolean {
  return status === 403 && /\bupgrade to\b/i.test(message);
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
