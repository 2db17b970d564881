import { requirePermission } from './access.ts';
import { notFound, ok, Refusal } from './answer.ts';
import { resolveCommit } from './bare-repository.ts';
import { commitAnswer } from './commit-answer.ts';
import { encodePath } from './file-answer.ts';
import { readCommit } from './history.ts';
import { page } from './pagination.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { Call, Route } from './router.ts';
import { get, param } from './router.ts';

const ONE = '/repos/{owner}/{repo}/branches/{branch}';

async function branchTips(call: Call): Promise<{ name: string; sha: string }[]> {
  const listing = await call.git.run([
    'for-each-ref',
    '--format=%(objectname) %(refname:lstrip=2)',
    'refs/heads',
  ]);
  const lines = listing
    .toString()
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => ({ sha: line.slice(0, 40), name: line.slice(41) }));
}

function branchUrl(call: Call, name: string): string {
  return `${repositoryUrl(call)}/branches/${encodePath(name)}`;
}

function isProtected(call: Call, name: string): boolean {
  return Object.hasOwn(call.world.protection, name);
}

function protectionAnswer(call: Call, name: string): Record<string, unknown> {
  const contexts = call.world.protection[name]?.requiredContexts ?? [];
  return {
    enabled: isProtected(call, name),
    required_status_checks: {
      enforcement_level: contexts.length > 0 ? 'non_admins' : 'off',
      contexts,
      checks: contexts.map((context) => ({ context, app_id: call.world.protection[name]?.appId ?? null })),
    },
  };
}

async function branchAnswer(call: Call): Promise<Record<string, unknown>> {
  const name = param(call, 'branch');
  const sha = await resolveCommit(call.git, `heads/${name}`);
  if (sha === null) throw new Refusal(404, 'Branch not found');
  const url = branchUrl(call, name);
  return {
    name,
    commit: commitAnswer(call, await readCommit(call.git, sha)),
    _links: { self: url, html: `${repositoryPage(call)}/tree/${name}` },
    protected: isProtected(call, name),
    protection: protectionAnswer(call, name),
    protection_url: `${url}/protection`,
  };
}

function requiredChecksAnswer(call: Call): Record<string, unknown> {
  requirePermission(call, 'admin');
  const name = param(call, 'branch');
  const contexts = call.world.protection[name]?.requiredContexts;
  if (contexts === undefined) throw new Refusal(404, 'Branch not protected');
  if (contexts.length === 0) throw notFound();
  const url = `${branchUrl(call, name)}/protection/required_status_checks`;
  return {
    url,
    strict: call.world.protection[name]?.strict ?? false,
    contexts,
    contexts_url: `${url}/contexts`,
    checks: contexts.map((context) => ({ context, app_id: call.world.protection[name]?.appId ?? null })),
  };
}

export const branchRoutes: Route[] = [
  get('/repos/{owner}/{repo}/branches', 'contents', async (call) =>
    page(call, await branchTips(call), ({ name, sha }) => ({
      name,
      commit: { sha, url: `${repositoryUrl(call)}/commits/${sha}` },
      protected: isProtected(call, name),
    })),
  ),
  get(ONE, 'contents', async (call) => ok(await branchAnswer(call))),
  get(`${ONE}/protection/required_status_checks`, 'contents', (call) => ok(requiredChecksAnswer(call))),
];
