import { CannotRun } from '../finding/cannot-run.ts';
import type { GroupPart } from '../review/merge-group.ts';
import type { PullFacts, ReviewHost } from '../review/review-host.ts';
import type { MergeGroup } from './review-event.ts';

/** Returns the pull requests of a group as they are now. Throws CannotRun where one cannot be in it any more. */
export async function readPulls(
  host: ReviewHost,
  group: MergeGroup,
  parts: readonly GroupPart[],
): Promise<PullFacts[]> {
  const numbers = parts.map(({ pull }) => pull);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) throw notKnown(`pull request ${twice} is in it twice`);
  const pulls: PullFacts[] = [];
  for (const number of numbers) {
    const pull = await host.pull(number);
    if (pull.state === 'closed') throw notKnown(`pull request ${number} is closed`);
    if (pull.baseBranch !== group.baseBranch)
      throw notKnown(`pull request ${number} goes into ${pull.baseBranch}, not into ${group.baseBranch}`);
    pulls.push(pull);
  }
  return pulls;
}

/** The commit was made by the queue, from heads it remembers; which ones, only its content tells. */
export function requireMerged(part: GroupPart | undefined): void {
  if (part === undefined) return;
  throw notKnown(
    `commit ${part.headSha.slice(0, 12)} is not what merging pull request ${part.pull} at its head makes`,
  );
}

/** Not a requirement that could be met by waiting: the queue has to make another group. */
export function notKnown(why: string): CannotRun {
  return new CannotRun(
    `What is in this merge group is not known: ${why}.`,
    'Put the pull requests into the queue again, one by one if it happens again.',
  );
}
