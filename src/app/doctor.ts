import { usesOf } from '../doctor/action-use.ts';
import type { Answer } from '../doctor/check.ts';
import { reviewContext } from '../doctor/demands.ts';
import { type Diagnosis, diagnose } from '../doctor/diagnose.ts';
import { foundConfiguration } from '../doctor/found-configuration.ts';
import type { BypassActor, CommittedFile, DoctorHost, Rules, TeamFacts } from '../doctor/host.ts';
import {
  configurationIn,
  type FolderFacts,
  type FoundConfiguration,
  type Setup,
  type WorkflowsFound,
} from '../doctor/setup.ts';
import { isBroken, readWorkflow } from '../doctor/workflow.ts';
import { configurationPath } from '../repository/document-path.ts';
import type { FileTree } from '../repository/file-tree.ts';
import type { Instant } from '../time/instant.ts';
import { folderFacts } from './doctor-folder.ts';

/**
 * Looks at the set-up of a repository and at the documents of a folder, and says what is missing. Throws CannotRun where there
 * is no such repository, or GitHub does not answer.
 */
export async function doctor(host: DoctorHost, folder: FileTree, now: Instant): Promise<Diagnosis> {
  return diagnose(await readSetup(host, folderFacts(folder, now)));
}

async function readSetup(host: DoctorHost, folder: FolderFacts): Promise<Setup> {
  const token = await host.token();
  const repository = await host.repository();
  const { defaultBranch, hasPages } = repository;
  const branch = await host.branch(defaultBranch);
  const workflows = await atTip(branch, { workflows: [], broken: [] }, async (commit) =>
    mapAnswer(await host.workflowFiles(commit), readWorkflows),
  );
  const path = configurationPathBy(workflows);
  const configurationThere = await atTip(branch, { is: 'absent' }, async (commit) =>
    mapAnswer(await host.file(commit, path), readConfiguration),
  );
  const rules = await host.rules(defaultBranch);
  return {
    token,
    repository,
    branch,
    configurationThere,
    folder,
    workflows,
    protection: await host.protection(defaultBranch),
    rules,
    bypass: await readBypass(host, rules),
    workflowSettings: await host.workflowSettings(),
    teams: await readTeams(host, configurationThere, folder),
    collaborators: await host.collaborators(),
    labels: await host.labels(),
    pages: hasPages ? await host.pages() : { known: true, value: undefined },
    codeownersProblems: await host.codeownersProblems(),
  };
}

/** Asks about the tip of the default branch; an empty repository has nothing. */
async function atTip<Value>(
  branch: Setup['branch'],
  nothing: Value,
  ask: (commit: string) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  if (!branch.known) return branch;
  return branch.value === undefined ? { known: true, value: nothing } : ask(branch.value.sha);
}

/** The documents may lie in a folder of the repository, which the review is told as its input `root`. */
function configurationPathBy(workflows: Answer<WorkflowsFound>): string {
  const uses = workflows.known ? usesOf('enforce-review', workflows.value.workflows) : [];
  const root = uses[0]?.step.inputs.root;
  const folder = typeof root === 'string' ? root.replaceAll(/^(?:\.?\/)+|^\.$|\/+$/g, '') : '';
  return folder === '' ? configurationPath : `${folder}/${configurationPath}`;
}

function readWorkflows(files: readonly CommittedFile[]): WorkflowsFound {
  const found = files.map(readWorkflow);
  return {
    workflows: found.flatMap((workflow) => (isBroken(workflow) ? [] : [workflow])),
    broken: found.filter(isBroken),
  };
}

function readConfiguration(file: CommittedFile | undefined): FoundConfiguration {
  if (file === undefined) return { is: 'absent' };
  if (file.text === undefined) return { is: 'broken', problem: 'It is no UTF-8 text of a usual size.' };
  return foundConfiguration(file.text);
}

async function readBypass(host: DoctorHost, rules: Answer<Rules>): Promise<Setup['bypass']> {
  const found = new Map<number, Answer<readonly BypassActor[]>>();
  const rulesets = rules.known ? (rules.value.rulesetsOf.get(reviewContext) ?? []) : [];
  for (const ruleset of new Set(rulesets)) found.set(ruleset, await host.bypass(ruleset));
  return found;
}

async function readTeams(
  host: DoctorHost,
  there: Setup['configurationThere'],
  folder: FolderFacts,
): Promise<Setup['teams']> {
  const found = new Map<string, Answer<TeamFacts | undefined>>();
  const teams = configurationIn(there, folder.configuration)?.teams ?? [];
  for (const { handle } of teams)
    if (handle !== undefined && !found.has(handle)) found.set(handle, await host.team(handle));
  return found;
}

function mapAnswer<From, To>(answer: Answer<From>, change: (value: From) => To): Answer<To> {
  return answer.known ? { known: true, value: change(answer.value) } : answer;
}
