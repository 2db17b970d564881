import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ReviewFlags, reviewMode } from './review-mode.ts';
import type { Terminal } from './terminal.ts';

/**
 * `lookback review`: what the policy at the base asks of a proposal, what is missing, who can give it; or the policy of a file; or
 * what would happen to a pull request.
 */
export function addReview(program: Command, terminal: Terminal): void {
  program
    .command('review')
    .description('judge a proposal by the policy at its base: what is missing, and who can give it')
    .option('--base <ref>', 'commit or branch it is to be merged into, which holds the policy')
    .option('--head <ref>', 'commit or branch that is proposed')
    .option('--pull <number>', 'read the reviews of this pull request (needs GITHUB_TOKEN)', positiveNumber)
    .option('--repo <owner/name>', 'repository of the pull request; GITHUB_REPOSITORY unless given')
    .option('--explain <path>', 'say instead which policy applies to a file, here or at --base')
    .option('--severity <id>', 'with --explain: take the incident for one of this severity')
    .option('--simulate <file>', 'say instead what would happen to the pull request of a history (JSON)')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action((_options, command: Command) => runReview(command.optsWithGlobals(), terminal));
}

async function runReview(flags: ReviewFlags, terminal: Terminal): Promise<void> {
  const mode = reviewMode(flags);
  switch (mode.is) {
    case 'judge': {
      const { runReviewJudge } = await import('./review-judge.ts');
      return runReviewJudge(mode.flags, terminal);
    }
    case 'explain': {
      const { runReviewExplain } = await import('./review-explain.ts');
      return runReviewExplain(mode.flags, terminal);
    }
    case 'simulate': {
      const { runReviewSimulate } = await import('./review-simulate.ts');
      return runReviewSimulate(mode.flags, terminal);
    }
  }
}

function positiveNumber(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number above 0.');
}
