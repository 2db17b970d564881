import matter from 'gray-matter';
import type { Span } from '../finding/position.ts';
import type { LocalReport } from '../finding/report.ts';
import { textAt, wholeFile } from '../finding/report.ts';

export type FrontMatterSplit =
  | { readonly kind: 'found'; readonly yaml: Span; readonly bodyStart: number }
  | { readonly kind: 'absent'; readonly report: LocalReport };

const fence = '---';

/**
 * Splits a document into front matter and body without reading either. This is the only door to gray-matter,
 * whose defaults execute `---js` blocks, take `12:30` for 750, and answer `{}` the second time a broken text
 * is parsed: the language is checked before it sees the text, every engine of its own is replaced, and
 * options are always passed, which keeps its cache out of the way.
 */
export function splitFrontMatter(text: string): FrontMatterSplit {
  const opening = /^---([^\r\n]*)(?:\r?\n|$)/.exec(text);
  if (opening === null) return absent({ code: 'front-matter/missing' });
  const afterFence = opening[1] ?? '';
  // Four or more dashes are a thematic break of Markdown, not a fence.
  if (afterFence.startsWith('-')) return absent({ code: 'front-matter/missing' });
  const language = afterFence.trim();
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    return {
      kind: 'absent',
      report: {
        problem: { code: 'front-matter/language', language: language.slice(0, 40) },
        spot: textAt({ start: 0, end: fence.length + afterFence.trimEnd().length }),
      },
    };
  }
  const yaml = findBlock(text, opening[0].length);
  if (yaml === undefined) {
    return {
      kind: 'absent',
      report: { problem: { code: 'front-matter/unclosed' }, spot: textAt({ start: 0, end: fence.length }) },
    };
  }
  return { kind: 'found', yaml, bodyStart: text.length - splitBody(text, yaml.end).length };
}

function absent(problem: { code: 'front-matter/missing' }): FrontMatterSplit {
  return { kind: 'absent', report: { problem, spot: wholeFile } };
}

/** The block ends at a line that holds only the fence; gray-matter alone would also end it at `---x`. */
function findBlock(text: string, start: number): Span | undefined {
  const closing = /^---[ \t]*(?:\r?$|$)/gm;
  closing.lastIndex = start;
  const found = closing.exec(text);
  return found === null ? undefined : { start, end: found.index };
}

function splitBody(text: string, yamlEnd: number): string {
  const refuse = { parse: refuseToParse, stringify: refuseToParse };
  // The block itself is left out: its values are read by our own engine, where every error has a place.
  return matter(`${fence}\n${text.slice(yamlEnd)}`, {
    language: 'yaml',
    engines: { yaml: { parse: () => ({}) }, json: refuse, javascript: refuse, js: refuse },
  }).content;
}

function refuseToParse(): never {
  throw new Error('Only YAML front matter is read.');
}
