import type { Fault } from '../../github/faults.ts';

/** What goes wrong with one request of a run. */
export interface MatrixFault {
  readonly name: string;
  /** Strikes the next request. */
  readonly fault: Fault;
  /** Whether the run ends there, without a last word. */
  readonly kills?: boolean;
  /** How long the run waits for an answer, where that matters. */
  readonly patienceMilliseconds?: number;
}

export const matrixFaults: readonly MatrixFault[] = [
  { name: 'killed before', kills: true, fault: { kind: 'gone-from', when: 'before' } },
  { name: 'killed after', kills: true, fault: { kind: 'gone-from', when: 'after' } },
  { name: '500', fault: { kind: 'server-error' } },
  { name: '502 as a page', fault: { kind: 'bad-gateway' } },
  { name: 'reset before', fault: { kind: 'reset' } },
  { name: 'reset after', fault: { kind: 'reset-after-write' } },
  {
    name: 'secondary limit with retry-after',
    fault: { kind: 'secondary-rate-limit', retryAfterSeconds: 2 },
  },
  { name: 'secondary limit without', fault: { kind: 'secondary-rate-limit' } },
  { name: 'no answer', patienceMilliseconds: 250, fault: { kind: 'never-answers' } },
];
