import matter from 'gray-matter';
import type { Span } from '../finding/position.ts';
import type { LocalReport } from '../finding/report.ts';
import { textAt, wholeFile } from '../finding/report.ts';
import { findMeantEnd, findMeantStart } from './meant-fence.ts';

export type FrontMatterSplit =
  | { readonly kind: 'found'; readonly yaml: Span; readonly bodyStart: number }
  /** A fence is wrong, and where it was meant to be is clear enough to read on. */
  | { readonly kind: 'meant'; readonly yaml: Span; readonly bodyStart: number; readonly report: LocalReport }
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
  const afterFence = opening?.[1] ?? '';
  // Four or more dashes are a thematic break of Markdown, not a fence.
  if (opening === null || afterFence.startsWith('-')) return withoutFence(text);
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
  return yaml === undefined
    ? unclosed(text, opening[0].length)
    : { kind: 'found', yaml, bodyStart: bodyStartOf(text, yaml) };
}

function withoutFence(text: string): FrontMatterSplit {
  const meant = findMeantStart(text);
  const report: LocalReport = {
    problem: { code: 'front-matter/missing', before: meant?.before ?? 'none' },
    spot: wholeFile,
  };
  const yaml = meant && findBlock(text, meant.start);
  return yaml === undefined
    ? { kind: 'absent', report }
    : { kind: 'meant', yaml, bodyStart: bodyStartOf(text, yaml), report };
}

function unclosed(text: string, start: number): FrontMatterSplit {
  const meant = findMeantEnd(text, start);
  const report: LocalReport = {
    problem: {
      code: 'front-matter/unclosed',
      ...(meant?.written === undefined ? {} : { written: meant.written.trim() }),
    },
    spot: textAt(
      meant?.written === undefined
        ? { start: 0, end: fence.length }
        : { start: meant.end + meant.written.search(/\S/), end: meant.end + meant.written.length },
    ),
  };
  if (meant === undefined) return { kind: 'absent', report };
  return { kind: 'meant', yaml: { start, end: meant.end }, bodyStart: meant.bodyStart, report };
}

/** The block ends at a line that holds only the fence; gray-matter alone would also end it at `---x`. */
function findBlock(text: string, start: number): Span | undefined {
  const closing = /^---[ \t]*(?:\r?$|$)/gm;
  closing.lastIndex = start;
  const found = closing.exec(text);
  return found === null ? undefined : { start, end: found.index };
}

function bodyStartOf(text: string, yaml: Span): number {
  return text.length - splitBody(text, yaml.end).length;
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
