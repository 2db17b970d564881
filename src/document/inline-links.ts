import type { Span } from '../finding/position.ts';
import { CodeSpans } from './code-spans.ts';
import { addressOfTag, endOfTag } from './html-tags.ts';
import { readResource } from './link-destination.ts';

/** A link inside a paragraph: with its own destination, or by the name of one that is defined elsewhere. */
export type InlineLink = { readonly as: 'link' | 'image' } & (
  | {
      readonly to: 'destination';
      readonly written: 'markdown' | 'html';
      readonly destination: string;
      readonly span: Span;
    }
  | { readonly to: 'definition'; readonly label: string }
);

interface Opener {
  readonly at: number;
  readonly as: 'link' | 'image';
}

const special = /!\[|[`\\[\]<]/g;
const fullReference = /\[((?:[^[\]\\]|\\[\s\S]){0,999})\]/y;
const longestLabel = 999;

/**
 * Returns the links of a paragraph, in the order in which they end (CommonMark 0.31, sections 6.3 to 6.6). Takes time linear in the
 * length of the text.
 */
export function readInlineLinks(text: string, isDefined: (label: string) => boolean): InlineLink[] {
  const reader = new InlineReader(text, isDefined);
  return reader.read();
}

class InlineReader {
  readonly #text: string;
  readonly #isDefined: (label: string) => boolean;
  readonly #code: CodeSpans;
  readonly #links: { readonly link: InlineLink; readonly at: number }[] = [];
  readonly #openers: Opener[] = [];
  /** Openers of links below this height stand around a link already, and make none. */
  #closedBelow = 0;
  #lastBracket = -1;
  #commentsEnd = 0;

  constructor(text: string, isDefined: (label: string) => boolean) {
    this.#text = text;
    this.#isDefined = isDefined;
    this.#code = new CodeSpans(text);
  }

  read(): InlineLink[] {
    special.lastIndex = 0;
    for (let found = special.exec(this.#text); found !== null; found = special.exec(this.#text)) {
      const next = this.#step(found[0], found.index);
      special.lastIndex = next;
    }
    return this.#links.map(({ link }) => link);
  }

  /** Reads what begins at `at`, and returns where to go on. */
  #step(mark: string, at: number): number {
    switch (mark) {
      case '\\':
        return at + 2;
      case '`':
        return this.#code.endOf(at) ?? this.#code.endOfRun(at);
      case '<':
        return this.#tag(at);
      case ']':
        return this.#close(at);
      default:
        this.#openers.push({ at, as: mark === '[' ? 'link' : 'image' });
        this.#lastBracket = at + mark.length - 1;
        return at + mark.length;
    }
  }

  #tag(at: number): number {
    const end = this.#text.startsWith('<!--', at) ? this.#endOfComment(at) : endOfTag(this.#text, at);
    if (end === undefined) return at + 1;
    const tag = addressOfTag(this.#text, at, end);
    if (tag !== undefined) this.#links.push({ link: { to: 'destination', written: 'html', ...tag }, at });
    return end;
  }

  /** Looks for the end once; where there is none, no later comment has one either. */
  #endOfComment(at: number): number | undefined {
    if (this.#commentsEnd === -1) return undefined;
    const end = this.#text.indexOf('-->', at + 2);
    this.#commentsEnd = end;
    return end === -1 ? undefined : end + 3;
  }

  #close(at: number): number {
    const opener = this.#openers.pop();
    const height = this.#openers.length;
    const inactive = opener?.as === 'link' && height < this.#closedBelow;
    this.#closedBelow = Math.min(this.#closedBelow, height);
    const link = opener === undefined || inactive ? undefined : this.#linkAt(opener, at);
    this.#lastBracket = at;
    if (opener === undefined || link === undefined) return at + 1;
    if (opener.as === 'link') this.#closedBelow = height;
    else this.#dropFrom(opener.at);
    this.#links.push({ link: link.link, at: opener.at });
    return link.end;
  }

  /** What stands in the text of an image is only read aloud: it holds no links. */
  #dropFrom(start: number): void {
    while ((this.#links.at(-1)?.at ?? -1) > start) this.#links.pop();
  }

  /** The link whose text ends at `at`. */
  #linkAt({ at: start, as }: Opener, at: number): { link: InlineLink; end: number } | undefined {
    const text = this.#text;
    if (text[at + 1] === '(') {
      const found = readResource(text, at + 1);
      if (found !== undefined) {
        const { destination, span, end } = found;
        return { link: { as, to: 'destination', written: 'markdown', destination, span }, end };
      }
    }
    const labelStart = start + (as === 'image' ? 2 : 1);
    fullReference.lastIndex = at + 1;
    const full = text[at + 1] === '[' ? fullReference.exec(text) : null;
    const own =
      this.#lastBracket < labelStart
        ? text.slice(labelStart, Math.min(at, labelStart + longestLabel + 1))
        : '';
    const label = full?.[1]?.trim() ? full[1] : own;
    const end = full === null ? at + 1 : at + 1 + full[0].length;
    if (label.trim() === '' || label.length > longestLabel || !this.#isDefined(label)) return undefined;
    return { link: { as, to: 'definition', label }, end };
  }
}
