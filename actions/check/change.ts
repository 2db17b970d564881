import type { Changes } from '../../src/app/changed-files.ts';
import type { CheckEvent } from '../../src/app/check-event.ts';
import { findChanges } from '../../src/app/find-changes.ts';
import type { Git } from '../../src/io/git.ts';
import { pathsBetween, pathsOfPull } from '../../src/io/github/changed-paths.ts';
import type { PullAccess } from '../../src/io/github/pull-access.ts';
import { changesHere } from '../../src/io/pull-changes.ts';

interface Sources {
  /** Throws CannotRun where there is no token. */
  readonly access: () => PullAccess;
  readonly git: Git;
  /** Of the documents, from the top of git's tree. */
  readonly folder: string;
}

/** Returns what the event's change touches; undefined where the event is about no change, and everything decides. */
export async function changesOf(
  event: CheckEvent,
  { access, git, folder }: Sources,
): Promise<Changes | undefined> {
  if (event.about === 'no-change') return undefined;
  const host = async () => {
    const { client, repository } = access();
    return event.about === 'pull'
      ? pathsOfPull(client, repository, event)
      : pathsBetween(client, repository, event);
  };
  return findChanges({ host, git: () => changesHere(git, event) }, folder);
}
