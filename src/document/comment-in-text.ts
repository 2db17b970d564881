import { isScalar, visit } from 'yaml';
import type { Span } from '../finding/position.ts';
import { lineAt } from './yaml-line.ts';
import { readTreeOfSound } from './yaml-mending.ts';
import { entryWith } from './yaml-mistake.ts';
import { clipped, quotedYaml } from './yaml-quote.ts';

/** A comment that was probably meant to be part of the text before it: `Bug #42 in cart`. */
export interface SwallowedText {
  readonly span: Span;
  /** What YAML reads. */
  readonly text: string;
  readonly comment: string;
  /** The entry as it should be written. */
  readonly instead: string;
}

/** Hardly any front matter has a `#` behind a space and before a letter; the tree is only read for those. */
const candidate = /\S[ \t]+#[\p{L}\p{N}_]/u;

/** Returns the texts of a front matter that a `#` cuts off. */
export function findSwallowedText(source: string): SwallowedText[] {
  if (!candidate.test(source)) return [];
  const found: SwallowedText[] = [];
  visit(readTreeOfSound(source).root, {
    Scalar: (key, node) => {
      if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      const end = node.range[1];
      const line = lineAt(source, end);
      const behind = /^[ \t]+(#[\p{L}\p{N}_].*)$/u.exec(source.slice(end, line.end));
      if (behind?.[1] === undefined || typeof node.value !== 'string') return;
      const comment = behind[1];
      found.push({
        span: { start: line.end - comment.length, end: line.end },
        text: clipped(node.value),
        comment: clipped(comment),
        instead: entryWith(line, quotedYaml(clipped(line.value))),
      });
    },
  });
  return found;
}
