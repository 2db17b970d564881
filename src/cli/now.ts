import { CannotRun } from '../finding/cannot-run.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

/** Returns the moment `--now` names, or the present. */
export function presentOf({ now }: GlobalOptions, terminal: Terminal): Instant {
  if (now === undefined) return terminal.clock();
  const instant = parseInstant(now);
  if (instant !== undefined) return instant;
  throw new CannotRun(`\`${now}\` is not a moment.`, 'Write it as 2026-03-14T09:02:00Z, with an offset.');
}
