import { readCommits } from './history.ts';
import { close, record } from './issue-record.ts';
import type { Place } from './place.ts';
import { referencesIn } from './references.ts';
import type { Issue } from './world.ts';

interface Pushed {
  /** The commits of the branch that were not on it before, oldest first. */
  commits: readonly { sha: string; message: string }[];
  branch: string;
  by: string;
}

/**
 * What a push means for the issues of its repository that its messages name: they are referenced by the commits, and
 * closed by those that say so and are now on the default branch.
 */
export function noteCommits(place: Place, { commits, branch, by }: Pushed): void {
  const isDefault = branch === place.world.repository.defaultBranch;
  for (const { sha, message } of commits) {
    for (const { place: target, issue, closes } of referencesIn(place, message)) {
      if (target.world !== place.world) continue;
      referenceFrom(place, issue, sha, by);
      if (closes && isDefault && issue.pull === null && issue.state === 'open')
        close(place.world, issue, by, { reason: 'completed', commit: sha });
    }
  }
}

/** The same for the commits that a git revision range names. */
export async function noteRange(
  place: Place,
  range: readonly string[],
  push: Omit<Pushed, 'commits'>,
): Promise<void> {
  noteCommits(place, { ...push, commits: await readCommits(place.git, ['--reverse', ...range]) });
}

/** Remembers at an issue that a commit names it, once for each commit. */
export function referenceFrom({ world }: Place, issue: Issue, sha: string, by: string): void {
  const known = world.events.some(
    (event) => event.kind === 'referenced' && event.issue === issue.number && event.commit === sha,
  );
  if (!known) record(world, issue, by, { kind: 'referenced', commit: sha });
}
