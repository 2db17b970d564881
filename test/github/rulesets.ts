import { may } from './access.ts';
import { notFound, ok } from './answer.ts';
import { page } from './pagination.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { Call, Route } from './router.ts';
import { get, numberParam, param } from './router.ts';
import type { Ruleset } from './settings.ts';
import { nodeId } from './users.ts';

function sourceOf(call: Call, { source }: Ruleset): string {
  const { owner, name } = call.world.repository;
  return source === 'Organization' ? owner : `${owner}/${name}`;
}

/** The rules that hold for a branch, of whichever ruleset. */
function branchRules(call: Call): Record<string, unknown>[] {
  return call.world.settings.rulesets
    .filter(({ enforcement, branch }) => enforcement === 'active' && branch === param(call, 'branch'))
    .flatMap((ruleset) =>
      ruleset.rules.map((rule) => ({
        ...rule,
        ruleset_source_type: ruleset.source,
        ruleset_source: sourceOf(call, ruleset),
        ruleset_id: ruleset.id,
      })),
    );
}

function rulesetAnswer(call: Call, ruleset: Ruleset): Record<string, unknown> {
  const actors = ruleset.bypass.map(({ type, id, mode }) => ({
    actor_id: id,
    actor_type: type,
    bypass_mode: mode,
  }));
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: 'branch',
    source_type: ruleset.source,
    source: sourceOf(call, ruleset),
    enforcement: ruleset.enforcement,
    // Shown to whoever may change the ruleset only.
    ...(may(call, 'admin') ? { bypass_actors: actors } : {}),
    current_user_can_bypass: 'never',
    node_id: nodeId('RepositoryRuleset', ruleset.id),
    _links: {
      self: { href: `${repositoryUrl(call)}/rulesets/${ruleset.id}` },
      html: { href: `${repositoryPage(call)}/rules/${ruleset.id}` },
    },
    conditions: { ref_name: { include: [`refs/heads/${ruleset.branch}`], exclude: [] } },
    rules: ruleset.rules,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

export const rulesetRoutes: Route[] = [
  get('/repos/{owner}/{repo}/rules/branches/{branch}', 'metadata', (call) =>
    page(call, branchRules(call), (rule) => rule),
  ),
  get('/repos/{owner}/{repo}/rulesets/{ruleset_id}', 'metadata', (call) => {
    const asked = numberParam(call, 'ruleset_id');
    const ruleset = call.world.settings.rulesets.find(({ id }) => id === asked);
    if (ruleset === undefined) throw notFound();
    return ok(rulesetAnswer(call, ruleset));
  }),
];
