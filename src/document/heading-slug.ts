import markdownIt from 'markdown-it';

const inline = markdownIt({ html: true });

/**
 * Returns what gives each heading of a document its anchor, asked for one after the other: made as on GitHub, so that links between
 * documents work there and on the site. A second heading of the same words gets `-1`.
 */
export function headingSlugs(): (text: string) => string {
  const used = new Map<string, number>();
  const unused = (slug: string): string => {
    const count = used.get(slug);
    used.set(slug, (count ?? 0) + 1);
    return count === undefined ? slug : unused(`${slug}-${count}`);
  };
  return (text) => unused(slugOf(text));
}

function slugOf(text: string): string {
  const words = text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\s-]/gu, '');
  return words.replaceAll(/\s/g, '-') || 'section';
}

/** Returns what a reader hears of a line of Markdown: without emphasis, addresses, images and HTML. */
export function heardText(markdown: string): string {
  // Most headings hold none of what Markdown looks at.
  if (!/[*_`[\]<&\\~!]/.test(markdown)) return markdown;
  const tokens = inline.parseInline(markdown, {})[0]?.children ?? [];
  return tokens.map(heardOf).join('');
}

function heardOf({ type, content }: { readonly type: string; readonly content: string }): string {
  if (type === 'text' || type === 'code_inline') return content;
  return type === 'softbreak' || type === 'hardbreak' ? '\n' : '';
}
