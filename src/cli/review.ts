import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ReviewResult } from '../review/review-result.ts';
import { rootOf } from './root.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

interface ReviewFlags extends GlobalOptions {
  readonly base: string;
  readonly head: string;
  readonly pull?: number;
  readonly repo?: string;
}

/** `lookback review`: what the policy at the base asks of a proposal, what is missing, who can give it. */
export function addReview(program: Command, terminal: Terminal): void {
  program
    .command('review')
    .description('judge a proposal by the policy at its base: what is missing, and who can give it')
    .requiredOption('--base <ref>', 'commit or branch it is to be merged into, which holds the policy')
    .requiredOption('--head <ref>', 'commit or branch that is proposed')
    .option('--pull <number>', 'read the reviews of this pull request (needs GITHUB_TOKEN)', positiveNumber)
    .option('--repo <owner/name>', 'repository of the pull request; GITHUB_REPOSITORY unless given')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action((_options, command: Command) => runReview(command.optsWithGlobals(), terminal));
}

async function runReview(flags: ReviewFlags, terminal: Terminal): Promise<void> {
  const { review } = await import('../app/review.ts');
  const { openGit } = await import('../io/git.ts');
  const { folderInRepository, gitCommits } = await import('../io/git-commits.ts');
  const git = openGit(rootOf(flags, terminal), terminal.environment);
  const options = { base: flags.base, head: flags.head, root: folderInRepository(git) };
  const pull = flags.pull === undefined ? undefined : await openPull(flags.pull, flags, terminal);
  const result = await review(gitCommits(git), options, pull);
  terminal.print(await render(result, flags, terminal));
  terminal.exitWith(result.outcome.is === 'granted' ? 0 : 1);
}

async function openPull(number: number, flags: ReviewFlags, { environment }: Terminal) {
  const { reviewHostFor } = await import('../io/github/review-access.ts');
  return { number, host: reviewHostFor(flags.repo, environment) };
}

async function render(result: ReviewResult, flags: ReviewFlags, terminal: Terminal): Promise<string> {
  if (flags.format === 'json') {
    const { renderReviewJson } = await import('../review/reporters/json.ts');
    return renderReviewJson(result);
  }
  const { renderReviewText } = await import('../review/reporters/text.ts');
  const { styleFor } = await import('../finding/reporters/style.ts');
  return renderReviewText(result, styleFor(terminal.colour));
}

function positiveNumber(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number above 0.');
}
