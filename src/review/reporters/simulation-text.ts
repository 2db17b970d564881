import { printable } from '../../finding/reporters/code-frame.ts';
import type { Style } from '../../finding/reporters/style.ts';
import { isGreen, type Simulation, type Step } from '../simulation.ts';
import { eventWords } from './event-words.ts';
import { answerWords, changedLines, turnWords } from './step-words.ts';
import { renderReviewText } from './text.ts';

/** Returns a history for a person at a terminal: each event with what it changed, then the verdict at the end. */
export function renderSimulationText({ title, about, steps }: Simulation, style: Style): string {
  const heading = [style.strong(printable(title)), ...(about === undefined ? [] : [printable(about)])];
  const told = steps.map((step, index) => stepText(step, steps[index - 1], style));
  return [`${heading.join('\n')}\n`, ...told, endText(steps.at(-1), style)].join('\n');
}

function stepText(step: Step, before: Step | undefined, style: Style): string {
  const { number, event, answer, unexpected } = step;
  const turn = turnWords(step, before);
  const paint = isGreen(answer) ? style.good : style.error;
  const lines = [
    style.strong(`${number}. ${eventWords(event, printable)}`),
    ...(event.note === undefined ? [] : [`   ${style.faint(printable(event.note))}`]),
    ...changedLines(step, before, printable).map((line) => `   ${line}`),
    `   ${paint(`${mark(step)} ${turn === '' ? '' : `${turn}: `}`)}${answerWords(answer, printable)}`,
    ...unexpected.map((words) => `   ${style.error(`! ${printable(words)}`)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function mark({ answer }: Step): string {
  return isGreen(answer) ? '✓' : '✗';
}

function endText(last: Step | undefined, style: Style): string {
  if (last === undefined) return '';
  const title = style.strong(`The verdict at the end, on ${printable(last.head)}`);
  if (last.answer.is === 'judged') return `${title}\n${renderReviewText(last.answer.result, style)}`;
  return `${title}\n${style.error('✗')} ${answerWords(last.answer, printable)}\n  ${printable(last.answer.remedy)}\n`;
}
