import { relative } from 'node:path';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import type { Git } from '../../src/io/git.ts';
import { folderInRepository } from '../../src/io/git-commits.ts';

/** Returns where the documents lie in the checkout; the top is the empty text. Without git, the workspace is the checkout. */
export function folderInCheckout(git: Git, root: string): string {
  try {
    return folderInRepository(git);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return relative(process.env.GITHUB_WORKSPACE ?? root, root).replaceAll('\\', '/');
  }
}
