import { CannotRun } from '../finding/cannot-run.ts';
import type { CarriedReport } from '../finding/carried/carried-report.ts';
import { type Commented, commentFindings, type FindingsBoard } from './comment-findings.ts';
import type { WorkflowRun } from './workflow-run.ts';

/** An open pull request, as the host lists it. */
export interface OpenPull {
  readonly number: number;
  readonly headSha: string;
  /** `owner/name`; undefined where that repository is gone. */
  readonly headRepository: string | undefined;
  readonly baseRepository: string;
  readonly baseBranch: string;
}

export interface RunBoard extends FindingsBoard {
  /** Every open pull request whose head is this branch of this owner's repository. */
  readonly openPulls: (headOwner: string, headBranch: string) => Promise<readonly OpenPull[]>;
}

export interface RunPlace {
  readonly serverUrl: string;
  /** `owner/name` of the repository this runs in. */
  readonly repository: string;
  readonly defaultBranch: string | undefined;
}

/**
 * Comments what a run found on the pull request that it was about. Which one that is, is told by the host: the report is a
 * stranger's, and could name any.
 */
export async function commentRun(
  board: RunBoard,
  run: WorkflowRun,
  report: CarriedReport,
  place: RunPlace,
): Promise<Commented> {
  const [owner = ''] = run.headRepository.split('/');
  const pulls = (await board.openPulls(owner, run.headBranch)).filter((pull) => isOf(run, pull, place));
  const pull = onlyOne(pulls, place);
  if (pull === undefined) {
    const why = `No open pull request here has ${run.headSha.slice(0, 12)} of ${run.headRepository} as its head any more.`;
    return { is: 'passed-over', why };
  }
  return commentFindings(board, pull.number, report, {
    serverUrl: place.serverUrl,
    repository: run.headRepository,
    commit: run.headSha,
    runUrl: `${place.serverUrl}/${place.repository}/actions/runs/${run.id}`,
  });
}

function isOf(run: WorkflowRun, pull: OpenPull, { repository }: RunPlace): boolean {
  return (
    pull.headSha === run.headSha &&
    pull.headRepository === run.headRepository &&
    pull.baseRepository === repository
  );
}

/** One head may be proposed to several branches, and each has a run of its own; which one this was, nobody tells. */
function onlyOne(pulls: readonly OpenPull[], { defaultBranch }: RunPlace): OpenPull | undefined {
  if (pulls.length <= 1) return pulls[0];
  const main = pulls.filter(({ baseBranch }) => baseBranch === defaultBranch);
  if (main.length === 1) return main[0];
  throw new CannotRun(
    `Pull requests ${pulls.map(({ number }) => number).join(', ')} have the same head, and nobody tells which of them was checked.`,
    'Close all but one of them.',
  );
}
