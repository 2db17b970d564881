import type { Fields } from './body.ts';
import type { CheckRun } from './commit-checks.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { Call } from './router.ts';
import { nodeId, userAnswer } from './users.ts';
import type { World } from './world.ts';
import { tick } from './world.ts';

/** The newest run of each name on a commit, of those that whoever is asked for made. */
export function newestRuns(
  world: World,
  sha: string,
  isFrom: (app: string) => boolean = () => true,
): CheckRun[] {
  const newest = new Map<string, CheckRun>();
  for (const run of world.checkRuns) if (run.sha === sha && isFrom(run.app)) newest.set(run.name, run);
  return [...newest.values()];
}

/** Takes over what a request says of a run. A conclusion completes it. */
export function changeRun(world: World, run: CheckRun, fields: Fields): void {
  const output = fields.fields('output');
  run.name = fields.text('name') ?? run.name;
  run.detailsUrl = fields.text('details_url') ?? run.detailsUrl;
  run.externalId = fields.text('external_id') ?? run.externalId;
  run.startedAt = fields.text('started_at') ?? run.startedAt;
  run.conclusion = fields.text('conclusion') ?? run.conclusion;
  run.status = fields.has('conclusion') ? 'completed' : (fields.text('status') ?? run.status);
  const completed = run.status === 'completed';
  run.completedAt = fields.text('completed_at') ?? (completed ? (run.completedAt ?? tick(world)) : null);
  if (output === undefined) return;
  const { title, summary, text } = run.output;
  run.output = {
    title: output.text('title') ?? title,
    summary: output.text('summary') ?? summary,
    text: output.text('text') ?? text,
  };
  // An update adds to the annotations that are there, fifty at a time.
  run.annotations.push(...(output.list('annotations') ?? []));
}

export function checkRunAnswer(call: Call, run: CheckRun): Record<string, unknown> {
  const url = `${repositoryUrl(call)}/check-runs/${run.id}`;
  const page = `${repositoryPage(call)}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('CheckRun', run.id),
    name: run.name,
    head_sha: run.sha,
    external_id: run.externalId ?? '',
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 1 },
    app: appAnswer(call, run.app),
    pull_requests: [],
  };
}

function appAnswer(call: Call, login: string): Record<string, unknown> {
  const slug = login.replace('[bot]', '');
  return {
    id: 1,
    slug,
    node_id: nodeId('App', slug),
    owner: userAnswer(call, call.world.repository.owner),
    name: slug,
    description: null,
    external_url: call.links.web,
    html_url: `${call.links.web}/apps/${slug}`,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    permissions: { checks: 'write', contents: 'read', metadata: 'read' },
    events: [],
  };
}
