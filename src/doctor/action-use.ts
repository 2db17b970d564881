import type { Job, Step, Workflow } from './workflow.ts';

/** What our actions are used for; `review-of-forks` is enforce-review once more, for what a run of a fork recorded. */
export const actionNames = [
  'check',
  'enforce-review',
  'review-of-forks',
  'comment-check',
  'sync-issues',
  'build-site',
] as const;
export type ActionName = (typeof actionNames)[number];

/** A step that runs one of our actions. */
export interface ActionUse {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly step: Step;
}

/** Returns every step of any workflow that uses an action for what is named. */
export function usesOf(action: ActionName, workflows: readonly Workflow[]): ActionUse[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps
        .filter(({ uses, inputs }) => nameOf(uses, inputs) === action)
        .map((step) => ({ workflow, job, step })),
    ),
  );
}

/** Whether a step hands the action a token of its own instead of the workflow's. */
export function hasOwnToken({ inputs }: Step, input = 'token'): boolean {
  const given = inputs[input];
  return (
    typeof given === 'string' &&
    given.trim() !== '' &&
    !/\b(?:github\.token|secrets\.GITHUB_TOKEN)\b/i.test(given)
  );
}

/** `./actions/check`, `example/lookback/actions/check@<commit>` */
const ours = /^(?:\.|[^/@\s]+\/[^/@\s]+)\/(?:[^@\s]*\/)?actions\/([a-z-]+)(?:@\S+)?$/;

function nameOf(uses: string | undefined, inputs: Step['inputs']): string | undefined {
  const folder = ours.exec(uses ?? '')?.[1];
  return folder === 'enforce-review' && inputs.recorded !== undefined ? 'review-of-forks' : folder;
}
