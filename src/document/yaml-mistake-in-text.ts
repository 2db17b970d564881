import { visit } from 'yaml';
import type { SyntaxCause } from '../finding/catalogue/syntax.ts';
import { flowAround, scalarAround } from './yaml-flow.ts';
import { itemEnd, lineAt } from './yaml-line.ts';
import {
  entryWith,
  lineNumber,
  type Mishap,
  type Mistake,
  quotedEntry,
  restOfLine,
  withoutEntry,
  withoutPiece,
  withoutValue,
} from './yaml-mistake.ts';
import { clipped, quotedYaml, withoutComment } from './yaml-quote.ts';
import type { YamlTree } from './yaml-tree.ts';

/** `owner: @octocat` */
export function reservedCharacter({ text, tree, at }: Mishap): Mistake {
  const character = text[at] ?? '';
  const line = lineAt(text, at);
  if (flowAround(tree, at) !== undefined) {
    const span = scalarAt(tree, at) ?? restOfLine(text, at);
    const instead = quotedYaml(clipped(text.slice(span.start, span.end)));
    return { cause: { is: 'reserved-character', character, instead }, span, ...withoutPiece(span) };
  }
  const span = { start: at, end: at + withoutComment(text.slice(at, line.end)).length };
  const instead = at < line.valueStart ? quotedYaml(clipped(line.value)) : quotedEntry(line);
  return { cause: { is: 'reserved-character', character, instead }, span, ...withoutEntry(text, at) };
}

/** `title: Checkout: slow` */
export function colonInText({ text, at }: Mishap): Mistake {
  const line = lineAt(text, at);
  const span = { start: line.valueStart, end: line.valueStart + withoutComment(line.value).length };
  const { masks, lost } = withoutValue(text, line);
  // Where the next item was joined to this line, the lines below are not of this entry but of that item.
  const joined = /[ \t]-[ \t]+[\w-]+:(?:[ \t]|$)/.test(line.value);
  const rest = joined ? [{ start: line.end, end: itemEnd(text, line) }] : [];
  return {
    cause: { is: 'colon-in-text', instead: quotedEntry(line) },
    span,
    masks: [...masks, ...rest],
    lost,
  };
}

/** `title: "Flour` */
export function unclosedQuote({ text, tree, at }: Mishap): Mistake {
  const start = lastQuoted(tree, at) ?? at;
  const line = lineAt(text, start);
  const mark = text[start] ?? '"';
  const opened = text.slice(start, line.end);
  const flow = flowAround(tree, start);
  const instead =
    flow === undefined
      ? entryWith(line, `${clipped(opened)}${mark}`)
      : `${clipped(/^.[^,\]}]*/.exec(opened)?.[0].trimEnd() ?? '')}${mark}`;
  const cause = { is: 'unclosed-quote', line: lineNumber(text, start), instead } as const;
  const without =
    flow === undefined && start < line.valueStart ? withoutEntry(text, start) : withoutValue(text, line);
  return { cause, span: { start, end: line.end }, ...without };
}

/** `title: "Flour" ran out`, `title: 'it's gone'` */
export function textAfterQuote({ text, at }: Mishap): Mistake {
  const line = lineAt(text, at);
  const value = withoutComment(line.value);
  const whole = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return {
    cause: { is: 'text-after-quote', instead: quotedEntry(line, whole) },
    span: restOfLine(text, at),
    ...withoutValue(text, line),
  };
}

/** `message: *urgent* please` */
export function textAfterAlias({ text, at }: Mishap): Mistake {
  const line = lineAt(text, at);
  const name = /^\*(\S*)/.exec(line.value)?.[1] ?? '';
  const span = { start: line.valueStart, end: line.valueStart + withoutComment(line.value).length };
  return { cause: aliasCause(name, quotedEntry(line)), span, ...withoutValue(text, line) };
}

/** What is no name anyone would give an anchor was meant as a text in bold letters, or with a star before it. */
export function aliasCause(name: string, instead: string): SyntaxCause {
  return /^[\w-]+$/.test(name)
    ? { is: 'unknown-anchor', name: clipped(name), instead }
    : { is: 'reserved-character', character: '*', instead };
}

/** `path: "C:\dir"` */
export function unknownEscape({ text, tree, at }: Mishap): Mistake {
  const span = scalarAt(tree, at) ?? restOfLine(text, at);
  const inside = text.slice(span.start + 1, span.end - 1);
  const sequence = text.slice(at, at + 2);
  const instead = inside.includes("'")
    ? clipped(`"${inside.replaceAll('\\', '\\\\')}"`)
    : `'${clipped(inside)}'`;
  const cause = { is: 'unknown-escape', sequence, instead } as const;
  return { cause, span: { start: at, end: at + 2 }, ...withoutPiece(span) };
}

/** `summary: > 5 minutes` */
export function textAfterBlockMark({ text, at }: Mishap): Mistake {
  const line = lineAt(text, at);
  const mark = /^[|>][-+0-9]*/.exec(line.value)?.[0] ?? '|';
  const cause = { is: 'text-after-block-mark', mark, instead: quotedEntry(line) } as const;
  return { cause, span: restOfLine(text, at), ...withoutValue(text, line) };
}

/** `tags: - oven` */
export function listBesideKey({ text, at }: Mishap): Mistake {
  const line = lineAt(text, at);
  const cause = { is: 'list-beside-key', instead: quotedEntry(line) } as const;
  return { cause, span: restOfLine(text, at), ...withoutValue(text, line) };
}

function scalarAt(tree: YamlTree, offset: number): { start: number; end: number } | undefined {
  const range = scalarAround(tree, offset)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

/** Where the quoted text begins that the parser was in. */
function lastQuoted(tree: YamlTree, offset: number): number | undefined {
  let last: number | undefined;
  visit(tree.root, {
    Scalar: (_key, { type, range }) => {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < offset && range[0] >= (last ?? 0)) last = range[0];
    },
  });
  return last;
}
