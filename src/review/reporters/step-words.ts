import { type Answer, isGreen, type Step } from '../simulation.ts';
import { headline } from './headline.ts';
import { candidateWords, noteWords, type Quote, requirementWords, reviewWords, stateWords } from './words.ts';

/** Whether a verdict is another one than before: `turns green`, `turns red`; empty where it stays. */
export function turnWords(step: Step, before: Step | undefined): string {
  const green = isGreen(step.answer);
  if (before === undefined) return green ? 'begins green' : 'begins red';
  if (green === isGreen(before.answer)) return '';
  return green ? 'turns green' : 'turns red';
}

/** One sentence on the whole. */
export function answerWords(answer: Answer, quote: Quote): string {
  return answer.is === 'error' ? `Could not be judged: ${quote(answer.message)}` : headline(answer.result);
}

/** What an event changed: every line of the verdict that did not stand there before, and what is not asked for any more. */
export function changedLines(step: Step, before: Step | undefined, quote: Quote): string[] {
  const known = new Set(before === undefined ? [] : linesOf(before.answer, quote));
  return [
    ...linesOf(step.answer, quote).filter((line) => !known.has(line)),
    ...goneWords(step.answer, before?.answer, quote),
  ];
}

function linesOf(answer: Answer, quote: Quote): string[] {
  if (answer.is === 'error') return [];
  const { verdict, notes } = answer.result;
  return [
    ...verdict.outcomes.map((outcome) => {
      const asked = `${requirementWords(outcome, quote)}: ${stateWords(outcome, quote)}`;
      return outcome.met ? `✓ ${asked}` : `✗ ${asked}; ${candidateWords(outcome, quote)}`;
    }),
    ...verdict.objections.map(
      (login) => `✗ ${quote(`@${login}`)} requested changes, which stands in the way`,
    ),
    ...verdict.reviews.map((judged) => `· ${reviewWords(judged, quote)}`),
    ...notes.map((note) => `· ${noteWords(note, quote)}`),
  ];
}

function goneWords(answer: Answer, before: Answer | undefined, quote: Quote): string[] {
  const now = new Set(askedFor(answer, quote));
  const gone = before === undefined || answer.is === 'error' ? [] : askedFor(before, quote);
  return gone.filter((asked) => !now.has(asked)).map((asked) => `· ${asked}: not asked for any more`);
}

function askedFor(answer: Answer, quote: Quote): string[] {
  if (answer.is === 'error') return [];
  return answer.result.verdict.outcomes.map((outcome) => requirementWords(outcome, quote));
}
