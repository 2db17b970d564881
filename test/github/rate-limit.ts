import { ok } from './answer.ts';
import type { Route } from './router.ts';
import { get } from './router.ts';

const LIMIT = 5000;
const WINDOW_SECONDS = 3600;

/** What every answer says of the rate limit, which here is never reached by itself (see faults.ts). */
export function rateLimitHeaders(used: number): Record<string, string> {
  return {
    'x-ratelimit-limit': String(LIMIT),
    'x-ratelimit-remaining': String(Math.max(1, LIMIT - used)),
    'x-ratelimit-used': String(Math.min(used, LIMIT - 1)),
    'x-ratelimit-reset': String(resetAt(WINDOW_SECONDS)),
    'x-ratelimit-resource': 'core',
  };
}

/** Seconds since 1970, by the real clock: clients compare it with theirs. */
export function resetAt(inSeconds: number): number {
  return Math.floor(Date.now() / 1000) + inSeconds;
}

export const rateLimitRoutes: Route[] = [
  get('/rate_limit', 'metadata', () => {
    const core = { limit: LIMIT, remaining: LIMIT, used: 0, reset: resetAt(WINDOW_SECONDS) };
    return ok({ resources: { core, search: core }, rate: core });
  }),
];
