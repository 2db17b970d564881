import { type Changes, changedFiles } from '../app/changed-files.ts';
import { openGit } from '../io/git.ts';
import { folderInRepository } from '../io/git-commits.ts';
import { workingTreeChanges } from '../io/working-tree-changes.ts';
import type { Terminal } from './terminal.ts';

/** Returns what the working tree changes since it left a base. Throws CannotRun where git cannot tell. */
export function changesSince(base: string, root: string, terminal: Terminal): Changes {
  const git = openGit(root, terminal.environment);
  const changed = workingTreeChanges(git, base);
  return { known: true, files: changedFiles(changed, folderInRepository(git)) };
}
