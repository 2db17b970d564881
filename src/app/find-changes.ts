import { CannotRun } from '../finding/cannot-run.ts';
import type { ChangedPath } from '../review/commits.ts';
import { type Changes, changedFiles } from './changed-files.ts';

/** Where a change can be asked for; each throws CannotRun where it cannot tell all of it. */
export interface ChangeSources {
  readonly host: () => Promise<readonly ChangedPath[]>;
  readonly git: () => readonly ChangedPath[];
}

/** Asks the host of the pull request, then git; where neither knows, says why. `root` lies in git's tree. */
export async function findChanges({ host, git }: ChangeSources, root: string): Promise<Changes> {
  const sources = [host, async () => git()];
  const why: string[] = [];
  for (const source of sources) {
    try {
      return { known: true, files: changedFiles(await source(), root) };
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      why.push(`${error.message} ${error.remedy}`);
    }
  }
  return { known: false, why: why.join(' ') };
}
