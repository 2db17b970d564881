import markdownIt from 'markdown-it';
import { detached } from './detached.ts';
import { bodyLineOffsets } from './markdown-lines.ts';
import type { Outline, Section } from './outline.ts';
import { readApart, readHeadings } from './read-blocks.ts';
import { readEvents } from './read-events.ts';
import { isStandIn } from './stand-in.ts';
import type { LineIndex } from './text.ts';

/*
 * Only the blocks of CommonMark and GFM tables: what stands inside a paragraph is left as text. That takes a fiftieth of
 * the time of a full tree, and the outline needs no more. test/document/outline-agrees.test.ts holds it against
 * the full parser.
 */
const blocks = markdownIt({ html: true }).disable([
  'inline',
  'linkify',
  'replacements',
  'smartquotes',
  'text_join',
]);

export type BlockToken = ReturnType<typeof blocks.parse>[number];

/** Returns the blocks of a Markdown text as the outline is read from them; lines count from 0. */
export function parseBlocks(markdown: string): BlockToken[] {
  return blocks.parse(markdown, {});
}

/**
 * Returns sections and timeline events of the body that begins at `bodyStart`, with offsets into the whole text.
 */
export function readOutline(text: string, bodyStart: number, lines: LineIndex): Outline {
  const tokens = parseBlocks(text.slice(bodyStart));
  const offsetOfLine = bodyLineOffsets(text, bodyStart, lines);
  const sections: Section[] = [];
  const headings = tokens.flatMap((token, index) => (isSectionHeading(token) ? [index] : []));
  for (const [order, index] of headings.entries()) {
    const heading = tokens[index];
    if (heading?.tag !== 'h2' || !heading.map) continue;
    const end = headings[order + 1] ?? tokens.length;
    const title = tokens[index + 1]?.content ?? '';
    const inside = tokens.slice(index + 3, end);
    const nextLine = tokens[end]?.map?.[0];
    const content = {
      start: offsetOfLine(heading.map[1]),
      end: nextLine === undefined ? text.length : offsetOfLine(nextLine),
    };
    sections.push({
      title: detached(title),
      heading: { start: offsetOfLine(heading.map[0]), end: trimmedEnd(text, offsetOfLine(heading.map[1])) },
      content,
      empty: !inside.some(holdsText),
    });
  }
  const source = { text, tokens, offsetOfLine };
  return { sections, events: readEvents(source), headings: readHeadings(source), apart: readApart(source) };
}

function isSectionHeading(token: BlockToken): boolean {
  return token.type === 'heading_open' && token.level === 0 && (token.tag === 'h1' || token.tag === 'h2');
}

function holdsText(token: BlockToken): boolean {
  const text = (token.type === 'html_block' ? withoutComments(token.content) : token.content).trim();
  return text !== '' && !isStandIn(text);
}

/** By hand: a pattern would look for the end of each of many unclosed comments anew. */
function withoutComments(html: string): string {
  let text = '';
  let from = 0;
  for (let at = html.indexOf('<!--'); at !== -1; at = html.indexOf('<!--', from)) {
    text += html.slice(from, at);
    const end = html.indexOf('-->', at + 4);
    if (end === -1) return text;
    from = end + 3;
  }
  return text + html.slice(from);
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}
