import { loadYamlCore } from '../document/yaml-core.ts';
import { nestsDeeperThan } from '../document/yaml-limits.ts';
import { isMapping, type YamlMapping } from '../document/yaml-reading.ts';
import type { CommittedFile } from './host.ts';
import { type Grants, readGrants } from './workflow-grants.ts';

export interface Step {
  /** The action as it is named; undefined for a step that runs commands. */
  readonly uses: string | undefined;
  readonly run: string;
  readonly inputs: YamlMapping;
}

/** Undefined where runs are not kept apart. */
type Concurrency = { readonly cancels: boolean } | undefined;

export interface Job {
  readonly id: string;
  /** The name of its check run. */
  readonly shownAs: string;
  readonly condition: string;
  readonly grants: Grants | undefined;
  readonly concurrency: Concurrency;
  readonly steps: readonly Step[];
}

/** A workflow as far as the checks look at it. */
export interface Workflow {
  readonly path: string;
  /** As `workflow_run` refers to it. */
  readonly name: string;
  /** Event to its filters. */
  readonly triggers: ReadonlyMap<string, YamlMapping>;
  readonly grants: Grants | undefined;
  readonly concurrency: Concurrency;
  readonly jobs: readonly Job[];
}

export interface BrokenWorkflow {
  readonly path: string;
  readonly problem: string;
}

const maxNesting = 60;

/** Returns what a workflow file says, or why it cannot be read. */
export function readWorkflow({ path, text }: CommittedFile): Workflow | BrokenWorkflow {
  if (text === undefined) return { path, problem: 'it is no text of a usual size' };
  if (nestsDeeperThan(text, maxNesting)) return { path, problem: 'its values nest too deeply' };
  const values = valuesOf(text);
  if (typeof values === 'string') return { path, problem: values };
  return {
    path,
    name: textOf(values.name) ?? path,
    triggers: readTriggers(values.on),
    grants: readGrants(values.permissions),
    concurrency: readConcurrency(values.concurrency),
    jobs: entriesOf(values.jobs).map(([id, job]) => readJob(id, job)),
  };
}

/** Whether a workflow could be read. */
export function isBroken(found: Workflow | BrokenWorkflow): found is BrokenWorkflow {
  return 'problem' in found;
}

function valuesOf(text: string): YamlMapping | string {
  try {
    const values = loadYamlCore(text);
    return isMapping(values) ? values : 'it holds no keys';
  } catch (error) {
    if (error instanceof Error && error.name === 'YAMLException') return 'it is no valid YAML';
    throw error;
  }
}

/** `on` is a name, a list of names, or names with their filters. */
function readTriggers(on: unknown): Map<string, YamlMapping> {
  const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on : [];
  const plain = names
    .filter((name) => typeof name === 'string')
    .map((name): [string, YamlMapping] => [name, {}]);
  return new Map([...plain, ...entriesOf(on).map(([name, filters]) => filtersOf(name, filters))]);
}

function filtersOf(name: string, filters: unknown): [string, YamlMapping] {
  return [name, isMapping(filters) ? filters : {}];
}

function readJob(id: string, job: unknown): Job {
  const values = isMapping(job) ? job : {};
  const steps = Array.isArray(values.steps) ? values.steps.filter(isMapping) : [];
  return {
    id,
    shownAs: textOf(values.name) ?? id,
    condition: textOf(values.if) ?? '',
    grants: readGrants(values.permissions),
    concurrency: readConcurrency(values.concurrency),
    steps: steps.map((step) => ({
      uses: textOf(step.uses),
      run: textOf(step.run) ?? '',
      inputs: isMapping(step.with) ? step.with : {},
    })),
  };
}

function readConcurrency(concurrency: unknown): Concurrency {
  if (isMapping(concurrency)) return { cancels: concurrency['cancel-in-progress'] === true };
  return concurrency === undefined ? undefined : { cancels: false };
}

function entriesOf(values: unknown): [string, unknown][] {
  return isMapping(values) ? Object.entries(values) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
