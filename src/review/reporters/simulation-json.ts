import { type Answer, type Simulation, type Step, verdictWord } from '../simulation.ts';
import { eventWords } from './event-words.ts';
import { resultRecord } from './json.ts';
import type { Quote } from './words.ts';

const asIs: Quote = (text) => text;

/** Returns the one JSON document that `review --simulate --format json` prints: each verdict as `review` would print it. */
export function renderSimulationJson({ title, about, steps }: Simulation): string {
  const last = steps.at(-1);
  const document = {
    title,
    ...(about === undefined ? {} : { about }),
    verdict: last === undefined ? null : verdictWord(last.answer),
    as_expected: steps.every(({ unexpected }) => unexpected.length === 0),
    events: steps.map(stepRecord),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function stepRecord({ number, event, head, answer, unexpected }: Step): object {
  return {
    number,
    event: event.event,
    message: eventWords(event, asIs),
    ...(event.note === undefined ? {} : { note: event.note }),
    head_name: head,
    verdict: verdictWord(answer),
    unexpected,
    ...answerRecord(answer),
  };
}

function answerRecord(answer: Answer): object {
  if (answer.is === 'judged') return { review: resultRecord(answer.result) };
  return { error: { message: answer.message, remedy: answer.remedy } };
}
