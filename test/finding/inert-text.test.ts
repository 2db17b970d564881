import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { clip, inertMarkdown, inertTitle } from '../../src/finding/reporters/inert-text.ts';

const gap = '\u200b';
const reader = unified().use(remarkParse).use(remarkGfm);

/** What a reader sees of a line behind a label, and every kind of node there is besides text. */
function rendered(markdown: string): { text: string; kinds: string[] } {
  const tree: Root = reader.parse(`**Said:** ${markdown}`);
  const [paragraph, ...others] = tree.children;
  if (paragraph?.type !== 'paragraph') return { text: '', kinds: [paragraph?.type ?? 'nothing'] };
  const [, ...said] = paragraph.children;
  return {
    text: said
      .map((node) => ('value' in node ? node.value : ''))
      .join('')
      .slice(1),
    kinds: [...said, ...others].map(({ type }) => type).filter((type) => type !== 'text'),
  };
}

describe('a line from a document, in the text of an issue', () => {
  test.each([
    ['mentions nobody', 'ask @octocat or @crumb/ovens', `ask @${gap}octocat or @${gap}crumb/ovens`],
    ['links no issue', 'see #12, crumb/shop#7', `see #${gap}12, crumb/shop#${gap}7`],
    ['links no issue by its older form', 'GH-12 and gh-13', `GH-${gap}12 and gh-${gap}13`],
    ['links no commit', 'since 4f2a9c1e, in A1B2C3D', `since 4f2a9c${gap}1e, in A1B2C3${gap}D`],
    ['links no commit of someone', 'oven@4f2a9c1 _4f2a9c1_', `oven@${gap}4f2a9c${gap}1 _4f2a9c${gap}1_`],
    ['links no range of commits', '4f2a9c1...4f2a9c2', `4f2a9c${gap}1...4f2a9c${gap}2`],
    ['links no advisory', 'GHSA-7x2q-cv5m-9p3w', `GHSA-${gap}7x2q-cv5m-9p3w`],
    ['links no vulnerability', 'CVE-2026-1234567', `CVE-${gap}2026-123456${gap}7`],
    ['leaves shorter and other words whole', '4f2a9c, 2026-03-14, decades', '4f2a9c, 2026-03-14, decades'],
    ['closes nothing', 'fixes #5, closes crumb/shop#6', `fixes #${gap}5, closes crumb/shop#${gap}6`],
    ['links no address', 'https://github.com/a/b/issues/1', `https:${gap}//github.com/a/b/issues/1`],
    ['links no address without a scheme', 'www.example.com', `www${gap}.example.com`],
    ['links no mail address', 'oven@crumb.example', `oven@${gap}crumb.example`],
    ['holds no markup', '**bold** `code` [a](b) ~~c~~ <b>d</b>', '**bold** `code` [a](b) ~~c~~ <b>d</b>'],
    ['holds no comment', '<!-- lookback:end --> &amp; | $x$', '<!-- lookback:end --> &amp; | $x$'],
    ['holds no picture', '![x](https://e.example/p)', `![x](https:${gap}//e.example/p)`],
    ['stays one line', 'first\r\n\r\n- second\n> third\t4', 'first - second > third 4'],
  ])('%s', (_, text, seen) => {
    expect(rendered(inertMarkdown(text))).toEqual({ text: seen, kinds: [] });
  });

  test('a backslash before the sign does not keep the gap away', () => {
    expect(inertMarkdown(String.raw`\@octocat`)).toBe(String.raw`\\@&#8203;octocat`);
    expect(inertMarkdown('&#64;octocat')).toBe('&amp;#&#8203;64;octocat');
  });

  test('whatever it is, a reader sees it as it was written and nothing of it does anything', () => {
    const pieces = fc.constantFrom(
      '--',
      '://',
      'http',
      'www.',
      'GH-',
      'GHSA-',
      'CVE-',
      '4f2a9c1',
      ...Array.from('@#a1 \\`*_<>![]()&;|~\n$.:/{}-\u202e'),
    );
    const text = fc.oneof(
      fc.array(pieces).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { text: read, kinds } = rendered(`x${inertMarkdown(written)}x`);
        const visible = written.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').toWellFormed();
        const line = visible.replace(/[\p{Cc}\s]+/gu, ' ').trim();
        expect(kinds).toEqual([]);
        expect(read.replaceAll(gap, '')).toBe(`x${line}x`.replaceAll(gap, ''));
        expect(read).not.toMatch(
          /[@#][\w-]|:\/\/|www\.|(?:GH|CVE)-\d|GHSA-[a-z\d]{4}-|(?<![a-z\d])[a-f\d]{7,40}(?![a-z\d])/i,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a title', () => {
  test('keeps its characters, with a gap that nobody sees where GitHub would link', () => {
    expect(inertTitle('Ask @octocat about\n#12 <b>')).toBe(`Ask @${gap}octocat about #${gap}12 <b>`);
  });

  test('is not shown backwards', () => {
    expect(inertTitle('bread \u202edaerb')).toBe('bread daerb');
  });

  test('is clipped without cutting a character in two', () => {
    expect(clip('bread', 5)).toBe('bread');
    expect(clip('🍞🍞🍞', 6)).toBe('🍞🍞🍞');
    expect(clip('🍞🍞🍞', 5)).toBe('🍞🍞…');
    expect(clip('🍞🍞🍞', 4)).toBe('🍞…');
  });
});
