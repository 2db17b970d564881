import { isScalar, type Pair, type Scalar } from 'yaml';
import { nextLine } from '../fix/source-lines.ts';
import type { TextEdit } from '../fix/text-edit.ts';
import type { ScalarStyle } from './scalar-text.ts';

/**
 * Returns the edits that put another value in the place of a scalar or of nothing, written in the style of the former; undefined
 * where a list or a mapping stands there.
 */
export function replaceValue(
  source: string,
  { key, value }: Pair,
  write: (style: ScalarStyle | undefined) => string,
): TextEdit[] | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  if (value !== null && !isScalar(value)) return undefined;
  const [start, end] = value?.range ?? [key.range[1], key.range[1]];
  if (value === null || start === end)
    return [fillEmpty(source, { keyEnd: key.range[1], end }, write(undefined))];
  if (value.type !== 'BLOCK_LITERAL' && value.type !== 'BLOCK_FOLDED') {
    return [{ span: { start, end }, text: write(styleOf(value)) }];
  }
  // A comment may stand behind the `|`; the lines of the text go.
  const header = /^[|>][-+0-9]*/.exec(source.slice(start, end))?.[0] ?? '';
  const lines = nextLine(source, start + header.length + 1);
  return [
    { span: { start, end: start + header.length }, text: write('plain') },
    { span: { start: lines, end: Math.max(lines, end) }, text: '' },
  ];
}

function styleOf({ type }: Scalar): ScalarStyle {
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}

/** Right behind the colon: what follows may be a comment. In brackets a key can stand without one. */
function fillEmpty(source: string, { keyEnd, end }: { keyEnd: number; end: number }, text: string): TextEdit {
  const colon = source.slice(keyEnd, end).indexOf(':');
  const at = keyEnd + colon + 1;
  return { span: { start: at, end: at }, text: colon === -1 ? `: ${text}` : ` ${text}` };
}
