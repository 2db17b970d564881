import { desiredIssues } from '../issues/desired-issue.ts';
import { incidentDirectory } from '../issues/incident-directory.ts';
import type { DocumentPlace } from '../issues/issue-text.ts';
import type { IssueTracker } from '../issues/issue-tracker.ts';
import { type Label, markerLabel } from '../issues/labels.ts';
import { leftOut } from '../issues/left-out.ts';
import { countOperations } from '../issues/operation.ts';
import { planIssues } from '../issues/plan.ts';
import type { PlanReport } from '../issues/report.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { readRepository } from '../repository/read-repository.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import { configurationOf } from './configuration-of.ts';

export interface PlanPorts {
  readonly tree: FileTree;
  readonly cache: ReadingCache;
  /** Undefined to plan as if no issue existed yet. */
  readonly tracker: Pick<IssueTracker, 'listManagedIssues'> | undefined;
}

export interface PlanOptions {
  /** As in GITHUB_SERVER_URL, for links to documents. */
  readonly serverUrl: string;
  /** `owner/name`; undefined for the one that lookback.yml names. */
  readonly repository: string | undefined;
}

export interface IssuePlan extends PlanReport {
  /** The label that every managed issue has. */
  readonly marker: Label;
}

/** Returns what would make the issues match the documents. Writes nothing. Throws CannotRun without a valid lookback.yml. */
export async function planIssueSync(ports: PlanPorts, options: PlanOptions): Promise<IssuePlan> {
  const content = readRepository(ports.tree, ports.cache);
  const configuration = configurationOf(content);
  const repository = options.repository ?? configuration.repository;
  const marker = markerLabel(configuration);
  const desired = desiredIssues(content, { configuration, place: placeOf(repository, options) });
  const existing = (await ports.tracker?.listManagedIssues(marker.name)) ?? [];
  const incidentOf = incidentDirectory(content);
  const { operations, ...plan } = planIssues(desired, existing, { marker: marker.name, incidentOf });
  return {
    is: 'plan',
    repository,
    compared: ports.tracker !== undefined,
    marker,
    steps: operations.map((operation) => ({ operation, outcome: { is: 'planned' } })),
    counts: countOperations(operations),
    leftOut: [...leftOut(content), ...plan.leftOut],
  };
}

function placeOf(repository: string | undefined, { serverUrl }: PlanOptions): DocumentPlace | undefined {
  return repository === undefined ? undefined : { serverUrl: serverUrl.replace(/\/+$/, ''), repository };
}
