import type { Answer } from './answer.ts';
import { resetAt } from './rate-limit.ts';

/** What goes wrong. "After" faults let the write happen first; all others keep it from happening, except slow. */
type FaultKind =
  | { kind: 'error-after-write'; status?: 500 | 502 | 503 | 504 }
  | { kind: 'reset-after-write' }
  | { kind: 'bad-gateway' }
  | { kind: 'reset' }
  | { kind: 'server-error' }
  | { kind: 'slow'; milliseconds: number }
  | { kind: 'never-answers' }
  | { kind: 'primary-rate-limit'; status?: 403 | 429; resetInSeconds?: number }
  | { kind: 'secondary-rate-limit'; status?: 403 | 429; retryAfterSeconds?: number }
  | { kind: 'bad-assignee'; login: string }
  /**
   * The client is killed: the nth match is reset, before or after it is carried out, and so is every request that comes
   * after it, whatever it asks, before it is carried out.
   */
  | { kind: 'gone-from'; when: 'before' | 'after' }
  /** After each write, so many of the requests that match are answered from before it. */
  | { kind: 'stale-list'; requests: number };

export type Fault = FaultKind & {
  method?: string;
  /** Matched against the path with its query. */
  path?: RegExp;
  /** Strikes at this occurrence, counted from when the fault was set; 1 unless said otherwise. */
  nth?: number;
  /** How many occurrences in a row it strikes; 1 unless said otherwise. */
  times?: number;
};

export interface ArmedFault {
  fault: Fault;
  seen: number;
  /** How often it has struck, for the test to ask. */
  struck: number;
}

/** The first armed fault that strikes this request; all that match count it. */
export function strike(armed: readonly ArmedFault[], method: string, path: string): Fault | undefined {
  const gone = armed.find(({ fault, struck }) => fault.kind === 'gone-from' && struck > 0);
  if (gone !== undefined) {
    gone.struck += 1;
    return { kind: 'reset' };
  }
  let striking: ArmedFault | undefined;
  for (const candidate of armed) {
    const { fault } = candidate;
    if (fault.kind === 'stale-list' || !matches(fault, method, path)) continue;
    candidate.seen += 1;
    const first = fault.nth ?? 1;
    const hits = candidate.seen >= first && candidate.seen < first + (fault.times ?? 1);
    if (hits && striking === undefined) striking = candidate;
  }
  if (striking !== undefined) striking.struck += 1;
  return striking?.fault;
}

export function matches(fault: Fault, method: string, path: string): boolean {
  return (fault.method ?? method) === method && (fault.path?.test(path) ?? true);
}

/** The answer that takes the place of the real one before anything is done, if the fault is of that kind. */
export function answerInstead(fault: Fault): Answer | undefined {
  switch (fault.kind) {
    case 'bad-gateway':
      return badGateway(502);
    case 'server-error':
      return { status: 500, body: { message: 'Server Error' } };
    case 'primary-rate-limit':
      return primaryRateLimit(fault.status ?? 403, fault.resetInSeconds ?? 60);
    case 'secondary-rate-limit':
      return secondaryRateLimit(fault.status ?? 403, fault.retryAfterSeconds);
    case 'bad-assignee':
      return badAssignee(fault.login);
    case 'error-after-write':
    case 'reset-after-write':
    case 'reset':
    case 'gone-from':
    case 'slow':
    case 'never-answers':
    case 'stale-list':
      return undefined;
  }
}

/** A page that is not JSON, as the machines in front of the API send it. */
export function badGateway(status: number): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from(`<html><head><title>${status}</title></head><body><h1>Unicorn!</h1></body></html>`),
  };
}

function primaryRateLimit(status: number, resetInSeconds: number): Answer {
  return {
    status,
    headers: {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '5000',
      'x-ratelimit-reset': String(resetAt(resetInSeconds)),
    },
    body: {
      message: 'API rate limit exceeded for installation.',
      documentation_url: RATE_LIMITS,
      status: String(status),
    },
  };
}

function secondaryRateLimit(status: number, retryAfterSeconds: number | undefined): Answer {
  return {
    status,
    ...(retryAfterSeconds === undefined ? {} : { headers: { 'retry-after': String(retryAfterSeconds) } }),
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url: `${RATE_LIMITS}#about-secondary-rate-limits`,
      status: String(status),
    },
  };
}

function badAssignee(login: string): Answer {
  const errors = [{ value: login, resource: 'Issue', field: 'assignees', code: 'invalid' }];
  const documentation = 'https://docs.github.com/rest/issues/issues#create-an-issue';
  return {
    status: 422,
    body: { message: 'Validation Failed', errors, documentation_url: documentation, status: '422' },
  };
}

const RATE_LIMITS = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';
