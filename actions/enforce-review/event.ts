import { readFileSync } from 'node:fs';
import { pullNumber, type ReviewEvent, reviewEvent } from '../../src/app/review-event.ts';
import { CannotRun } from '../../src/finding/cannot-run.ts';

/** Returns what to judge: the pull request that was named, or the one the event's file is about. */
export function eventToReview(given: string, eventPath: string): ReviewEvent {
  if (given === '') return reviewEvent(JSON.parse(readFileSync(eventPath, 'utf8')));
  const number = pullNumber(given);
  if (number !== undefined) return { about: 'pull', number };
  throw new CannotRun(
    `The input pull-number is ${JSON.stringify(given)}.`,
    'Write the number alone, such as 17.',
  );
}
