import { blankOut } from '../../document/blank-out.ts';
import { CodeSpans } from '../../document/code-spans.ts';
import type { Span } from '../../finding/position.ts';
import type { Draft } from '../../repository/repository.ts';
import { textOf } from '../prose.ts';

/** Code in a body: a block, or a command in the text. */
export interface CodeBlock {
  /** With its fences or backticks. */
  readonly span: Span;
  /** Empty where none is named. */
  readonly language: string;
  /** Without its opening fence or backticks. */
  readonly text: string;
  /** Where that text begins. */
  readonly start: number;
}

/** Blocks of code, in order; those inside of quotations are left out. */
function codeBlocksOf(draft: Draft): CodeBlock[] {
  const text = textOf(draft);
  return draft.reading.outline.apart.flatMap((block) => {
    if (block.kind !== 'code') return [];
    const { span, language } = block;
    const whole = text.slice(span.start, span.end);
    // Only a fence can name a language; indented code has no first line of its own.
    const head = language === undefined ? 0 : whole.indexOf('\n') + 1;
    return [{ span, language: language ?? '', text: whole.slice(head), start: span.start + head }];
  });
}

/** The code of a document and everything else in it, at its offset. */
export interface CodeAndProse {
  readonly code: readonly CodeBlock[];
  readonly prose: string;
}

/** Returns blocks of code and commands in the text apart from what is said about them. */
export function codeAndProse(draft: Draft): CodeAndProse {
  const blocks = codeBlocksOf(draft);
  const { bodyStart } = draft.reading;
  const prose = blankOut(textOf(draft), [{ start: 0, end: bodyStart }, ...blocks.map(({ span }) => span)]);
  const commands = commandsIn(prose);
  return {
    code: [...blocks, ...commands].sort((a, b) => a.start - b.start),
    prose: blankOut(
      prose,
      commands.map(({ span }) => span),
    ),
  };
}

/** Code of several words is a command: it uses names, and explains none. */
function commandsIn(prose: string): CodeBlock[] {
  const spans = new CodeSpans(prose);
  const commands: CodeBlock[] = [];
  let at = prose.indexOf('`');
  while (at !== -1) {
    const start = spans.endOfRun(at);
    const end = spans.endOf(at);
    if (end !== undefined) {
      const text = prose.slice(start, end - (start - at));
      if (/\S\s+\S/.test(text)) commands.push({ span: { start: at, end }, language: '', text, start });
    }
    at = prose.indexOf('`', end ?? start);
  }
  return commands;
}
