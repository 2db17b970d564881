import { usesOf } from './action-use.ts';
import { type Checks, quoted } from './check.ts';
import { type Setup, workflowsIn } from './setup.ts';

/** Whether Pages takes what the workflow publishes, and is not read by more people than the site is for. */
export function checkPages(setup: Setup, checks: Checks): void {
  const workflows = workflowsIn(setup);
  const uses = usesOf('build-site', workflows).filter(({ workflow }) =>
    workflow.jobs.some(({ steps }) =>
      steps.some((step) => step.uses?.startsWith('actions/deploy-pages@') === true),
    ),
  );
  if (uses.length === 0) return;
  const { pages } = setup;
  const source = 'In Settings, Pages, choose "GitHub Actions" as the source.';
  if (!pages.known) {
    checks.unknown('pages', 'the settings of Pages', pages.takes);
    return;
  }
  if (pages.value === undefined) {
    checks.missing('pages', 'Pages is turned off, and a workflow publishes to it.', source);
    return;
  }
  if (!pages.value.builtByWorkflow) {
    checks.missing('pages', 'Pages publishes a branch, and not what the workflow built.', source);
    return;
  }
  const internal = uses.find(({ step }) => step.inputs.audience === 'internal');
  if (internal !== undefined && pages.value.isPublic && setup.repository.isPrivate) {
    checks.missing(
      'pages',
      `${quoted(internal.workflow.path)} builds the site for \`audience: internal\`, and everybody on the internet can read it.`,
      'Write `audience: public` there, or restrict Pages to members of the organisation in Settings, Pages, Visibility.',
    );
    return;
  }
  checks.ok('pages', 'Pages publishes what the workflow builds.');
}
