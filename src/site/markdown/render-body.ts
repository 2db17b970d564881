import type { Root } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { BodySource } from '../projection/body-source.ts';
import { dressBlocks } from './blocks.ts';
import { addHeadingIds } from './heading-ids.ts';
import { separateLinks } from './links.ts';
import { type RenderedSection, splitSections } from './sections.ts';
import { dressTimeline } from './timeline-list.ts';

/** Part of every key of the render cache: to be raised when a body would be rendered differently. */
export const renderVersion = 2;

/*
 * HTML in a document, comments included, is dropped before the sanitiser sees it, which then stands behind what Markdown can
 * make. A single tilde is no strikethrough here: it marks an approximate time.
 */
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const toHtmlTree = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobberPrefix: '',
    protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  })
  .freeze();
const serialiser = unified().use(rehypeStringify).freeze();

/** Renders a body as sections whose links are placeholders. Some 5 ms for five kilobytes. */
export function renderBody(body: BodySource): RenderedSection[] {
  const tree: Root = toHtmlTree.runSync(parser.parse(body.markdown));
  // The timeline first: it finds its items by their place in the text, which later steps do not keep.
  const dressed = [
    (root: Root) => dressTimeline(root, body),
    (root: Root) => separateLinks(root, body.path),
    addHeadingIds,
    dressBlocks,
  ].reduce((root, step) => step(root), tree);
  return splitSections(dressed, (root) => serialiser.stringify(root));
}
