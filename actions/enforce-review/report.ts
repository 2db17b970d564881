import * as core from '@actions/core';
import type { Enforced } from '../../src/app/review-enforce.ts';
import type { ErrandsRun } from '../../src/app/review-errands.ts';
import type { GroupJudged } from '../../src/app/review-group.ts';
import { reviewRecord } from '../../src/app/review-record.ts';
import { printable } from '../../src/finding/reporters/code-frame.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';
import { writeForLaterStep } from '../../src/io/action-files.ts';
import { log } from '../../src/io/action-run.ts';
import { isGroupGranted } from '../../src/review/group-verdict.ts';
import { explanationOf } from '../../src/review/reporters/comment.ts';
import { groupExplanation, groupText } from '../../src/review/reporters/group.ts';
import { missingJson } from '../../src/review/reporters/json.ts';
import { renderReviewText } from '../../src/review/reporters/text.ts';
import type { Written } from '../../src/review/review-host.ts';

/**
 * Writes log, job summary and outputs. A refusal leaves the step green: it stands on the commit, as one status that is
 * brought up to date, where a red job would stay red beside it. Where the token could not write it, a record is left for a
 * run that may.
 */
export async function reportEnforced(enforced: Enforced, number: number): Promise<void> {
  if (enforced.is === 'passed-over') return await reportPassedOver(enforced.why);
  const { result, status, comment, errands } = enforced;
  const unwritten = [status, comment].flatMap((written) => unwrittenWords(written));
  log(renderReviewText(result, styleFor(false)));
  for (const line of errands === undefined ? [] : errandLines(errands)) log(line);
  core.setOutput('verdict', result.outcome.is);
  core.setOutput('missing', missingJson(result));
  if (!status.written)
    core.setOutput('record', writeForLaterStep('lookback-review.json', reviewRecord(number)));
  await summarize(explanationOf(result), unwritten);
}

/** The same for a merge group. */
export async function reportGroup(judged: GroupJudged): Promise<void> {
  if (judged.is === 'passed-over') return await reportPassedOver(judged.why);
  log(groupText(judged.verdict, printable));
  core.setOutput('verdict', isGroupGranted(judged.verdict) ? 'granted' : 'refused');
  await summarize(groupExplanation(judged.verdict), unwrittenWords(judged.status));
}

/** Says why nothing was judged. */
export async function reportPassedOver(why: string): Promise<void> {
  log(why);
  core.setOutput('verdict', 'passed-over');
  await core.summary.addRaw(['### Review by policy: not judged', why].join('\n\n')).write();
}

async function summarize(explanation: string, unwritten: readonly string[]): Promise<void> {
  for (const words of unwritten) core.warning(words);
  await core.summary.addRaw([explanation, ...unwritten].join('\n\n')).write();
}

function errandLines({ asked, labelled, unlabelled, refused }: ErrandsRun): string[] {
  return [
    ...asked.map((who) => `Asked for a review: ${printable(who)}`),
    ...unlabelled.map((name) => `Label taken off: ${printable(name)}`),
    ...labelled.map((name) => `Label put on: ${printable(name)}`),
    ...refused.map(printable),
  ];
}

function unwrittenWords(written: Written | undefined): string[] {
  return written === undefined || written.written ? [] : [written.why];
}
