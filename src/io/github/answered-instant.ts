import { CannotRun } from '../../finding/cannot-run.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';

/** Returns the moment in an answer about an issue or a pull request. Throws CannotRun where it is none. */
export function answeredInstant(text: string): Instant {
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  throw new CannotRun(
    `GitHub gives the time ${JSON.stringify(text)}, which is no time.`,
    'Run this again; if it happens again, the address in GITHUB_API_URL may not be GitHub’s.',
  );
}
