import type { YamlMapping } from '../document/yaml-reading.ts';
import { actionNeeds, type TriggerNeed } from './action-needs.ts';
import { type ActionName, type ActionUse, usesOf } from './action-use.ts';
import { type Checks, quoted } from './check.ts';
import { type Setup, workflowsIn } from './setup.ts';

/** What an event runs on where a workflow names no types; every type for the others. */
const typesUnlessSaid: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** Whether a workflow runs when its action has something to do, and never when it would do harm. */
export function checkTriggers(action: ActionName, use: ActionUse, setup: Setup, checks: Checks): void {
  const { triggers, path } = use.workflow;
  const name = `${action}-triggers`;
  if (triggers.has('workflow_call')) {
    checks.trouble(
      'unknown',
      name,
      `${quoted(path)} is called by other workflows, whose triggers are not followed.`,
      'Look at the triggers of the workflows that call it.',
    );
    return;
  }
  const before = checks.all.length;
  const { triggers: needs, never, inQueue } = actionNeeds[action];
  for (const need of [...needs, ...(inQueue ? queueNeed(setup) : [])])
    checkNeed(name, need, use, setup, checks);
  for (const [event, why] of Object.entries(never))
    if (triggers.has(event))
      checks.missing(
        name,
        `${quoted(path)} runs on ${quoted(event)}: ${why}.`,
        `Take ${quoted(event)} out of \`on:\` in ${quoted(path)}.`,
      );
  const followed = follows[action];
  if (followed !== undefined) checkFollowed(name, followed, use, setup, checks);
  if (checks.all.length === before) checks.ok(name, `${quoted(path)} runs when it has something to do.`);
}

function queueNeed({ protection, rules }: Setup): TriggerNeed[] {
  const hasQueue =
    (rules.known && rules.value.mergeQueue) || (protection.known && protection.value?.mergeQueue === true);
  const otherwise = 'the merge queue waits for it for ever';
  return hasQueue ? [{ event: 'merge_group', types: [], result: 'missing', otherwise }] : [];
}

function checkNeed(
  name: string,
  need: TriggerNeed,
  { workflow }: ActionUse,
  setup: Setup,
  checks: Checks,
): void {
  const { event, types, result, otherwise } = need;
  const path = quoted(workflow.path);
  const filters = workflow.triggers.get(event);
  if (filters === undefined) {
    const line = types.length === 0 ? `${event}:` : `${event}: { types: [${types.join(', ')}] }`;
    checks.trouble(
      result,
      name,
      `${path} does not run on \`${event}\`: ${otherwise}.`,
      `Add \`${line}\` to \`on:\` in ${path}.`,
    );
    return;
  }
  const absent = types.filter((type) => !typesOf(event, filters, type));
  if (absent.length > 0) {
    checks.trouble(
      result,
      name,
      `${path} runs on \`${event}\`, but not on its types ${absent.join(', ')}: ${otherwise}.`,
      `Write \`types: [${types.join(', ')}]\` under \`${event}:\` in ${path}.`,
    );
  }
  const filter = narrowing(event, filters, setup.repository.defaultBranch);
  if (filter !== undefined)
    checks.trouble(
      result,
      name,
      `${path} runs on \`${event}\` only within \`${filter}\`: ${otherwise}.`,
      `Take \`${filter}\` out from under \`${event}:\` in ${path}.`,
    );
}

function typesOf(event: string, filters: YamlMapping, type: string): boolean {
  const given = textsIn(filters.types) ?? typesUnlessSaid[event];
  return given === undefined || given.includes(type);
}

/** Paths keep a required check from ever reporting; of branches, those matter that leave the default one out. */
function narrowing(event: string, filters: YamlMapping, branch: string): string | undefined {
  const aboutPulls = event.startsWith('pull_request');
  if (aboutPulls) {
    const path = ['paths', 'paths-ignore'].find((key) => filters[key] !== undefined);
    if (path !== undefined) return path;
  }
  const onlyTags = event === 'push' && filters.tags !== undefined && filters.branches === undefined;
  if (onlyTags) return 'tags';
  const included = textsIn(filters.branches);
  if (included !== undefined && !matches(included, branch)) return 'branches';
  return matches(textsIn(filters['branches-ignore']) ?? [], branch) ? 'branches-ignore' : undefined;
}

/** GitHub's patterns: `*` within a part, `**` across parts, and `!` takes back. */
function matches(patterns: readonly string[], branch: string): boolean {
  let matched = false;
  for (const pattern of patterns) {
    const isNegative = pattern.startsWith('!');
    if (matchesOne(isNegative ? pattern.slice(1) : pattern, branch)) matched = !isNegative;
  }
  return matched;
}

function matchesOne(pattern: string, branch: string): boolean {
  if (pattern === branch || pattern === '**') return true;
  if (pattern === '*') return !branch.includes('/');
  // Anything more particular is taken to fit where it begins as the branch does: nothing is said that may be wrong.
  const fixed = pattern.split(/[*?+[]/)[0] ?? '';
  return fixed !== pattern && branch.startsWith(fixed);
}

/** Workflows that run after others are told by name which ones. */
const follows: Partial<Record<ActionName, ActionName>> = {
  'comment-check': 'check',
  'review-of-forks': 'enforce-review',
};

function checkFollowed(
  name: string,
  action: ActionName,
  { workflow }: ActionUse,
  setup: Setup,
  checks: Checks,
): void {
  const filters = workflow.triggers.get('workflow_run');
  const before = usesOf(action, workflowsIn(setup));
  if (filters === undefined || before.length === 0) return;
  const followed = textsIn(filters.workflows) ?? [];
  if (before.some((use) => followed.includes(use.workflow.name))) return;
  const names = [...new Set(before.map((use) => use.workflow.name))].join(', ');
  checks.missing(
    name,
    `${quoted(workflow.path)} does not follow the workflow that ${actionNeeds[action].does}, which is named ${quoted(names)}.`,
    `Write \`workflows: [${names}]\` under \`workflow_run:\` in ${quoted(workflow.path)}.`,
  );
}

/** Returns a list of texts, or one text as a list; undefined for nothing. */
function textsIn(value: unknown): string[] | undefined {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
