import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { parseMarkdown } from '../../src/document/markdown-tree.ts';
import { decodeText } from '../../src/document/text.ts';
import { ownMarkdown } from './own-markdown.ts';
import { wildMarkdown } from './wild-markdown.ts';

/** The outline comes from a faster parser than the pages do: both must see the same sections at the same places. */
test.each([...ownMarkdown(), ...wildMarkdown()])(
  'both parsers see the same sections in $path',
  ({ bytes }) => {
    const body = (decodeText(bytes) ?? '').replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/, '');
    const text = `---\ntitle: x\n---\n${body}`;
    const { outline, bodyStart } = readDocument(new TextEncoder().encode(text), 'markdown');
    const seen = outline.sections.map(
      ({ heading }) => lineOf(text, heading.start) - lineOf(text, bodyStart) + 1,
    );
    expect(seen).toEqual(sectionLines(parseMarkdown(text.slice(bodyStart))));
  },
);

function sectionLines(tree: Root): (number | undefined)[] {
  return tree.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [node.position?.start.line] : [],
  );
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
