import * as core from '@actions/core';
import type { Enforced } from '../../src/app/review-enforce.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';
import { log } from '../../src/io/action-run.ts';
import { explanationOf } from '../../src/review/reporters/comment.ts';
import { headline } from '../../src/review/reporters/headline.ts';
import { missingJson } from '../../src/review/reporters/json.ts';
import { renderReviewText } from '../../src/review/reporters/text.ts';

/** Writes log, job summary and outputs, and fails the step unless the verdict is good. */
export async function reportEnforced(enforced: Enforced): Promise<void> {
  const unwritten = unwrittenWords(enforced);
  for (const words of unwritten) core.warning(words);
  if (enforced.is === 'passed-over') {
    log(enforced.why);
    core.setOutput('verdict', 'passed-over');
    await core.summary
      .addRaw(['### Review by policy: not judged', enforced.why, ...unwritten].join('\n\n'))
      .write();
    return;
  }
  const { result } = enforced;
  log(renderReviewText(result, styleFor(false)));
  core.setOutput('verdict', result.outcome.is);
  core.setOutput('missing', missingJson(result));
  await core.summary.addRaw([explanationOf(result), ...unwritten].join('\n\n')).write();
  if (result.outcome.is !== 'granted') core.setFailed(headline(result));
}

function unwrittenWords(enforced: Enforced): string[] {
  const all = enforced.is === 'judged' ? [enforced.status, enforced.comment] : [enforced.status];
  return all.flatMap((written) => (written === undefined || written.written ? [] : [written.why]));
}
