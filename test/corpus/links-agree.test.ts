import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { headingSlugs, heardText } from '../../src/document/heading-slug.ts';
import { readLinks } from '../../src/document/links.ts';
import { parseMarkdown } from '../../src/document/markdown-tree.ts';
import { decodeText } from '../../src/document/text.ts';
import { renderBody } from '../../src/site/markdown/render-body.ts';
import { ownMarkdown } from './own-markdown.ts';
import { wildMarkdown } from './wild-markdown.ts';

const documents = [...ownMarkdown(), ...wildMarkdown()].map(({ path, bytes }) => ({
  path,
  body: (decodeText(bytes) ?? '').replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/, ''),
}));

/** Links come from a scanner, pages from the full parser: both must see the same ones. HTML, which pages leave out, is not compared. */
test.each(documents)('both see the same links in $path', ({ body }) => {
  expect(scanned(body)).toEqual(parsed(body));
});

test('both see the same links in any text without the oddities in which the block parsers differ', () => {
  const pieces = fc.constantFrom(
    ...'[ ] ](a.md) ![ ` `` \\ ( ) [x] [y][x] word * " &amp; | <!-- --> <b>'.split(' '),
    ' ',
    '](b.md "t")',
    '\n',
    '\n\n',
    '\n\n- ',
    '\n\n> ',
    '\n\n## ',
    '\n\n[x]: d.md\n\n',
    '\n\n|a|b|\n|-|-|\n|',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 16 }), (parts) => {
      const body = `Words ${parts.join('')}`;
      expect(scanned(body)).toEqual(parsed(body));
    }),
    { numRuns: 4000 },
  );
});

/** Anchors are worked out from the outline, the ids of a page from its tree. */
test.each(documents)('headings have the same anchors in checks and on pages: $path', ({ path, body }) => {
  const text = `---\ntitle: x\n---\n${body}`;
  const { outline, bodyStart } = readDocument(new TextEncoder().encode(text), 'markdown');
  const slugFor = headingSlugs();
  const anchors = outline.headings.map(({ title }) => slugFor(heardText(title)));
  const sections = renderBody({
    blob: '',
    path,
    markdown: text.slice(bodyStart),
    events: [],
    startedAt: undefined,
    clockMoments: [],
  });
  const ids = sections.flatMap(({ heading, html }) => [
    ...(heading === undefined ? [] : [heading.id]),
    ...[...html.matchAll(/<h[1-6] id="([^"]*)"/g)].map(([, id]) => id),
  ]);
  expect(anchors).toEqual(ids.filter((id) => id !== 'footnote-label'));
});

function scanned(body: string): string[] {
  return readLinks(body, 0)
    .flatMap(({ as, written, destination }) => (written === 'html' ? [] : [`${as} ${destination}`]))
    .sort();
}

function parsed(body: string): string[] {
  const links: string[] = [];
  const definitions = new Map<string, string>();
  const images = new Set<string>();
  for (const node of nodesOf(parseMarkdown(body))) {
    // An address that stands for itself is a link without brackets.
    if (node.type === 'link' && body[node.position?.start.offset ?? 0] === '[')
      links.push(`link ${node.url}`);
    if (node.type === 'image') links.push(`image ${node.url}`);
    if (node.type === 'imageReference') images.add(node.identifier);
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
  }
  for (const [name, url] of definitions) links.push(`${images.has(name) ? 'image' : 'link'} ${url}`);
  return links.sort();
}

type AnyNode = Root | Root['children'][number];

function nodesOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = 'children' in node ? node.children : [];
  return [node, ...children.flatMap(nodesOf)];
}
