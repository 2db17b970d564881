import * as core from '@actions/core';
import { pullNumber, type ReviewEvent, reviewEvent } from '../../src/app/review-event.ts';
import { readReviewRecord, recordedPull, recordLimitBytes } from '../../src/app/review-record.ts';
import { workflowRun } from '../../src/app/workflow-run.ts';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { eventPayload, readStrangersText } from '../../src/io/action-files.ts';
import type { OpenReview } from '../../src/io/github/review-access.ts';

export type Asked = ReviewEvent | { readonly about: 'passed-over'; readonly why: string };

/** Returns what to judge: what another run recorded, the pull request that was named, or what the event is about. */
export async function eventToReview(opened: OpenReview, repository: string): Promise<Asked> {
  const recorded = core.getInput('recorded');
  if (recorded !== '') return await recordedEvent(recorded, opened, repository);
  const given = core.getInput('pull-number');
  if (given === '') return reviewEvent(eventPayload());
  const number = pullNumber(given);
  if (number !== undefined) return { about: 'pull', number };
  throw new CannotRun(
    `The input pull-number is ${JSON.stringify(given)}.`,
    'Write the number alone, such as 17.',
  );
}

/** The file is a stranger's: which pull request the run was about, the event and GitHub have to say as well. */
async function recordedEvent(path: string, opened: OpenReview, repository: string): Promise<Asked> {
  const run = workflowRun(eventPayload(), 'pull_request_review');
  if (run === undefined) return { about: 'passed-over', why: 'The run was not for a review.' };
  const text = readStrangersText(path, recordLimitBytes, 'actions/enforce-review');
  if (text === undefined)
    return { about: 'passed-over', why: 'The run left no record: it said its verdict itself.' };
  const found = await recordedPull(opened, run, readReviewRecord(text), repository);
  return found.is === 'pull'
    ? { about: 'pull', number: found.number }
    : { about: 'passed-over', why: found.why };
}
