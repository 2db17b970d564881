import type { YamlError } from './yaml-error.ts';
import { lineAt, type YamlLine } from './yaml-line.ts';
import { type Mishap, type Mistake, unexplained } from './yaml-mistake.ts';
import {
  brokenBrackets,
  strayBracket,
  textAfterBracket,
  unclosedBracket,
} from './yaml-mistake-in-brackets.ts';
import { misaligned, tabs, tooDeep } from './yaml-mistake-in-indentation.ts';
import { keyless, repeatedKey, secondDocument } from './yaml-mistake-in-line.ts';
import {
  colonInText,
  listBesideKey,
  reservedCharacter,
  textAfterAlias,
  textAfterBlockMark,
  textAfterQuote,
  unclosedQuote,
  unknownEscape,
} from './yaml-mistake-in-text.ts';
import type { YamlTree } from './yaml-tree.ts';

/** Errors that leave the parser in step with the text, so that the next one is an error of its own. */
const contained = new Set(['BAD_SCALAR_START', 'BAD_DQ_ESCAPE', 'DUPLICATE_KEY']);

export function isContained({ code }: YamlError): boolean {
  return contained.has(code);
}

/** Turns what the parser says into what its author did. */
export function explainError(text: string, tree: YamlTree, error: YamlError): Mistake {
  const mishap = { text, tree, at: error.span.start, reason: error.reason };
  switch (error.code) {
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return reservedCharacter(mishap);
    case 'BAD_DQ_ESCAPE':
      return unknownEscape(mishap);
    case 'DUPLICATE_KEY':
      return repeatedKey(mishap);
    case 'TAB_AS_INDENT':
      return tabs(mishap);
    case 'MULTIPLE_DOCS':
      return secondDocument(mishap);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedKey(mishap);
    case 'MULTILINE_IMPLICIT_KEY':
      return keyless(mishap);
    case 'BLOCK_IN_FLOW':
      return brokenBrackets(mishap);
    case 'BAD_INDENT':
      return error.reason.startsWith('Flow') ? unclosedBracket(mishap) : indentation(mishap);
    case 'MISSING_CHAR':
      return missingCharacter(mishap);
    case 'UNEXPECTED_TOKEN':
      return unexpected(mishap);
    default:
      return unexplained(mishap);
  }
}

/** The same complaint for `title: Checkout: slow` and for a line that is indented too deep below a value. */
function nestedKey(mishap: Mishap): Mistake {
  const question = questionMark(mishap);
  if (question !== undefined) return reservedCharacter({ ...mishap, at: question });
  const line = lineAt(mishap.text, mishap.at);
  const { key, value, column, indent } = line;
  const joinedDash = column > indent ? dashWithoutSpace(mishap.text, line) : undefined;
  if (joinedDash !== undefined) return keyless({ ...mishap, at: joinedDash });
  if (key === undefined && (column === indent || value.startsWith('-'))) return keyless(mishap);
  return /:(?:[ \t]|$)/.test(value) ? colonInText(mishap) : tooDeep(mishap);
}

/** The parser takes `-id: oven` for a key, and stumbles over the item below it. */
function dashWithoutSpace(text: string, { start, indent }: YamlLine): number | undefined {
  if (start === 0) return undefined;
  const above = lineAt(text, start - 1);
  const isMeant = above.indent === indent && /^-[^\s-]/.test(text.slice(above.contentStart, above.end));
  return isMeant ? above.contentStart : undefined;
}

/** `title: ? who moved the crane`: to YAML the mark begins a key of its own. */
function questionMark({ text, at }: Mishap): number | undefined {
  const { value, valueStart } = lineAt(text, at);
  return /^\?[ \t]/.test(value) ? valueStart : undefined;
}

function indentation(mishap: Mishap): Mistake {
  return /same column/.test(mishap.reason) ? misaligned(mishap) : unexplained(mishap);
}

function missingCharacter(mishap: Mishap): Mistake {
  if (mishap.reason.endsWith('quote')) return unclosedQuote(mishap);
  if (/map values/.test(mishap.reason)) return keyless(mishap);
  if (mishap.reason.startsWith('Sequence item')) return misaligned(mishap);
  return brokenBrackets(mishap);
}

function unexpected(mishap: Mishap): Mistake {
  const { text, at, reason } = mishap;
  const line = lineAt(text, at);
  if (reason.startsWith('Not a YAML token') && /^[|>]/.test(line.value)) return textAfterBlockMark(mishap);
  if (/block-seq-ind on same line/.test(reason)) return listBesideKey(mishap);
  if (/flow-(?:seq|map)-end/.test(reason)) return strayBracket(mishap);
  if (reason.endsWith('at node end')) return afterValue(mishap);
  return /^Unexpected scalar$|^Unexpected scalar token$/.test(reason)
    ? brokenBrackets(mishap)
    : unexplained(mishap);
}

function afterValue(mishap: Mishap): Mistake {
  const { text, at } = mishap;
  const line = lineAt(text, at);
  const last = text.slice(0, at).trimEnd().at(-1) ?? '';
  if (/["']/.test(last)) return textAfterQuote(mishap);
  if (line.value.startsWith('*')) return textAfterAlias(mishap);
  return /[\]}]/.test(last) ? textAfterBracket(mishap) : unexplained(mishap);
}
