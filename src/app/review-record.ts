import { CannotRun } from '../finding/cannot-run.ts';
import { Field, Refused } from '../finding/carried/strict-field.ts';
import type { RunBoard } from './comment-run.ts';
import type { WorkflowRun } from './workflow-run.ts';

/** A record is far shorter. */
export const recordLimitBytes = 1000;
/** Raised with every change of the form, so that two versions never half understand each other. */
const recordVersion = 1;

/**
 * Returns what a run that may not write leaves for one that may: which pull request somebody looked at. It comes out of a
 * stranger's hands, so that nothing else in it would be worth reading.
 */
export function reviewRecord(pull: number): string {
  return JSON.stringify({ version: recordVersion, pull });
}

/** Returns the number of the pull request a record names, or throws CannotRun for whatever is not exactly a record. */
export function readReviewRecord(text: string): number {
  try {
    const { version, pull } = Field.parse(text).fields(['version', 'pull']);
    version.oneOf([recordVersion]);
    return pull.count();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new CannotRun(
      `The record is refused: ${error.message}.`,
      'Use one version of actions/enforce-review in both workflows. Where it is, the record was not written by it.',
      { cause: error },
    );
  }
}

export type Recorded =
  | { readonly is: 'pull'; readonly number: number }
  | { readonly is: 'passed-over'; readonly why: string };

/**
 * Returns the pull request to judge: the one that is named, if it is open here with just the head that the host says the run
 * was about. A record can name any; it is believed in nothing.
 */
export async function recordedPull(
  { openPulls }: Pick<RunBoard, 'openPulls'>,
  run: WorkflowRun,
  named: number,
  repository: string,
): Promise<Recorded> {
  const [owner = ''] = run.headRepository.split('/');
  const found = (await openPulls(owner, run.headBranch)).some(
    ({ number, headSha, headRepository, baseRepository }) =>
      number === named &&
      headSha === run.headSha &&
      headRepository === run.headRepository &&
      baseRepository === repository,
  );
  if (found) return { is: 'pull', number: named };
  const why = `Pull request ${named} is not open here with ${run.headSha.slice(0, 12)} of ${run.headRepository} as its head; a later push is judged by itself.`;
  return { is: 'passed-over', why };
}
