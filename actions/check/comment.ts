import type { CheckedPull } from '../../src/app/check-event.ts';
import { commentFindings } from '../../src/app/comment-findings.ts';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import type { CarriedReport } from '../../src/finding/carried/carried-report.ts';
import type { FileHost } from '../../src/finding/reporters/finding-tables.ts';
import { log } from '../../src/io/action-run.ts';
import { gitHubFindingsBoard } from '../../src/io/github/findings-board.ts';
import type { PullAccess } from '../../src/io/github/pull-access.ts';

interface Commenting {
  readonly access: () => PullAccess;
  readonly host: FileHost;
  readonly runUrl: string;
}

/** Keeps the comment on the pull request. What keeps it from being written is said, and changes nothing of the result. */
export async function comment(
  pull: CheckedPull,
  report: CarriedReport,
  commenting: Commenting,
): Promise<void> {
  try {
    const { client, repository } = commenting.access();
    const board = gitHubFindingsBoard(client, repository);
    const place = { ...commenting.host, runUrl: commenting.runUrl };
    const commented = await commentFindings(board, pull.number, report, place);
    if (commented.is === 'forbidden')
      log(`${commented.why} Where actions/comment-check follows this run, it carries the comment.`);
    if (commented.is === 'passed-over') log(`No comment: ${commented.why}`);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    log(`The comment could not be written. ${error.message} ${error.remedy}`);
  }
}
