import { letsPass, type ReviewResult } from '../review/review-result.ts';
import { presentOf } from './now.ts';
import { rootOf } from './root.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

export interface JudgeFlags extends GlobalOptions {
  readonly base: string;
  readonly head: string;
  readonly pull?: number;
  readonly repo?: string;
}

/** `lookback review --base REF --head REF`: the verdict. Exit 0 granted, 1 refused, 2 could not run. */
export async function runReviewJudge(flags: JudgeFlags, terminal: Terminal): Promise<void> {
  const { review } = await import('../app/review.ts');
  const { openGit } = await import('../io/git.ts');
  const { folderInRepository, gitCommits } = await import('../io/git-commits.ts');
  const git = openGit(rootOf(flags, terminal), terminal.environment);
  const options = {
    base: flags.base,
    head: flags.head,
    root: folderInRepository(git),
    now: presentOf(flags, terminal),
  };
  const pull = flags.pull === undefined ? undefined : await openPull(flags.pull, flags, terminal);
  const result = await review(gitCommits(git), options, pull);
  terminal.print(await render(result, flags, terminal));
  terminal.exitWith(letsPass(result) ? 0 : 1);
}

async function openPull(number: number, flags: JudgeFlags, { environment }: Terminal) {
  const { reviewHostFor } = await import('../io/github/review-access.ts');
  return { number, host: reviewHostFor(flags.repo, environment) };
}

async function render(result: ReviewResult, flags: JudgeFlags, terminal: Terminal): Promise<string> {
  if (flags.format === 'json') {
    const { renderReviewJson } = await import('../review/reporters/json.ts');
    return renderReviewJson(result);
  }
  const { renderReviewText } = await import('../review/reporters/text.ts');
  const { styleFor } = await import('../finding/reporters/style.ts');
  return renderReviewText(result, styleFor(terminal.colour));
}
