import * as core from '@actions/core';
import type { ErrandOptions } from '../../src/app/review-errands.ts';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { booleanInput } from '../../src/io/action-run.ts';

const unlessGiven = 6;

/** Returns what is done beside the verdict. */
export function errandInputs(): ErrandOptions {
  const most = mostReviewers();
  return { labels: booleanInput('labels'), mostReviewers: booleanInput('request-reviewers') ? most : 0 };
}

function mostReviewers(): number {
  const text = core.getInput('most-reviewers') || String(unlessGiven);
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new CannotRun(`The input most-reviewers is ${JSON.stringify(text)}.`, 'Write a number from 0 to 99.');
}
