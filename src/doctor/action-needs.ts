import { type ActionName, type ActionUse, hasOwnToken } from './action-use.ts';
import type { Access } from './workflow-grants.ts';

export interface TriggerNeed {
  readonly event: string;
  /** Types of the event that have to be among those it runs on; empty where any will do. */
  readonly types: readonly string[];
  readonly result: 'missing' | 'advice';
  /** Completes "Without it …". */
  readonly otherwise: string;
}

interface ActionNeeds {
  /** The folder of the action, whose README shows the workflow. */
  readonly folder: string;
  /** Completes "No workflow of the default branch …". */
  readonly does: string;
  /** Whether it is for pull requests from forks only. */
  readonly forForks: boolean;
  /** What it is for a repository to be without it. */
  readonly absent: 'missing' | 'advice';
  readonly triggers: readonly TriggerNeed[];
  /** Events it must not run on, and why. */
  readonly never: Readonly<Record<string, string>>;
  /** Whether it has to run in the merge queue, where there is one. */
  readonly inQueue: boolean;
  /** What may happen where runs are not kept apart; a `missing` where it does harm. */
  readonly apart: { readonly result: 'missing' | 'advice'; readonly otherwise: string };
  readonly permissions: (use: ActionUse) => ReadonlyMap<string, Access>;
}

const proposed = 'it would act on what nobody has approved yet';

/** What each action needs of the workflow around it, as its README says. */
export const actionNeeds: Readonly<Record<ActionName, ActionNeeds>> = {
  check: {
    folder: 'check',
    does: 'checks the documents of pull requests',
    forForks: false,
    absent: 'missing',
    triggers: [
      {
        event: 'pull_request',
        types: ['opened', 'synchronize', 'reopened'],
        result: 'missing',
        otherwise: 'broken documents are merged unseen',
      },
      {
        event: 'push',
        types: [],
        result: 'advice',
        otherwise: 'nothing shows what is wrong on the default branch',
      },
    ],
    never: { pull_request_target: 'it checks out the files of a stranger beside a token that may write' },
    inQueue: true,
    apart: { result: 'advice', otherwise: 'an older run can write its comment over that of a newer one' },
    permissions: ({ step }) =>
      new Map([
        ['contents', 'read'],
        ['pull-requests', isOff(step.inputs.comment) ? 'read' : 'write'],
      ]),
  },
  'enforce-review': {
    folder: 'enforce-review',
    does: 'sets the status lookback/review',
    forForks: false,
    absent: 'missing',
    triggers: [
      {
        event: 'pull_request_target',
        types: ['opened', 'reopened', 'synchronize', 'edited'],
        result: 'missing',
        otherwise: 'a pull request is not judged when it changes',
      },
      {
        event: 'pull_request_review',
        types: ['submitted', 'edited', 'dismissed'],
        result: 'missing',
        otherwise: 'an approval is not counted, and a dismissed one stays counted',
      },
      {
        event: 'workflow_dispatch',
        types: [],
        result: 'advice',
        otherwise: 'nobody can have a pull request judged again by hand',
      },
    ],
    never: { pull_request: 'it would be read from the pull request that it judges' },
    inQueue: true,
    apart: { result: 'advice', otherwise: 'two runs for one pull request can overtake each other' },
    permissions: () =>
      new Map([
        ['contents', 'read'],
        ['pull-requests', 'write'],
        ['statuses', 'write'],
      ]),
  },
  'review-of-forks': {
    folder: 'enforce-review',
    does: 'judges pull requests from forks anew after a review',
    forForks: true,
    absent: 'advice',
    triggers: [
      { event: 'workflow_run', types: ['completed'], result: 'missing', otherwise: 'it never runs' },
    ],
    never: { pull_request: 'a record is a stranger’s file, and the token beside it may write' },
    inQueue: false,
    apart: { result: 'advice', otherwise: 'two runs for one pull request can overtake each other' },
    permissions: () =>
      new Map([
        ['contents', 'read'],
        ['actions', 'read'],
        ['pull-requests', 'write'],
        ['statuses', 'write'],
      ]),
  },
  'sync-issues': {
    folder: 'sync-issues',
    does: 'opens and keeps the issues of action items',
    forForks: false,
    absent: 'advice',
    triggers: [
      { event: 'push', types: [], result: 'missing', otherwise: 'issues do not follow the documents' },
      {
        event: 'schedule',
        types: [],
        result: 'advice',
        otherwise: 'nobody is told when an action item becomes due',
      },
      {
        event: 'issues',
        types: ['closed', 'reopened'],
        result: 'advice',
        otherwise: 'a closed issue is noticed late',
      },
    ],
    never: { pull_request: proposed, pull_request_target: proposed, pull_request_review: proposed },
    inQueue: false,
    apart: { result: 'missing', otherwise: 'two runs at once can open an issue twice' },
    permissions: ({ step }) => {
      const writesBack = !isOff(step.inputs['write-back']);
      return new Map([
        ['contents', writesBack ? 'write' : 'read'],
        ['issues', 'write'],
        ...(writesBack && !hasOwnToken(step, 'pull-request-token')
          ? [['pull-requests', 'write'] as const]
          : []),
      ]);
    },
  },
  'build-site': {
    folder: 'build-site',
    does: 'builds the site',
    forForks: false,
    absent: 'advice',
    triggers: [
      { event: 'push', types: [], result: 'missing', otherwise: 'the site does not follow the documents' },
      {
        event: 'schedule',
        types: [],
        result: 'advice',
        otherwise: 'maintenance does not begin and end on the site',
      },
    ],
    never: { pull_request_target: proposed },
    inQueue: false,
    apart: { result: 'advice', otherwise: 'an older site can be published over a newer one' },
    permissions: () => new Map([['contents', 'read']]),
  },
  'comment-check': {
    folder: 'comment-check',
    does: 'comments the findings on pull requests from forks',
    forForks: true,
    absent: 'advice',
    triggers: [
      { event: 'workflow_run', types: ['completed'], result: 'missing', otherwise: 'it never runs' },
    ],
    never: {
      pull_request_target: 'it is made for `workflow_run`',
      pull_request: 'a fork’s token may not comment',
    },
    inQueue: false,
    apart: { result: 'advice', otherwise: 'an older comment can be written over a newer one' },
    permissions: () =>
      new Map([
        ['actions', 'read'],
        ['pull-requests', 'write'],
      ]),
  },
};

/** Scopes that other known steps of a job write. */
export const otherNeeds: Readonly<Record<string, readonly string[]>> = {
  'github/codeql-action/upload-sarif': ['security-events'],
  'actions/deploy-pages': ['pages', 'id-token'],
  'actions/configure-pages': ['pages'],
};

function isOff(input: unknown): boolean {
  return input === false || input === 'false';
}
