import { CannotRun } from '../finding/cannot-run.ts';
import { sameRepository } from './issue-address.ts';
import type { ExistingIssue, IssueTracker, Premises } from './issue-tracker.ts';
import type { LeftOutCause } from './left-out.ts';

/** What the repositories of issues hold. */
export interface Survey {
  readonly issues: readonly ExistingIssue[];
  /** Of repositories other than home, by name in lower case. */
  readonly premises: ReadonlyMap<string, Premises>;
  /** Why no issue can be opened in a repository, by name in lower case. */
  readonly closed: ReadonlyMap<string, LeftOutCause>;
  /** The repositories whose issues were read. */
  readonly read: readonly string[];
}

export type Trackers<Tracker> = (repository: string) => Tracker;

/**
 * Reads the managed issues of all repositories, each issue once: a repository that was renamed may be listed under both of its names.
 * Without home nothing can be done, which is a CannotRun; another repository that cannot be read is only left out.
 */
export async function surveyIssues(
  trackers: Trackers<Pick<IssueTracker, 'premises' | 'listManagedIssues'>>,
  repositories: readonly string[],
  home: string,
  marker: string,
): Promise<Survey> {
  const issues = [...(await trackers(home).listManagedIssues(marker))];
  const read = [home];
  const premises = new Map<string, Premises>();
  const closed = new Map<string, LeftOutCause>();
  for (const repository of repositories) {
    if (sameRepository(repository, home)) continue;
    const name = repository.toLowerCase();
    const found = await look(trackers(repository), marker);
    if (found.is === 'closed') {
      closed.set(name, found.why);
      continue;
    }
    premises.set(name, found.premises);
    const known = new Set(issues.map(({ id }) => id));
    issues.push(...found.issues.filter(({ id }) => !known.has(id)));
    read.push(repository);
  }
  return { issues, premises, closed, read };
}

type Look =
  | { readonly is: 'open'; readonly premises: Premises; readonly issues: readonly ExistingIssue[] }
  | { readonly is: 'closed'; readonly why: LeftOutCause };

async function look(
  tracker: Pick<IssueTracker, 'premises' | 'listManagedIssues'>,
  marker: string,
): Promise<Look> {
  try {
    const premises = await tracker.premises();
    switch (premises.is) {
      case 'missing':
        return { is: 'closed', why: 'repository-missing' };
      case 'archived':
        return { is: 'closed', why: 'repository-archived' };
      case 'without-issues':
        return { is: 'closed', why: 'repository-without-issues' };
      case 'ready':
        return { is: 'open', premises, issues: await tracker.listManagedIssues(marker) };
    }
  } catch (error) {
    if (error instanceof CannotRun) return { is: 'closed', why: 'repository-unreachable' };
    throw error;
  }
}
