import { applyOperation, type Change } from '../issues/apply-operation.ts';
import { type HandOver, type StateHandOver, wasDeclined } from '../issues/hand-over.ts';
import {
  type HandOverJudgement,
  type JudgedHandOver,
  judgeAddress,
  judgeHandOver,
} from '../issues/hand-over-judgement.ts';
import { documentChanges, type IssueChanges } from '../issues/issue-changes.ts';
import type { HistoryEvent } from '../issues/issue-history.ts';
import type { IssueTracker } from '../issues/issue-tracker.ts';
import { readManagedBody } from '../issues/managed-block.ts';
import type { IssueOperation } from '../issues/operation.ts';
import type { PastPull, RollingPull } from '../issues/rolling-pull.ts';
import type { Step } from '../issues/step.ts';
import type { Trackers } from '../issues/survey.ts';
import type { IssuePlan } from './plan-issues.ts';
import type { ProposalOptions } from './propose-changes.ts';

export interface HandOverPorts {
  readonly rolling: RollingPull;
  readonly trackers: Trackers<IssueTracker>;
}

export interface HandOverOptions extends ProposalOptions {
  readonly serverUrl: string;
}

/** What is known of earlier runs and of the present one. */
export interface HandOverFacts {
  readonly plan: IssuePlan;
  /** Of the rolling branch, newest first. */
  readonly pulls: readonly PastPull[];
}

interface Judged {
  readonly judged: readonly JudgedHandOver[];
  /** How many turned out to be declined only by their history. */
  readonly late: number;
}

/** Returns what goes into the documents, by the history of each issue, and asks what nothing shows to be done. */
export async function judgeAll(
  fresh: readonly HandOver[],
  { plan, pulls }: HandOverFacts,
  { trackers }: HandOverPorts,
  { serverUrl }: HandOverOptions,
  replaced: Map<IssueOperation, Step>,
): Promise<Judged> {
  const { evidence } = plan.configuration.issues;
  const judged: JudgedHandOver[] = [];
  let late = 0;
  for (const handOver of fresh) {
    if (handOver.change === 'issue') {
      judged.push(judgeAddress(handOver));
      continue;
    }
    const tracker = trackers(handOver.issue.repository);
    const history = withoutPulls(await tracker.readHistory(handOver.issue.number), pulls);
    if (wasDeclined(handOver, history, pulls)) {
      late += 1;
      continue;
    }
    const judgement = judgeHandOver(handOver, history, {
      evidence,
      serverUrl: serverUrl.replace(/\/+$/, ''),
    });
    if (judgement.change !== undefined) judged.push(judgement.change);
    const operation = questionFor(handOver, judgement, plan);
    if (operation !== undefined) await replace(handOver, operation, plan, tracker, replaced);
  }
  return { judged, late };
}

/** That the rolling pull request names an issue shows nothing of what was done. */
function withoutPulls(history: readonly HistoryEvent[], pulls: readonly PastPull[]): readonly HistoryEvent[] {
  return history.filter((event) => event.is !== 'mentioned' || !pulls.some(({ url }) => url === event.url));
}

function questionFor(
  handOver: StateHandOver,
  { ask, reopen }: HandOverJudgement,
  plan: IssuePlan,
): Change | undefined {
  if (ask === undefined) return undefined;
  const { desired, issue } = handOver;
  const on = { key: desired.key, issue, desired };
  const changes = reopen ? changesOf(handOver, plan) : { addLabels: [], removeLabels: [] };
  return {
    do: reopen ? 'reopen' : 'comment',
    ...on,
    changes: { ...changes, comments: [ask] },
    cause: { code: 'no-evidence' },
  };
}

/** Returns what a document asks of an issue that is opened again. */
export function changesOf({ desired, issue }: StateHandOver, { marker }: IssuePlan): IssueChanges {
  const body = readManagedBody(issue.body);
  if (body === undefined) return { addLabels: [], removeLabels: [], comments: [] };
  return documentChanges({ issue, body }, desired, marker.name);
}

/** Carries an operation out in place of the one that was to do nothing. */
export async function replace(
  { issue }: StateHandOver,
  operation: Change,
  plan: IssuePlan,
  tracker: IssueTracker,
  replaced: Map<IssueOperation, Step>,
): Promise<void> {
  const before = plan.operations.find((one) => one.do !== 'create' && one.issue.id === issue.id);
  const outcome = await applyOperation(operation, tracker);
  if (before !== undefined) replaced.set(before, { operation, outcome });
}
