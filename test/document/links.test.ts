import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePercent, linkTarget } from '../../src/document/link-target.ts';
import { readLinks, type WrittenLink } from '../../src/document/links.ts';

const head = '---\ntitle: The oven went out\n---\n';

/** What was found in a body, as `image heat.png`; its place must hold what it says. */
function found(body: string): string[] {
  const text = head + body;
  return readLinks(text, head.length).map((link) => {
    expect(link.span.start).toBeGreaterThanOrEqual(head.length);
    return `${link.as} ${text.slice(link.span.start, link.span.end)}`;
  });
}

test.each([
  ['a link', 'See [a](b.md).', ['link b.md']],
  [
    'with a title',
    'See [a](b.md "B (the \\" one)"), [c](d.md \'D\'), [e](f.md (F)).',
    ['link b.md', 'link d.md', 'link f.md'],
  ],
  ['in angle brackets', 'See [a](<b c.md>).', ['link b c.md']],
  ['with parentheses in it', 'See [a](b_(c).md) and [d](e\\).md).', ['link b_(c).md', 'link e\\).md']],
  ['without a destination', 'See [a]().', ['link ']],
  ['over the end of a line', 'See [the\ncold oven](\n  b.md\n  "B"\n).', ['link b.md']],
  ['an image', '![a](b.png)', ['image b.png']],
  ['an image in a link', '[![a](b.png)](c.md)', ['image b.png', 'link c.md']],
  ['a link in a link: the inner one counts', '[a [b](c.md) d](e.md)', ['link c.md']],
  ['a link in the text of an image is only read aloud', '![a [b](c.md)](d.png)', ['image d.png']],
  ['a definition', 'See [a][1].\n\n[1]: b.md "B"\n', ['link b.md']],
  ['a definition for an image', '![a][Heat  one]\n\n[heat one]: <b.png>\n', ['image b.png']],
  ['a shortcut inside of brackets takes them', '[[a]](b.md)\n\n[a]: c.md', ['link c.md']],
  ['two definitions of one name: the first counts', '[a]\n\n[a]: b.md\n[A]: c.md', ['link b.md']],
  ['a definition in the next line, in a quotation', '> [a]:\n> b.md', ['link b.md']],
  ['what only looks like a definition', 'Words\n[a]: b.md', []],
  ['a footnote', 'Loud[^1].\n\n[^1]: As [a](b.md) is.', ['link b.md']],
  [
    'headings, lists, quotations',
    '## [a](b.md)\n\n- x\n  1. [c](d.md)\n\n> > [e](f.md\n> > )',
    ['link b.md', 'link d.md', 'link f.md'],
  ],
  [
    'a table, with an escaped bar',
    '| a | b |\n|---|---|\n| [x \\| y](b.md) `a` | [z](c.md) |\n',
    ['link b.md', 'link c.md'],
  ],
  ['windows line ends', '## A\r\n\r\nSee\r\n[a](b.md)\r\n', ['link b.md']],
  ['behind umlauts, emoji and tabs', '- ä 🔥\t[a](b.md)', ['link b.md']],
  ['HTML in a line', 'See <a class="x" href="b.md">a</a>, <img src=c.png>.', ['link b.md', 'image c.png']],
  [
    'HTML in a block',
    '<div>\n<IMG alt="a > b" SRC=\'c.png\'/>\n<!-- <img src="d.png"> -->\n</div>',
    ['image c.png'],
  ],
  ['code in a line', '`[a](b.md)` and ``[a](`b.md)``', []],
  ['code that opens and never closes', '`[a](b.md)', ['link b.md']],
  ['a code span ends with its paragraph', '`a\n\n[a](b.md)`', ['link b.md']],
  ['a code span ends with its cell', '| ` | [a](b.md) ` |\n|---|---|', ['link b.md']],
  ['blocks of code', '```\n[a](b.md)\n```\n\n    [a](b.md)\n\n> ~~~\n> [a](b.md)\n> ~~~', []],
  ['comments', '<!-- [a](b.md) -->\n\nX <!-- [a](b.md) --> y', []],
  ['what is escaped', '\\[a](b.md) [a\\](b.md) [a]\\(b.md)', []],
  ['parts of a link in two paragraphs', '[a\n\n](b.md)', []],
  ['a blank before the parenthesis', '[a] (b.md)', []],
  ['an address that stands for itself', '<https://example.com/a.md> https://example.com/[a](b.md', []],
])('%s', (_story, body, expected) => {
  expect(found(body)).toEqual(expected);
});

test('the destination is what was meant: without escapes and character references, with its percent signs', () => {
  const links = readLinks('[a](b\\_c&amp;d%20e.md#f) ![g](<h i.png>)', 0);
  expect(links).toEqual<WrittenLink[]>([
    { as: 'link', written: 'inline', destination: 'b_c&d%20e.md#f', span: { start: 4, end: 23 } },
    { as: 'image', written: 'inline', destination: 'h i.png', span: { start: 31, end: 38 } },
  ]);
});

const pieces = [
  ...'[ ] ]( ](a.md) ![ ` `` \\ < > <a ( ) [x] word " \' <!-- --> | &amp; ä🔥'.split(' '),
  ' ',
  '](b.md "t")',
  '<a href="c.md">',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\n- ',
  '\n> ',
  '\n# ',
  '\n[x]: d.md\n',
  '[^1]: ',
  '\n|a|b|\n|-|-|\n|',
  '\n```\n',
  '\n    ',
  '\t',
  '\0',
  '\ud800',
];

test('any text: every place lies inside the body, holds what the link says, and none overlaps another', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const text = head + parts.join('');
      let end = head.length;
      for (const { span, destination } of readLinks(text, head.length)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const source = text.slice(span.start, span.end);
        if (!/[\\&\0]/.test(source)) expect(source).toBe(destination);
        end = span.end;
      }
    }),
    { numRuns: 3000 },
  );
});

/** 1 MiB each. Were the scanner to read any of it again for each opener, this test would not end. */
const megabyte = 2 ** 20;
const units = [
  ...'[ ![ []( [](< [](a\\ []((( ` <!-- \\ [a](b) [[a](b) [a][b] ![a](b) `[` <https:'.split(' '),
  '[](a "',
  "[](a '",
  '[](a (',
  '<a b="',
  "<a b='",
  '<a href=',
  '<a x x x ',
  '[a]: ',
  '\n[a]: b',
  '[^a]: [',
  '\n[^1]: [a](b.md)\n',
  '[a]\n',
  '[](a.md)\n',
];
const repeated = units.map((unit) => [unit, unit.repeat(megabyte / unit.length)] as const);
const composed = [
  ['brackets that open, and as many that close', '['.repeat(megabyte / 2) + ']'.repeat(megabyte / 2)],
  ['brackets that open, and links', '['.repeat(megabyte / 2) + '[a](b)'.repeat(megabyte / 12)],
  ['images that open, and links', '!['.repeat(megabyte / 4) + '[a](b)'.repeat(megabyte / 12)],
  ['blanks', `[](${' '.repeat(megabyte)}`],
  ['a title without an end', `[](a "${'x'.repeat(megabyte)}`],
  [
    'runs of backticks, each longer than the last',
    Array.from({ length: 1400 }, (_, at) => '`'.repeat(at + 1)).join(' '),
  ],
  ['one row of a table', `|a|\n|-|\n|${'[x](y)|'.repeat(megabyte / 8)}`],
] as const;

test.each([...repeated, ...composed])('a megabyte of %j is read in one go', (_name, text) => {
  const links = readLinks(`[](\n]:\n\n${text}`, 0);
  expect(links.every(({ span }) => span.end >= span.start)).toBe(true);
});

const path = (to: string, fragment?: string) => ({ is: 'path', path: to, fragment });

test.each([
  ['https://crumb.example/log', { is: 'elsewhere' }],
  ['MAILTO:baker@crumb.example', { is: 'elsewhere' }],
  ['/runbooks/oven.md', { is: 'elsewhere' }],
  ['\\\\bakery\\oven.md', { is: 'elsewhere' }],
  ['', { is: 'nothing' }],
  ['#impact', { is: 'here', fragment: 'impact' }],
  ['#', { is: 'here', fragment: '' }],
  ['mill.md', path('incidents/2026/mill.md')],
  ['m#impact', path('incidents/2026/m', 'impact')],
  ['mill.md#', path('incidents/2026/mill.md', '')],
  ['mill.md#a#b', path('incidents/2026/mill.md', 'a#b')],
  ['./mill.md', path('incidents/2026/mill.md')],
  ['..mill.md', path('incidents/2026/..mill.md')],
  ['logs/../', path('incidents/2026/')],
  ['../../runbooks/oven.md#steps', path('runbooks/oven.md', 'steps')],
  ['../..', path('.')],
  ['../../..', { is: 'outside' }],
  ['../../../secrets.md#a', { is: 'outside' }],
  ['cold%20oven.md', path('incidents/2026/cold oven.md')],
  ['100%.md', path('incidents/2026/100%.md')],
  ['%ff.md', { is: 'nothing' }],
])('from a report %j leads to %j', (destination, target) => {
  expect(linkTarget(destination, 'incidents/2026/oven.md')).toStrictEqual(target);
});

test.each([
  ['cold oven', 'cold oven'],
  ['cold%20oven', 'cold oven'],
  ['%C3%B6fen', 'öfen'],
  ['50% cold', '50% cold'],
  ['50%25', '50%'],
  ['caf%E9', undefined],
])('%j stands for %j', (written, text) => expect(decodePercent(written)).toBe(text));
