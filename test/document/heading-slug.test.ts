import { describe, expect, test } from 'vitest';
import { headingSlugs, heardText } from '../../src/document/heading-slug.ts';

test.each([
  ['Summary', 'summary'],
  ['  What went well  ', 'what-went-well'],
  ['Where  we got lucky', 'where--we-got-lucky'],
  ['Müller & Söhne: the cold oven!', 'müller--söhne-the-cold-oven'],
  ['oven_2 - at 09:02', 'oven_2---at-0902'],
  ['???', 'section'],
  ['', 'section'],
])('the heading %j is reached by #%s', (heading, slug) => {
  expect(headingSlugs()(heading)).toBe(slug);
});

test('headings of the same words are numbered, each document for itself', () => {
  const slugOf = headingSlugs();
  expect(['Impact', 'Oven', 'Impact', 'Impact', 'impact!', '?', '!'].map(slugOf)).toEqual([
    'impact',
    'oven',
    'impact-1',
    'impact-2',
    'impact-3',
    'section',
    'section-1',
  ]);
  expect(headingSlugs()('Impact')).toBe('impact');
});

describe('what is heard of a heading', () => {
  test.each([
    ['words alone', 'The oven (again): cold', 'The oven (again): cold'],
    ['emphasis', 'The *cold* __oven__', 'The cold oven'],
    ['code', 'Restart `oven --cold`', 'Restart oven --cold'],
    ['a link', 'See [the runbook](oven.md) first', 'See the runbook first'],
    ['an image', 'The ![heat over time](heat.png)oven', 'The oven'],
    ['HTML', 'The <b>cold</b> oven<br>', 'The cold oven'],
    ['an entity', 'Flour &amp; water', 'Flour & water'],
    ['an escape', 'Oven \\#2', 'Oven #2'],
    ['a line end', 'The *cold*\noven', 'The cold\noven'],
    ['a hard line end', 'The *cold*\\\noven', 'The cold\noven'],
  ])('%s', (_, markdown, heard) => {
    expect(heardText(markdown)).toBe(heard);
  });
});
