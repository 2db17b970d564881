import { expect, test } from 'vitest';
import { bakeryFiles } from './bakery-setup.ts';
import { type Changed, examine, troubles } from './examine.ts';

const review = '.github/workflows/review.yml';
const check = '.github/workflows/check.yml';
const issues = '.github/workflows/issues.yml';
const site = '.github/workflows/site.yml';

/** Puts other text into a file. */
const edit = (path: string, from: string | RegExp, to: string): Changed => ({
  files: { [path]: (text) => text.replace(from, to) },
});

/** Changes the parameters of the imported ruleset's rule of a type, or takes the rule out. */
const rule = (type: string, parameters: Record<string, unknown> | undefined): Changed => ({
  settings: ({ rulesets }) => {
    for (const ruleset of rulesets)
      ruleset.rules = ruleset.rules.flatMap((each) =>
        each.type !== type
          ? [each]
          : parameters === undefined
            ? []
            : [{ ...each, parameters: { ...each.parameters, ...parameters } }],
      );
  },
});

const statuses = (...contexts: (string | [string, number])[]): Changed =>
  rule('required_status_checks', {
    required_status_checks: contexts.map((each) =>
      typeof each === 'string' ? { context: each } : { context: each[0], integration_id: each[1] },
    ),
  });

const bypass = (type: string, id: number | null): Changed => ({
  settings: ({ rulesets }) => {
    for (const ruleset of rulesets) ruleset.bypass = [{ type, id, mode: 'always' }];
  },
});

test('a repository that was set up as docs/setup.md says has everything in order', async () => {
  const diagnosis = await examine();
  expect(troubles(diagnosis)).toEqual([]);
  expect(diagnosis).toMatchObject({ repository: 'crumb/incidents', defaultBranch: 'main', passed: true });
});

const alone: [string, Changed, ...string[]][] = [
  [
    'issues turned off',
    {
      github: ({ state }) => {
        state.repository.hasIssues = false;
      },
    },
    'missing repository/issues',
  ],
  [
    'an archived repository',
    {
      github: ({ state }) => {
        state.repository.archived = true;
      },
    },
    'missing repository/archived',
  ],
  [
    'a folder that is behind',
    { folder: { 'lookback.yml': 'title: Crumb\n' } },
    'advice configuration/same',
    'missing configuration/documents',
  ],
  [
    'another name in lookback.yml',
    edit('lookback.yml', 'crumb/incidents', 'crumb/outages'),
    'advice configuration/repository',
  ],
  ['a folder without documents', { folder: {} }, 'unknown configuration/documents'],
  [
    'documents with errors',
    edit('runbooks/relight-the-oven.md', 'oven-control', 'mixer'),
    'missing configuration/documents',
  ],
  [
    'no check',
    { files: { [check]: null, '.github/workflows/comment.yml': null } },
    'missing workflows/check',
    'advice workflows/comment-check',
  ],
  [
    'no review of forks',
    { files: { '.github/workflows/review-of-forks.yml': null } },
    'advice workflows/review-of-forks',
  ],
  [
    'a private repository that nobody forks',
    {
      isPrivate: true,
      files: { '.github/workflows/review-of-forks.yml': null, '.github/workflows/comment.yml': null },
    },
  ],
  [
    'no issues and no site',
    { files: { [issues]: null, [site]: null } },
    'advice workflows/sync-issues',
    'advice workflows/build-site',
  ],
  [
    'a workflow that is no YAML',
    { files: { '.github/workflows/bread.yml': () => 'on: [push\n' } },
    'advice workflows/readable',
  ],
  [
    'a review on pull_request',
    edit(review, 'pull_request_target:', 'pull_request:'),
    'missing workflows/enforce-review-triggers',
    'missing workflows/enforce-review-triggers',
  ],
  [
    'a review that misses dismissals',
    edit(review, 'types: [submitted, edited, dismissed]', 'types: [submitted]'),
    'missing workflows/enforce-review-triggers',
  ],
  [
    'a review that cannot be asked for',
    edit(review, 'workflow_dispatch:', 'repository_dispatch:'),
    'advice workflows/enforce-review-triggers',
  ],
  [
    'a review of other branches',
    edit(review, /(pull_request_target:\n)/, '$1    branches: [release/**]\n'),
    'missing workflows/enforce-review-triggers',
  ],
  [
    'a review with the default types',
    edit(review, / {4}types: \[opened, .*\n/, ''),
    'missing workflows/enforce-review-triggers',
  ],
  [
    'a review that may not set the status',
    edit(review, / +statuses: write.*\n/, ''),
    'missing workflows/enforce-review-permissions',
  ],
  [
    'a review that may write everything',
    edit(review, /permissions:\n {6}contents[\s\S]*?steps:/, 'permissions: write-all\n    steps:'),
    'advice workflows/enforce-review-permissions',
  ],
  [
    'a review with one right too many',
    edit(review, 'statuses: write', 'issues: write\n      statuses: write'),
    'advice workflows/enforce-review-permissions',
  ],
  [
    'an action by its tag',
    edit(review, /enforce-review@\w+/, 'enforce-review@v1'),
    'advice workflows/enforce-review-pinned',
  ],
  [
    'a review that checks out the head',
    edit(review, 'github.event.repository.default_branch', 'github.event.pull_request.head.sha'),
    'missing workflows/stranger-files',
  ],
  [
    'another workflow that fetches the head',
    {
      files: {
        '.github/workflows/bake.yml': () =>
          'on: pull_request_target\njobs:\n  bake:\n    steps:\n      - run: gh pr checkout 7 && make\n',
      },
    },
    'advice workflows/stranger-files',
  ],
  [
    'reviews that overtake each other',
    edit(review, /concurrency:\n.*\n/, ''),
    'advice workflows/enforce-review-concurrency',
  ],
  [
    'issues that are opened twice',
    edit(issues, /concurrency:\n.*\n.*\n/, ''),
    'missing workflows/sync-issues-concurrency',
  ],
  [
    'a site torn off',
    edit(site, 'cancel-in-progress: false', 'cancel-in-progress: true'),
    'advice workflows/build-site-concurrency',
  ],
  [
    'issues of proposals',
    edit(issues, 'workflow_dispatch:', 'pull_request:'),
    'missing workflows/sync-issues-triggers',
  ],
  [
    'comments that follow nothing',
    edit('.github/workflows/comment.yml', 'workflows: [Check]', 'workflows: [CI]'),
    'missing workflows/comment-check-triggers',
  ],
  [
    'a merge queue nobody reports to',
    {
      files: { [review]: (text) => text.replace(/ {2}merge_group:.*\n/, '') },
      settings: ({ rulesets }) => void rulesets[0]?.rules.push({ type: 'merge_queue', parameters: queue }),
    },
    'missing workflows/enforce-review-triggers',
  ],
  ['no status required', statuses(['check', 15_368]), 'missing branch/status'],
  ['the job instead of the status', statuses(['review', 15_368], ['check', 15_368]), 'missing branch/status'],
  ['a status from any source', statuses('lookback/review', ['check', 15_368]), 'missing branch/source'],
  [
    'a status in other letters',
    statuses(['Lookback/Review', 15_368], ['check', 15_368]),
    'missing branch/status',
  ],
  [
    'a status that another app sets',
    edit(review, 'team-token:', `token: \${{ steps.app.outputs.token }}\n          team-token:`),
    'advice workflows/enforce-review-permissions',
    'missing branch/source',
  ],
  [
    'branches that are behind',
    rule('required_status_checks', { strict_required_status_checks_policy: false }),
    'missing branch/up-to-date',
  ],
  ['changes without a pull request', rule('pull_request', undefined), 'missing branch/pull-requests'],
  [
    'no approval of GitHub’s own',
    rule('pull_request', { required_approving_review_count: 0 }),
    'advice branch/pull-requests',
  ],
  [
    'stale approvals',
    rule('pull_request', { dismiss_stale_reviews_on_push: false }),
    'advice branch/stale-approvals',
  ],
  [
    'no code owners asked',
    rule('pull_request', { require_code_owner_review: false }),
    'advice branch/code-owners',
  ],
  ['force pushes', rule('non_fast_forward', undefined), 'advice branch/force-pushes'],
  ['a check that is not required', statuses(['lookback/review', 15_368]), 'advice branch/check-required'],
  [
    'a check with a filter',
    edit(check, 'pull_request:\n', 'pull_request:\n    paths: [incidents/**]\n'),
    'missing workflows/check-triggers',
    'missing branch/check-filtered',
  ],
  [
    'a status that nobody sets',
    { files: { [review]: null } },
    'missing workflows/enforce-review',
    'missing branch/waits',
  ],
  ['administrators who bypass', bypass('RepositoryRole', 5), 'advice branch/bypass'],
  ['everybody bypasses', bypass('RepositoryRole', 4), 'missing branch/bypass'],
  [
    'a ruleset that is turned off',
    {
      settings: ({ rulesets }) => {
        for (const each of rulesets) each.enforcement = 'disabled';
      },
    },
    'missing branch/status',
    'missing branch/up-to-date',
    'missing branch/pull-requests',
    'advice branch/force-pushes',
    'advice branch/check-required',
  ],
  [
    'a team that does not exist',
    edit('lookback.yml', '@crumb/ovens', '@crumb/bakers'),
    'missing teams/ovens',
  ],
  [
    'a team without access',
    {
      settings: ({ teamAccess }) => {
        teamAccess.ovens = 'none';
      },
    },
    'missing teams/ovens',
  ],
  [
    'a team that only reads',
    {
      settings: ({ teamAccess }) => {
        teamAccess.ovens = 'read';
      },
    },
    'missing teams/ovens',
  ],
  [
    'a team of nobody',
    {
      github: ({ state }) => {
        for (const team of state.teams) if (team.slug === 'incident-review') team.members = [];
      },
    },
    'missing teams/incident-review',
  ],
  [
    'a team of one',
    {
      github: ({ state }) => {
        for (const team of state.teams) if (team.slug === 'ovens') team.members = ['baker'];
      },
    },
    'advice teams/ovens',
  ],
  [
    'a team whose members only read',
    {
      github: ({ state }) => {
        for (const user of state.users)
          if (['baker', 'miller'].includes(user.login)) user.permission = 'read';
      },
    },
    'missing teams/ovens',
  ],
  [
    'a team without a handle',
    edit('lookback.yml', 'name: Ovens, handle: "@crumb/ovens"', 'name: Ovens'),
    'missing teams/ovens',
  ],
  ['a review that cannot read teams', edit(review, / +team-token:.*\n/, ''), 'missing teams/team-token'],
  [
    'more approvals than people',
    edit('lookback.yml', 'approvals: 2', 'approvals: 5'),
    'missing teams/approvals',
  ],
  [
    'an owner who has left',
    {
      github: ({ state }) => {
        for (const team of state.teams) if (team.slug === 'ovens') team.members = ['baker', 'seller'];
        for (const user of state.users) if (user.login === 'miller') user.permission = 'none';
      },
    },
    'missing teams/owners',
  ],
  [
    'workflows that may not open pull requests',
    {
      settings: (settings) => {
        settings.workflowsMayOpenPulls = false;
      },
    },
    'missing settings/pull-requests',
  ],
  [
    'bots whose approval counts',
    edit('lookback.yml', 'review:\n', 'review:\n  count_bots: true\n'),
    'advice settings/pull-requests',
  ],
  [
    'a label the workflow does not know',
    edit('lookback.yml', /$/, 'issues: { label: postmortem }\n'),
    'missing settings/label',
  ],
  [
    'Pages turned off',
    {
      settings: (settings) => {
        settings.pages = null;
      },
    },
    'missing settings/pages',
  ],
  [
    'Pages from a branch',
    {
      settings: (settings) => {
        settings.pages = { builtBy: 'legacy', public: true };
      },
    },
    'missing settings/pages',
  ],
  [
    'internal pages for everybody',
    { ...edit(site, 'base-url:', 'audience: internal\n          base-url:'), isPrivate: true },
    'missing settings/pages',
  ],
  [
    'mistakes in CODEOWNERS',
    {
      settings: (settings) => {
        settings.codeownersErrors = [
          {
            line: 2,
            column: 16,
            kind: 'Unknown owner',
            message: 'Unknown owner',
            path: '.github/CODEOWNERS',
          },
        ];
      },
    },
    'missing settings/codeowners',
  ],
  ['no CODEOWNERS', { files: { '.github/CODEOWNERS': null } }, 'advice settings/codeowners'],
  [
    'no CODEOWNERS although the policy asks for owners',
    {
      files: {
        '.github/CODEOWNERS': null,
        'lookback.yml': (text) => text.replace('owning_teams: true', 'codeowners: true'),
      },
    },
    'missing settings/codeowners',
  ],
  [
    'nobody who may override',
    edit('lookback.yml', 'review:\n', 'review:\n  override: { group: duty-managers }\n'),
    'missing configuration/documents',
    'missing teams/duty-managers',
  ],
];

const queue = {
  check_response_timeout_minutes: 60,
  grouping_strategy: 'ALLGREEN',
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: 'MERGE',
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5,
};

test.each(alone)('%s is found, and nothing else', async (_name, changed, ...found) => {
  const diagnosis = await examine(changed);
  expect(troubles(diagnosis)).toEqual(found);
  expect(diagnosis.passed).toBe(!found.some((each) => each.startsWith('missing')));
});

test('without lookback.yml on the default branch that is what is missing', async () => {
  const { 'lookback.yml': text = '', ...others } = bakeryFiles();
  const diagnosis = await examine({
    files: { 'lookback.yml': null },
    folder: { 'lookback.yml': text, ...others },
  });
  expect(troubles(diagnosis)).toEqual(['missing configuration/lookback.yml']);
});

test('a lookback.yml with mistakes on the default branch is quoted', async () => {
  const { checks } = await examine(edit('lookback.yml', 'approvals: 2', 'approvals: two'));
  expect(checks.find(({ name }) => name === 'lookback.yml')?.seen).toMatch(
    /^lookback\.yml on `main` has mistakes: `.*approvals.*`$/,
  );
});

test('protection of the branch by itself is as good as a ruleset, and its administrators are named', async () => {
  const diagnosis = await examine({
    settings: ({ rulesets }) => void rulesets.splice(0),
    github: ({ state }) => {
      state.protection.main = {
        requiredContexts: ['lookback/review', 'check'],
        requiredApprovals: 1,
        dismissStaleReviews: true,
        strict: true,
        appId: 15_368,
      };
    },
  });
  expect(troubles(diagnosis)).toEqual(['advice branch/code-owners', 'advice branch/bypass']);
});

test('words of strangers stay on one line and between backticks', async () => {
  const { checks } = await examine({
    ...statuses(['review`\u001b[2J\nok', 1], ['check', 15_368]),
  });
  expect(checks.find(({ area, name }) => area === 'branch' && name === 'status')?.seen).toBe(
    'The status `lookback/review` is not required on `main`, although `review [2J ok` is, which is another one.',
  );
});
