import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { readProse } from '../../src/document/prose.ts';

const head = '---\ntitle: The oven went out\n---\n';

function prose(body: string): string {
  const text = head + body;
  const { outline, bodyStart } = readDocument(new TextEncoder().encode(text), 'markdown');
  const seen = readProse(text, bodyStart, outline.apart);
  expect(seen).toHaveLength(text.length);
  return seen.slice(bodyStart).replaceAll(/ +/g, ' ').trim();
}

test.each([
  ['words', 'The flame went out.', 'The flame went out.'],
  ['code in a line', 'Run `kill 1` now.', 'Run now.'],
  ['code with backticks in it', 'Run ``a ` b`` now.', 'Run now.'],
  ['a backtick that opens nothing', 'A ` alone, and `` two.', 'A ` alone, and `` two.'],
  ['a quotation', 'The baker wrote "it was cold" to us.', 'The baker wrote to us.'],
  ['a quotation in typographic marks', 'The baker wrote “it was cold” to us.', 'The baker wrote to us.'],
  ['inches', 'A 12" pan.\n\nAnother 14" pan.', 'A 12" pan.\n\nAnother 14" pan.'],
  ['an apostrophe', "The baker's oven.", "The baker's oven."],
  ['the text of a link', 'See [human error](https://example.com/a_(b)) there.', 'See there.'],
  ['a reference link', 'See [human error][1] there.', 'See there.'],
  ['an address', 'See https://example.com/careless there.', 'See there.'],
  ['a tag and a comment', 'The <b>big</b> <!-- careless --> oven.', 'The big oven.'],
  ['a quoted block', 'Before.\n\n> human error\n\nAfter.', 'Before.\n\n \n\nAfter.'],
  ['a code block', 'Before.\n\n```sh\nkill 1\n```\n\nAfter.', 'Before.\n\n \n \n \n\nAfter.'],
  ['what is escaped', 'A \\`flag\\` here.', 'A \\`flag\\` here.'],
])('%s', (_story, body, expected) => {
  expect(prose(body)).toBe(expected);
});

test('any text: as long as before, with every word at its place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('`', '"', '[', ']', '(', ')', '<', '>', '\n', 'word ', '“', '”')),
      (parts) => {
        const text = parts.join('');
        const seen = readProse(text, 0, []);
        expect(seen).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1) expect([' ', text[at]]).toContain(seen[at]);
      },
    ),
  );
});
