import { requirementWords } from '../review/reporters/words.ts';
import {
  type Answer,
  type HistoryEvent,
  type Simulation,
  type Step,
  verdictWord,
} from '../review/simulation.ts';
import type { ReviewHistory } from '../schema/generated/review-history.ts';
import type { Instant } from '../time/instant.ts';
import type { HistoryFiles } from './simulated-files.ts';
import { SimulatedWorld } from './simulated-world.ts';

/**
 * Returns the verdict after each event of a history, judged as any pull request is. Throws CannotRun where the history asks
 * for something that cannot happen. Each event is a minute after the one before; the first is `now`.
 */
export async function simulateReview(
  history: ReviewHistory,
  beside: HistoryFiles,
  now: Instant,
): Promise<Simulation> {
  const world = new SimulatedWorld(history, beside, now);
  const steps: Step[] = [];
  for (const [index, event] of history.events.entries()) {
    const head = world.happen(event, `Event ${index + 1} (${event.event})`);
    const answer = await world.answer();
    steps.push({ number: index + 1, event, head, answer, unexpected: unexpected(event, answer) });
  }
  return { title: history.title, about: history.about, steps };
}

const asIs = (text: string): string => text;

function unexpected({ expect, missing }: HistoryEvent, answer: Answer): string[] {
  const is = verdictWord(answer);
  const unmet = missingWords(answer);
  const otherVerdict = expect !== undefined && expect !== is ? [`expected ${expect}, and it is ${is}`] : [];
  const asExpected = missing === undefined || sameWords(missing, unmet);
  return asExpected
    ? otherVerdict
    : [...otherVerdict, `expected to be missing: ${listed(missing)}; missing is: ${listed(unmet)}`];
}

/** What is not met, as the verdict words it. */
function missingWords(answer: Answer): string[] {
  if (answer.is === 'error') return [];
  return answer.result.verdict.outcomes.flatMap((outcome) =>
    outcome.met ? [] : [requirementWords(outcome, asIs)],
  );
}

function sameWords(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join('\n') === [...others].sort().join('\n');
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'nothing' : words.join(', ');
}
