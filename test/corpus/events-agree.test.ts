import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { parseMarkdown } from '../../src/document/markdown-tree.ts';
import { decodeText } from '../../src/document/text.ts';
import { ownMarkdown } from './own-markdown.ts';
import { wildMarkdown } from './wild-markdown.ts';

/**
 * Events come from the faster parser: the full one must see a heading, an item, a row or a paragraph begin wherever one was
 * found, and none with a plain time below a timeline may be missed.
 */
test.each([...ownMarkdown(), ...wildMarkdown()])('both parsers see the same events in $path', ({ bytes }) => {
  const body = (decodeText(bytes) ?? '').replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/, '');
  const text = `---\ntitle: x\n---\n${body}`;
  const { outline, bodyStart } = readDocument(new TextEncoder().encode(text), 'markdown');
  const firstLine = lineOf(text, bodyStart) - 1;
  const found = new Set(outline.events.map(({ span }) => lineOf(text, span.start) - firstLine));
  const tree = parseMarkdown(text.slice(bodyStart));
  expect([...found].filter((line) => !beginnings(tree).has(line))).toEqual([]);
  expect(plainEvents(tree).filter((line) => !found.has(line))).toEqual([]);
});

/** The lines on which something begins that may be an event. */
function beginnings(tree: Root): Set<number> {
  const lines = new Set<number>();
  visit(tree, (node) => {
    const position = node.position;
    if (position === undefined) return;
    if (node.type === 'heading' || node.type === 'listItem' || node.type === 'tableRow')
      lines.add(position.start.line);
    // Each line of a paragraph may be one.
    if (node.type !== 'paragraph') return;
    for (let line = position.start.line; line <= position.end.line; line += 1) lines.add(line);
  });
  return lines;
}

/** The lines of headings and items below a level-2 timeline that begin with hours and minutes. */
function plainEvents(tree: Root): number[] {
  const lines: number[] = [];
  let isInside = false;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) isInside = /^timeline$/i.test(textOf(node));
    if (isInside) collect(node, lines);
  }
  return lines;
}

function collect(node: Nodes, lines: number[]): void {
  visit(node, (inner) => {
    const said = inner.type === 'listItem' ? inner.children[0] : inner;
    if (inner.type !== 'heading' && inner.type !== 'listItem') return;
    if (said?.type !== 'heading' && said?.type !== 'paragraph') return;
    if (/^\d{1,2}:\d{2}\b/.test(textOf(said))) lines.push(said.position?.start.line ?? 0);
  });
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if (node.type === 'blockquote') return;
  if ('children' in node) for (const child of node.children) visit(child, see);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
