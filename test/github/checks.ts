import { created, forbidden, notFound, ok, Refusal } from './answer.ts';
import { resolveCommit } from './bare-repository.ts';
import { fieldsOf } from './body.ts';
import { changeRun, checkRunAnswer, newestRuns } from './check-runs.ts';
import type { CheckRun } from './commit-checks.ts';
import { wrappedPage } from './pagination.ts';
import type { Call, Route } from './router.ts';
import { get, numberParam, param, patch, post } from './router.ts';
import { nextId, tick } from './world.ts';

const ONE = '/repos/{owner}/{repo}/check-runs/{check_run_id}';

async function createRun(call: Call): Promise<CheckRun> {
  requireApp(call);
  const fields = fieldsOf(call.body);
  const asked = fields.text('head_sha') ?? '';
  const sha = await resolveCommit(call.git, asked);
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${asked}`);
  requireConclusion(fields.text('status'), fields.text('conclusion'));
  const run: CheckRun = {
    id: nextId(call.world),
    sha,
    name: '',
    app: call.viewer.login,
    status: 'queued',
    conclusion: null,
    detailsUrl: null,
    externalId: null,
    startedAt: tick(call.world),
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  changeRun(call.world, run, fields);
  call.world.checkRuns.push(run);
  return run;
}

function updateRun(call: Call): CheckRun {
  requireApp(call);
  const run = namedRun(call);
  const fields = fieldsOf(call.body);
  requireConclusion(fields.text('status'), fields.text('conclusion') ?? run.conclusion ?? undefined);
  changeRun(call.world, run, fields);
  return run;
}

function requireApp(call: Call): void {
  if (call.viewer.type !== 'Bot') throw forbidden('You must authenticate via a GitHub App.');
}

function requireConclusion(status: string | undefined, conclusion: string | undefined): void {
  if (status !== 'completed' || conclusion !== undefined) return;
  throw new Refusal(422, 'Invalid request.\n\nMissing required key \'conclusion\' with status "completed".');
}

function namedRun(call: Call): CheckRun {
  const id = numberParam(call, 'check_run_id');
  const run = call.world.checkRuns.find((candidate) => candidate.id === id);
  if (run === undefined) throw notFound();
  return run;
}

async function selectRuns(call: Call): Promise<CheckRun[]> {
  const sha = await resolveCommit(call.git, param(call, 'ref'));
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${param(call, 'ref')}`);
  const all = call.world.checkRuns.filter((run) => run.sha === sha);
  const runs = call.query.get('filter') === 'all' ? all : newestRuns(call.world, sha);
  const name = call.query.get('check_name');
  const status = call.query.get('status');
  return runs.filter(
    (run) => (name === null || run.name === name) && (status === null || run.status === status),
  );
}

export const checkRoutes: Route[] = [
  post('/repos/{owner}/{repo}/check-runs', 'checks', async (call) =>
    created(checkRunAnswer(call, await createRun(call))),
  ),
  get(ONE, 'checks', (call) => ok(checkRunAnswer(call, namedRun(call)))),
  patch(ONE, 'checks', (call) => ok(checkRunAnswer(call, updateRun(call)))),
  get('/repos/{owner}/{repo}/commits/{ref}/check-runs', 'checks', async (call) => {
    const runs = await selectRuns(call);
    return wrappedPage(call, runs, (some) => ({
      total_count: runs.length,
      check_runs: some.map((run) => checkRunAnswer(call, run)),
    }));
  }),
];
