import { hasOwnToken, usesOf } from './action-use.ts';
import { type Check, Checks, listed, quoted } from './check.ts';
import { needsCodeowners } from './needed-teams.ts';
import { checkPages } from './pages-checks.ts';
import { configurationIn, type Setup, workflowsIn } from './setup.ts';

/** Settings of the repository that some action depends on. */
export function settingChecks(setup: Setup): Check[] {
  const checks = new Checks('settings');
  checkPullRequests(setup, checks);
  checkLabel(setup, checks);
  checkPages(setup, checks);
  checkCodeowners(setup, checks);
  return checks.all;
}

function checkPullRequests(setup: Setup, checks: Checks): void {
  const writingBack = usesOf('sync-issues', workflowsIn(setup)).filter(
    ({ step }) =>
      !['false', false].some((off) => step.inputs['write-back'] === off) &&
      !hasOwnToken(step, 'pull-request-token'),
  );
  const configuration = configurationIn(setup.configurationThere, setup.folder.configuration);
  const { workflowSettings: settings } = setup;
  if (!settings.known) {
    if (writingBack.length > 0)
      checks.unknown('pull-requests', 'whether workflows may open pull requests', settings.takes);
    return;
  }
  const { mayOpenPulls } = settings.value;
  if (writingBack.length > 0 && !mayOpenPulls) {
    checks.missing(
      'pull-requests',
      'Workflows may not open pull requests, which is how changes of issues come back into the documents.',
      'Turn on "Allow GitHub Actions to create and approve pull requests" in Settings, Actions, General; or hand the action a `pull-request-token`.',
    );
    return;
  }
  if (mayOpenPulls && configuration?.review.count_bots === true) {
    checks.advice(
      'pull-requests',
      'Workflows may approve pull requests, and `review.count_bots` counts approvals by bots.',
      'Turn `review.count_bots` off in lookback.yml, or "Allow GitHub Actions to create and approve pull requests" in Settings, Actions, General.',
    );
    return;
  }
  if (writingBack.length > 0) checks.ok('pull-requests', 'Workflows may open pull requests.');
}

function checkLabel(setup: Setup, checks: Checks): void {
  const uses = usesOf('sync-issues', workflowsIn(setup));
  const configuration = configurationIn(setup.configurationThere, setup.folder.configuration);
  if (uses.length === 0 || configuration === undefined) return;
  const { label } = configuration.issues;
  const deaf = uses.find(
    ({ job: { condition } }) => condition.includes('label') && !condition.includes(`'${label}'`),
  );
  if (deaf !== undefined) {
    checks.missing(
      'label',
      `Issues get the label ${quoted(label)}, and the job ${quoted(deaf.job.id)} of ${quoted(deaf.workflow.path)} runs for another one.`,
      `Name '${label}' in the \`if:\` of that job.`,
    );
    return;
  }
  if (!setup.labels.known) {
    checks.unknown('label', 'the labels of the repository', setup.labels.takes);
    return;
  }
  const exists = setup.labels.value.some((name) => name.toLowerCase() === label.toLowerCase());
  checks.ok(
    'label',
    exists
      ? `The label ${quoted(label)} exists.`
      : `The label ${quoted(label)} does not exist yet: the first run makes it.`,
  );
}

function checkCodeowners(setup: Setup, checks: Checks): void {
  const { codeownersProblems: answer, repository } = setup;
  if (!answer.known) {
    checks.unknown('codeowners', 'what is wrong with CODEOWNERS', answer.takes);
    return;
  }
  if (answer.value === undefined) {
    const configuration = configurationIn(setup.configurationThere, setup.folder.configuration);
    const isNeeded = configuration !== undefined && needsCodeowners(configuration);
    checks.trouble(
      isNeeded ? 'missing' : 'advice',
      'codeowners',
      isNeeded
        ? `The policy asks for approvals of code owners, and there is no CODEOWNERS on ${quoted(repository.defaultBranch)}.`
        : `There is no CODEOWNERS on ${quoted(repository.defaultBranch)}: nobody in particular has to approve a change of a workflow.`,
      'Add .github/CODEOWNERS with a line such as `/.github/ @organisation/incident-review`.',
    );
    return;
  }
  if (answer.value.length === 0) {
    checks.ok('codeowners', 'GitHub finds nothing wrong with CODEOWNERS.');
    return;
  }
  const problems = answer.value.map(
    ({ path, line, kind }) => `${quoted(path)} line ${line}: ${quoted(kind)}`,
  );
  checks.missing(
    'codeowners',
    `GitHub passes over lines of CODEOWNERS: ${listed(problems)}.`,
    'Correct them: owners have to exist and to have write access.',
  );
}
