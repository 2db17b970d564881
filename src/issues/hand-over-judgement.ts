import type { Amendment } from '../amend/amendment.ts';
import { formatCalendarDate, type Instant } from '../time/instant.ts';
import { sameLogin } from './assignment.ts';
import { evidenceOf } from './evidence.ts';
import type { AddressHandOver, HandOver, StateHandOver } from './hand-over.ts';
import type { HistoryEvent } from './issue-history.ts';
import type { OneComment } from './issue-tracker.ts';

/** A change with what its issue's history says about it, ready to be made. */
export interface JudgedHandOver {
  readonly handOver: HandOver;
  readonly amendment: Amendment;
  /** Login. */
  readonly by: string | undefined;
  readonly at: Instant | undefined;
  /** URLs. */
  readonly evidence: readonly string[];
}

export interface HandOverJudgement {
  /** Undefined where nothing goes into the document after all. */
  readonly change: JudgedHandOver | undefined;
  /** Asks what shows that it is done. */
  readonly ask: OneComment | undefined;
  /** Whether the issue is opened again until that is answered. */
  readonly reopen: boolean;
}

export interface JudgeOptions {
  readonly evidence: 'none' | 'ask' | 'reopen';
  /** As in GITHUB_SERVER_URL. */
  readonly serverUrl: string;
}

/** As the schema of incidents has it. */
const maxEvidence = 20;

const nothing: HandOverJudgement = { change: undefined, ask: undefined, reopen: false };
const askMarker = '<!-- lookback:evidence -->';
const handle = /^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/;

/** Returns what goes into the document, by the history of the issue. */
export function judgeHandOver(
  handOver: StateHandOver,
  history: readonly HistoryEvent[],
  options: JudgeOptions,
): HandOverJudgement {
  switch (handOver.change) {
    case 'done':
      return judgeDone(handOver, history, options);
    case 'wont_do':
      return judgeWontDo(handOver, history, options);
    case 'open': {
      const event = history.findLast(({ is }) => is === 'reopened');
      const amendment = { status: 'open', doneOn: null, reason: null } as const;
      return { ...nothing, change: judged(handOver, event, amendment) };
    }
    case 'owner':
      return judgeOwner(handOver, history);
  }
}

/** Returns what goes into the document about an issue that lives elsewhere now. */
export function judgeAddress(handOver: AddressHandOver): JudgedHandOver {
  return judged(handOver, undefined, { issue: handOver.url });
}

function judgeDone(
  handOver: StateHandOver,
  history: readonly HistoryEvent[],
  options: JudgeOptions,
): HandOverJudgement {
  const event = history.findLast(({ is }) => is === 'closed');
  const evidence = evidenceOf(history, handOver.desired.doneWhen);
  const asked = history.some((one) => one.is === 'commented' && one.text.startsWith(askMarker));
  const asks = evidence.length === 0 && options.evidence !== 'none' && !asked;
  const ask = asks ? { marker: askMarker, text: question(event?.by, handOver, options) } : undefined;
  if (asks && options.evidence === 'reopen') return { change: undefined, ask, reopen: true };
  const closedAt = event?.at ?? handOver.issue.closedAt;
  const amendment = {
    status: 'done',
    ...(closedAt === undefined ? {} : { doneOn: formatCalendarDate(closedAt) }),
    reason: null,
    addEvidence: evidence.slice(0, roomForEvidence(handOver)),
  } as const;
  return { change: judged(handOver, event, amendment, evidence), ask, reopen: false };
}

/** The schema allows no more; what is there stays. */
function roomForEvidence({ desired: { document, key } }: StateHandOver): number {
  const action = document.values.actions?.find(({ id }) => id === key.action);
  return Math.max(0, maxEvidence - (action?.evidence?.length ?? 0));
}

function question(by: string | undefined, { desired }: StateHandOver, { evidence }: JudgeOptions): string {
  const asked = by === undefined ? '' : `@${by} `;
  const goal = desired.doneWhen === undefined ? '' : ' The issue says above when it is done.';
  const end = evidence === 'reopen' ? ' It is open again until then.' : '';
  return (
    `${asked}This was closed as completed, and nothing here shows that it is done.${goal} ` +
    `Please link the pull request or the commit, or say in a comment what was observed.${end}`
  );
}

function judgeWontDo(
  handOver: StateHandOver,
  history: readonly HistoryEvent[],
  { serverUrl }: JudgeOptions,
): HandOverJudgement {
  const { issue } = handOver;
  const event = history.findLast(({ is }) => is === 'closed');
  const how = issue.closedAs === 'duplicate' ? 'a duplicate' : 'not planned';
  const reason = `Closed as ${how}: ${serverUrl}/${issue.repository}/issues/${issue.number}`;
  return { ...nothing, change: judged(handOver, event, { status: 'wont_do', doneOn: null, reason }) };
}

/** The owner has changed if someone took the one of the document off; who was never assigned may still be. */
function judgeOwner(handOver: StateHandOver, history: readonly HistoryEvent[]): HandOverJudgement {
  const { desired, issue } = handOver;
  if (desired.assignee.is !== 'person') return nothing;
  const { login } = desired.assignee;
  const last = history.findLast(
    (event) => (event.is === 'assigned' || event.is === 'unassigned') && sameLogin(event.login, login),
  );
  if (last?.is !== 'unassigned') return nothing;
  const assigned = history.findLast(
    (event) => event.is === 'assigned' && issue.assignees.some((name) => sameLogin(name, event.login)),
  );
  const owner = assigned?.is === 'assigned' ? assigned.login : issue.assignees[0];
  if (owner === undefined || !handle.test(owner)) return nothing;
  return { ...nothing, change: judged(handOver, assigned ?? last, { owner: `@${owner}` }) };
}

function judged(
  handOver: HandOver,
  event: HistoryEvent | undefined,
  amendment: Omit<Amendment, 'action'>,
  evidence: readonly string[] = [],
): JudgedHandOver {
  const action = handOver.desired.key.action ?? '';
  return { handOver, amendment: { action, ...amendment }, by: event?.by, at: event?.at, evidence };
}
