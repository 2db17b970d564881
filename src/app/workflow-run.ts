import { CannotRun } from '../finding/cannot-run.ts';
import { commitOf, fieldOf, nameOf } from './event-field.ts';

/** The run that checked, as GitHub tells the run that follows it. Nothing of it comes from the proposal's own files. */
export interface WorkflowRun {
  readonly id: number;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` */
  readonly headRepository: string;
}

/** Reads the payload of a `workflow_run` event. Undefined where that run was for an event of another kind. */
export function workflowRun(
  payload: unknown,
  event: 'pull_request' | 'pull_request_review' = 'pull_request',
): WorkflowRun | undefined {
  const run = fieldOf(payload, 'workflow_run');
  if (run === undefined)
    throw new CannotRun(
      'This is no workflow_run event.',
      'Run this action in a workflow that follows the one that left something for it, as its README shows.',
    );
  if (fieldOf(run, 'event') !== event) return undefined;
  const id = fieldOf(run, 'id');
  const headSha = commitOf(run, 'head_sha');
  const headBranch = nameOf(run, 'head_branch');
  const headRepository = nameOf(fieldOf(run, 'head_repository'), 'full_name');
  if (typeof id === 'number' && headSha && headBranch && headRepository)
    return { id, headSha, headBranch, headRepository };
  throw new CannotRun(
    'The workflow_run event does not say which commit was checked.',
    'The fork may be gone; without it nobody can tell which pull request this was.',
  );
}

/** Returns the branch that pull requests go into unless they say otherwise; undefined where the event does not say. */
export function defaultBranchOf(payload: unknown): string | undefined {
  return nameOf(fieldOf(payload, 'repository'), 'default_branch');
}
