import type { Readable, Writable } from 'node:stream';
import type { Ask, Question } from '../app/new/answers.ts';
import type { Choice } from '../app/new/field.ts';

interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** Asks a person at a terminal: the process's own, unless other streams are given. */
export function terminalQuestions(streams: Streams = { input: process.stdin, output: process.stdout }): Ask {
  return ({ choices, ...question }) =>
    choices === undefined ? askForText(question, streams) : askForChoice(question, choices, streams);
}

type QuestionText = Omit<Question, 'choices'>;

async function askForText({ text, initial, problemOf }: QuestionText, streams: Streams) {
  const prompts = await import('@clack/prompts');
  const answer = await prompts.text({
    message: text,
    ...(initial === undefined ? {} : { initialValue: initial }),
    validate: (typed) => problemOf(typed ?? ''),
    ...streams,
  });
  return prompts.isCancel(answer) ? undefined : answer;
}

async function askForChoice(
  { text: message, initial, many }: QuestionText,
  choices: readonly Choice[],
  streams: Streams,
) {
  const { autocompleteMultiselect, isCancel, select } = await import('@clack/prompts');
  const options = choices.map(optionFrom);
  if (many) {
    const answers = await autocompleteMultiselect({ message, options, required: true, ...streams });
    return isCancel(answers) ? undefined : answers.join(',');
  }
  const first = initial === undefined ? {} : { initialValue: initial };
  const answer = await select({ message, options, ...first, ...streams });
  return isCancel(answer) ? undefined : answer;
}

function optionFrom({ value, label, hint }: Choice) {
  return { value, label, ...(hint === undefined ? {} : { hint }) };
}
