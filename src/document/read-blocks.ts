import type { Span } from '../finding/position.ts';
import { detached } from './detached.ts';
import type { BlockApart, Heading } from './outline.ts';
import type { BlockToken } from './read-outline.ts';

/** What the block parser saw, and where its lines lie in the document. */
export interface BlockSource {
  readonly text: string;
  readonly tokens: readonly BlockToken[];
  readonly offsetOfLine: (line: number) => number;
}

/** Returns the headings of all levels, in order. */
export function readHeadings(source: BlockSource): Heading[] {
  return source.tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const span = spanOf(token, source);
    const title = source.tokens[index + 1]?.content ?? '';
    return span === undefined ? [] : [{ level: Number(token.tag.slice(1)), title: detached(title), span }];
  });
}

/** Returns code, quotations and HTML, outermost blocks only, in order. */
export function readApart(source: BlockSource): BlockApart[] {
  const blocks: BlockApart[] = [];
  for (const token of source.tokens) {
    const kind = kinds[token.type];
    const span = kind === undefined ? undefined : spanOf(token, source);
    if (kind === undefined || span === undefined) continue;
    if (span.start < (blocks.at(-1)?.span.end ?? 0)) continue;
    blocks.push(
      token.type === 'fence' ? { kind: 'code', span, language: languageOf(token) } : { kind, span },
    );
  }
  return blocks;
}

const kinds: Readonly<Record<string, BlockApart['kind']>> = {
  fence: 'code',
  code_block: 'code',
  blockquote_open: 'quote',
  html_block: 'html',
};

function languageOf(token: BlockToken): string {
  return /^\S*/.exec(token.info.trim())?.[0] ?? '';
}

function spanOf({ map }: BlockToken, { text, offsetOfLine }: BlockSource): Span | undefined {
  if (!map) return undefined;
  const start = offsetOfLine(map[0]);
  return { start, end: Math.max(start, text.slice(0, offsetOfLine(map[1])).trimEnd().length) };
}
