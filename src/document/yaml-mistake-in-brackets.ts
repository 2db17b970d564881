import type { Span } from '../finding/position.ts';
import { flowAround, scalarAround } from './yaml-flow.ts';
import { lineAt } from './yaml-line.ts';
import {
  lineNumber,
  type Mishap,
  type Mistake,
  quotedEntry,
  restOfLine,
  withoutEntry,
  withoutPiece,
  withoutValue,
} from './yaml-mistake.ts';
import type { YamlTree } from './yaml-tree.ts';

/** `services: [oven, flour` */
export function unclosedBracket({ text, tree, at }: Mishap): Mistake {
  // The parser complains at the first thing behind the value.
  const flow = flowAround(tree, at) ?? flowAround(tree, Math.max(0, text.slice(0, at).trimEnd().length - 1));
  if (flow === undefined) return brokenBrackets({ text, tree, at, reason: '' });
  const line = lineAt(text, flow.start);
  const bracket = text[flow.start] ?? '[';
  const span = { start: flow.start, end: line.end };
  const cause = { is: 'unclosed-bracket', bracket, line: lineNumber(text, flow.start) } as const;
  return { cause, span, ...withoutBrackets(text, flow.start) };
}

/** `title: [P1] Checkout is slow` */
export function textAfterBracket({ text, at }: Mishap): Mistake {
  const line = lineAt(text, at);
  const bracket = text.slice(0, at).trimEnd().at(-1) ?? ']';
  const cause = { is: 'text-after-bracket', bracket, instead: quotedEntry(line) } as const;
  return { cause, span: restOfLine(text, at), ...withoutValue(text, line) };
}

/** `]` on a line of its own, or behind a text. */
export function strayBracket({ text, at }: Mishap): Mistake {
  const line = lineAt(text, at);
  const cause = { is: 'stray-bracket', bracket: text[at] ?? ']' } as const;
  const span = { start: at, end: at + 1 };
  if (line.key !== undefined) return { cause, span, ...withoutValue(text, line) };
  return { cause, span, masks: [{ start: line.contentStart, end: line.end }], lost: [] };
}

/** `[oven flour: rye]`, `{ id: "oven" title: "Oven" }` */
export function brokenBrackets({ text, tree, at }: Mishap): Mistake {
  const flow = flowAround(tree, at);
  const without = flow === undefined ? withoutEntry(text, at) : withoutBrackets(text, flow.start);
  return {
    cause: { is: 'missing-comma' },
    span: wholeEntry(text, tree, at) ?? restOfLine(text, at),
    ...without,
  };
}

/** The second of the two entries, where it ends as one should. */
function wholeEntry(text: string, tree: YamlTree, at: number): Span | undefined {
  const range = scalarAround(tree, at)?.range;
  if (!range || range[0] !== at || !/^\s{0,100}[,\]}]/.test(text.slice(range[1], range[1] + 101)))
    return undefined;
  return { start: range[0], end: range[1] };
}

/** Behind a key all of its value goes, as the parser may have lost the end of the brackets. */
function withoutBrackets(text: string, start: number): Pick<Mistake, 'masks' | 'lost'> {
  const line = lineAt(text, start);
  return line.value === '' || start < line.valueStart
    ? withoutPiece({ start, end: line.end })
    : withoutValue(text, line);
}
