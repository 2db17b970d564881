import type { Span } from '../finding/position.ts';
import { blankOut } from './blank-out.ts';
import { CodeSpans } from './code-spans.ts';
import type { BlockApart } from './outline.ts';

/**
 * Returns a text of the same length in which everything but the author's own running words is blank: code, quotations, link
 * texts and addresses, HTML. Line ends stay, so an offset found in it is an offset of the document. Takes time linear in
 * the length of the text.
 */
export function readProse(text: string, bodyStart: number, apart: readonly BlockApart[]): string {
  const blocks = apart.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const blanked = blankOut(text, [{ start: 0, end: bodyStart }, ...blocks]);
  return blankOut(blanked, inlineSpans(blanked));
}

const special = /[`"“„«‘[<]|\bhttps?:\/\/|\\./g;
const link =
  /!?\[(?:[^[\]\\]|\\.){0,1000}\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^[\]\n]{0,200}\])/y;
const tag = /<\/?[A-Za-z][^<>]{0,1000}>|<https?:[^<>\s]{0,2000}>/y;
const address = /https?:\/\/[^\s<>)\]]{1,2000}/y;
const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’' };

/** Stretches inside paragraphs that are not the author's words, in order. */
function inlineSpans(text: string): Span[] {
  const spans: Span[] = [];
  const codeEnds = new CodeSpans(text);
  const next = new NextPlaces(text);
  special.lastIndex = 0;
  for (let found = special.exec(text); found !== null; found = special.exec(text)) {
    const start = found.index;
    const end = endOf(text, start, found[0], codeEnds, next);
    if (end !== undefined) spans.push({ start, end });
    // A run of backticks that opens nothing is passed over as a whole.
    special.lastIndex = end ?? (found[0] === '`' ? codeEnds.endOfRun(start) : start + found[0].length);
  }
  return spans;
}

function endOf(
  text: string,
  start: number,
  opener: string,
  code: CodeSpans,
  next: NextPlaces,
): number | undefined {
  if (opener === '`') return code.endOf(start);
  if (opener === '[') return match(link, text, start);
  if (opener === '<')
    return text.startsWith('<!--', start) ? next.endOf('-->', start + 4) : match(tag, text, start);
  if (opener.startsWith('http')) return match(address, text, start);
  const close = closing[opener];
  return close === undefined ? undefined : quotationEnd(start, close, next);
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The longest quotation inside a paragraph that is taken for one; beyond it the mark stands for inches or a slip. */
const longestQuotation = 1000;

function quotationEnd(start: number, close: string, next: NextPlaces): number | undefined {
  const end = next.endOf(close, start + 1);
  if (end === undefined || end - start > longestQuotation) return undefined;
  const blankLine = next.blankLine(start);
  return blankLine !== undefined && blankLine < end ? undefined : end;
}

/** Looks ahead in a text, and remembers what was seen: asked for ever later places, it reads the text once. */
class NextPlaces {
  readonly #text: string;
  readonly #seen = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Returns where the next `mark` from `from` on ends; undefined where there is none. */
  endOf(mark: string, from: number): number | undefined {
    const at = this.#next(mark, from, () => this.#text.indexOf(mark, from));
    return at === -1 ? undefined : at + mark.length;
  }

  /** Returns where the next blank line from `from` on begins; undefined where there is none. */
  blankLine(from: number): number | undefined {
    const at = this.#next('blank line', from, () => {
      const pattern = /\n[ \t]*\r?\n/g;
      pattern.lastIndex = from;
      return pattern.exec(this.#text)?.index ?? -1;
    });
    return at === -1 ? undefined : at;
  }

  #next(name: string, from: number, look: () => number): number {
    const before = this.#seen.get(name);
    if (before !== undefined && (before === -1 || before >= from)) return before;
    const found = look();
    this.#seen.set(name, found);
    return found;
  }
}
