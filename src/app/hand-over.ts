import { amendActions } from '../amend/amend-actions.ts';
import type { Change } from '../issues/apply-operation.ts';
import { madeFrom } from '../issues/carried-changes.ts';
import { type HandOver, handOverState, handOvers } from '../issues/hand-over.ts';
import type { HandOverReport } from '../issues/hand-over-report.ts';
import { pathInRepository } from '../issues/issue-text.ts';
import { addressHandOvers } from '../issues/moved-issues.ts';
import type { IssueOperation } from '../issues/operation.ts';
import { fingerprintOf } from '../issues/rolling-text.ts';
import type { Step } from '../issues/step.ts';
import {
  changesOf,
  type HandOverFacts,
  type HandOverOptions,
  type HandOverPorts,
  judgeAll,
  replace,
} from './judge-hand-overs.ts';
import type { IssuePlan } from './plan-issues.ts';
import { proposeChanges, reportOf } from './propose-changes.ts';

/** How many changes one pull request holds at most: the rest follows when it is merged. */
const maxChanges = 100;

export interface HandedOver {
  readonly report: HandOverReport;
  /** Operations that were to do nothing, and what was done in their place. */
  readonly replaced: ReadonlyMap<IssueOperation, Step>;
}

/**
 * Puts what people did to issues into the one pull request that changes the documents, and asks about what was closed without anything
 * that shows it done. Throws CannotRun where the pull request cannot be made.
 */
export async function handOverChanges(
  { plan, pulls }: HandOverFacts,
  ports: HandOverPorts,
  options: HandOverOptions,
): Promise<HandedOver> {
  const open = pulls.find(({ state }) => state === 'open');
  const all = [
    ...handOvers(plan.operations),
    ...addressHandOvers(plan.planning.moved, plan.desired, plan.operations),
  ].map((handOver) => ({ handOver, state: handOverState(handOver, pulls) }));
  const declined = all.filter(({ state }) => state === 'declined').length;
  const replaced = new Map<IssueOperation, Step>();
  for (const { handOver, state } of all) {
    if (state === 'taken-back') await takeBack(handOver, plan, ports, options, replaced);
  }
  const fresh = all
    .flatMap(({ handOver, state }) => (state === 'new' ? [handOver] : []))
    .slice(0, maxChanges);
  if (open !== undefined && fresh.length > 0 && madeFrom(open.body) === fingerprintOf(fresh))
    return { report: reportOf('waiting', open, fresh.length, declined), replaced };
  const { judged, late } = await judgeAll(fresh, { plan, pulls }, ports, options, replaced);
  // What could not be asked is asked by the next run, which has to look again for that.
  const settled = judged.filter(({ handOver }) => !isUnasked(handOver, replaced));
  const fingerprint = fingerprintOf(settled.map(({ handOver }) => handOver));
  const { desired } = plan;
  const report = await proposeChanges(judged, open, ports.rolling, { ...options, fingerprint, desired });
  return { report: { ...report, declined: declined + late }, replaced };
}

function isUnasked(handOver: HandOver, replaced: ReadonlyMap<IssueOperation, Step>): boolean {
  return [...replaced.values()].some(
    ({ operation, outcome }) => operation.desired === handOver.desired && outcome.is !== 'done',
  );
}

/** Git took the change over once and says something else since: the document was changed, unless this is an older state of it. */
async function takeBack(
  handOver: HandOver,
  plan: IssuePlan,
  { rolling, trackers }: HandOverPorts,
  options: HandOverOptions,
  replaced: Map<IssueOperation, Step>,
): Promise<void> {
  if (handOver.change !== 'done' && handOver.change !== 'wont_do') return;
  const { desired, issue } = handOver;
  const base = await rolling.base(undefined);
  const path = pathInRepository(desired.document.path, options.folder ?? '');
  const text = await rolling.readText(base.commit, path);
  const action = desired.key.action ?? '';
  if (text === undefined || amendActions(text, [{ action, status: 'open' }]).is !== 'unchanged') return;
  const operation: Change = {
    do: 'reopen',
    key: desired.key,
    issue,
    desired,
    changes: changesOf(handOver, plan),
    cause: { code: 'taken-back' },
  };
  await replace(handOver, operation, plan, trackers(issue.repository), replaced);
}
