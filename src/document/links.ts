import type { Span } from '../finding/position.ts';
import { addressesInHtml } from './html-tags.ts';
import { type InlineLink, readInlineLinks } from './inline-links.ts';
import { BlockLines, InlineSource, inlineSources } from './inline-source.ts';
import { labelOf, readDefinitions } from './link-definitions.ts';
import { parseBlocks } from './read-outline.ts';

/** A link or an image of a body, whether or not it leads anywhere. */
export interface WrittenLink {
  readonly as: 'link' | 'image';
  /** `definition`: the destination has a name, and stands apart from the text. */
  readonly written: 'inline' | 'definition' | 'html';
  /** What it leads to: escapes and character references are read, percent signs are not. */
  readonly destination: string;
  /** Where the destination is written, without brackets or quotes. */
  readonly span: Span;
}

/** A body without any of these holds no link that could lead to a document. */
const anyLink = /\]\(|\]:|<(?:a|img)\s/i;

/**
 * Returns every link, image and definition in the body that begins at `bodyStart`, as CommonMark sees them, in the order of their
 * places. Addresses that stand for themselves (`<https://…>`) are left out: they never lead to a document. Takes time linear in the
 * length of the text, some 60 µs for 4 kB; test/corpus/links-agree.test.ts holds it against the full parser.
 */
export function readLinks(text: string, bodyStart: number): WrittenLink[] {
  const body = text.slice(bodyStart);
  if (!anyLink.test(body)) return [];
  const tokens = parseBlocks(body);
  const lines = new BlockLines(text, bodyStart);
  const { links: definitions, notes } = readDefinitions(text, tokens, lines);
  const sources = [
    ...inlineSources(tokens, lines),
    ...notes.map(
      ({ text: { start, end } }) => new InlineSource([{ text: text.slice(start, end), offset: start }]),
    ),
  ];
  const links: WrittenLink[] = [];
  const images = new Set<string>();
  for (const source of sources) {
    for (const link of readInlineLinks(source.text, (label) => definitions.has(labelOf(label)))) {
      if (link.to === 'destination') links.push(inDocument(link, source));
      else if (link.as === 'image') images.add(labelOf(link.label));
    }
  }
  for (const [label, { destination, span }] of definitions)
    links.push({ as: images.has(label) ? 'image' : 'link', written: 'definition', destination, span });
  for (const { type, map } of tokens)
    if (type === 'html_block' && map) links.push(...inHtml(text, lines.start(map[0]), lines.start(map[1])));
  return links.sort((a, b) => a.span.start - b.span.start);
}

function inDocument(link: InlineLink & { readonly to: 'destination' }, source: InlineSource): WrittenLink {
  const start = source.offsetOf(link.span.start);
  return {
    as: link.as,
    written: link.written === 'html' ? 'html' : 'inline',
    destination: link.destination,
    span: { start, end: start + (link.span.end - link.span.start) },
  };
}

function inHtml(text: string, from: number, to: number): WrittenLink[] {
  return addressesInHtml(text.slice(from, to)).map(({ as, destination, span }) => ({
    as,
    written: 'html',
    destination,
    span: { start: from + span.start, end: from + span.end },
  }));
}
