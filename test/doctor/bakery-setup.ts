import { readFileSync } from 'node:fs';
import type { Settings } from '../github/settings.ts';
import type { Setup as ServerSetup } from '../github/setup.ts';

type Files = Record<string, string>;

const lookbackYml = `title: Crumb & Crust
repository: crumb/incidents
severities:
  sev1:
    name: Critical
    description: Nobody can order bread.
    review: { approvals: 2, owning_teams: true, groups: [incident-review] }
  sev2:
    name: Major
    description: Some bread is late.
teams:
  ovens: { name: Ovens, handle: "@crumb/ovens" }
  incident-review: { name: Incident review, handle: "@crumb/incident-review" }
review:
  policy: { approvals: 1, groups: [incident-review] }
`;

const relight = `---
title: Relight the oven
services: [oven-control]
owner: "@miller"
reviewed_on: 2026-03-01
review_every: P180D
---

## Steps

1. Open the valve.
`;

function textOf(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** A commit behind every `@`, as the documentation asks for. */
function pinned(workflow: string): string {
  return workflow.replaceAll(/@v\d+$/gm, '@08c6903cd8c0fde910a37f88322edcfb5dd907a8');
}

/** The first workflow that a page of the documentation shows. */
function workflowOf(page: string): string {
  const block = /```yaml\n(?<yaml>[\s\S]*?)```/.exec(textOf(page))?.groups?.yaml;
  if (block === undefined) throw new Error(`${page} shows no workflow`);
  return pinned(block);
}

/** What a checkout of the default branch holds once docs/setup.md was followed, word by word. */
export function bakeryFiles(): Files {
  return {
    'lookback.yml': lookbackYml,
    'services/oven-control.yml': 'name: Oven control\nowner: ovens\n',
    'runbooks/relight-the-oven.md': relight,
    '.github/CODEOWNERS': '/.github/ @crumb/incident-review\n/lookback.yml @crumb/incident-review\n',
    '.github/workflows/check.yml': workflowOf('actions/check/README.md'),
    '.github/workflows/review.yml': workflowOf('docs/setup.md'),
    '.github/workflows/review-of-forks.yml': textOf('.github/workflows/review-of-forks.yml'),
    '.github/workflows/comment.yml': workflowOf('actions/comment-check/README.md'),
    '.github/workflows/issues.yml': workflowOf('actions/sync-issues/README.md'),
    '.github/workflows/site.yml': workflowOf('actions/build-site/README.md'),
  };
}

interface RulesetFile {
  readonly name: string;
  readonly rules: Settings['rulesets'][number]['rules'];
}

function isRulesetFile(value: unknown): value is RulesetFile {
  return typeof value === 'object' && value !== null && 'name' in value && 'rules' in value;
}

/** The settings that docs/setup.md asks for, the ruleset as it is imported. */
function bakerySettings(): Settings {
  const file: unknown = JSON.parse(textOf('docs/ruleset.json'));
  if (!isRulesetFile(file)) throw new Error('docs/ruleset.json is no ruleset');
  return {
    rulesets: [
      {
        id: 7,
        name: file.name,
        source: 'Repository',
        enforcement: 'active',
        branch: 'main',
        bypass: [],
        rules: file.rules,
      },
    ],
    workflowsMayOpenPulls: true,
    defaultWorkflowPermissions: 'read',
    pages: { builtBy: 'workflow', public: true },
    codeownersErrors: [],
    teamAccess: {},
  };
}

/** The bakery's repository on GitHub as docs/setup.md leaves it. */
export function bakery(files: Files = bakeryFiles()): ServerSetup {
  return {
    repository: { owner: 'crumb', name: 'incidents' },
    users: {
      keeper: 'admin',
      baker: 'write',
      miller: 'write',
      reader: 'write',
      seller: 'write',
      stranger: 'none',
      'github-actions[bot]': {},
      'team-reader[bot]': { permission: 'none' },
    },
    teams: { ovens: ['baker', 'miller'], 'incident-review': ['keeper', 'reader'] },
    labels: [{ name: 'lookback' }],
    files,
    settings: bakerySettings(),
    tokens: {
      'of-keeper': 'keeper',
      'of-seller': { login: 'seller', access: { contents: 'read', issues: 'read', pages: 'read' } },
      'of-nobody': { login: 'stranger', access: {} },
      workflow: {
        login: 'github-actions[bot]',
        access: { contents: 'read', issues: 'read', 'pull-requests': 'read', pages: 'read' },
      },
      teams: { login: 'team-reader[bot]', access: { members: 'read' } },
    },
  };
}
