import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { omission, wish } from '../../src/language/counterfactual.ts';
import { findWords } from '../../src/language/find-words.ts';
import { humanError } from '../../src/language/human-error.ts';
import { character, hindsight } from '../../src/language/judgement.ts';
import { mayBlame } from '../../src/language/may-blame.ts';
import { findHandles, findNames } from '../../src/language/people.ts';
import { rootCause } from '../../src/language/root-cause.ts';

const patterns = { humanError, wish, omission, character, hindsight, rootCause };

/** Words that the patterns are made of, and some between. */
const words =
  'we they someone nobody the a our an engineer engineers operator human user pilot team reviewer should shouldn’t could could’ve would might not have has been known caught tested looked also quickly ought to if only had failed fails neglected forgot did didn’t bother care better error errors error-rate mistake mistakes blunder made by of his their own fault negligence was were blame at layer 8 problem fat-fingered finger trouble careless sloppy stupid foolishly poor judgement no excuse lazy too ignored overlooked screwed up obviously common sense it obvious clearly wrong simply just forgot needed root cause root-cause single sole primary @octocat @example/database Anna Zoe Smith noticed asked Dr Mr. April node burner alert'.split(
    ' ',
  );
const gaps = [' ', '  ', '\n', '\n  ', ' *', '** ', '\r\n', '\n\n', '. ', ', ', '’s '];

const sentence = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { maxLength: 12 })
  .map((pairs) => pairs.map(([word, gap]) => word + gap).join(''));

/** What each pattern is after, with a subject where it needs one. */
const phrases: Readonly<Record<keyof typeof patterns, string>> = {
  humanError:
    'human error|operator’s mistake|user error|mistake made by the night operator|we made an honest mistake|his own fault|they were to blame|someone was at fault|fat-fingered|finger trouble|layer 8 problem|pebkac',
  wish: 'we should have known|they could also have asked|the engineer would’ve seen|someone might have looked|someone shouldn’t have gone|it should not have been rushed|this could have been avoided|they ought to have asked|if only we|had the night operator known',
  omission:
    'the engineer failed to|they neglected to|someone forgot|forgot to|omitted to|didn’t bother to|did not care|known better',
  character:
    'careless|sloppily|stupid|foolish|clueless|inexcusable|amateurish|inattention|silly mistake|trivial oversight|poor judgement|no excuse|we were too lazy|the team ignored|they screwed up|someone botched',
  hindsight:
    'obviously|common sense|it was obvious|clearly wrong|clearly a mistake|simply forgot|just had to|of course should',
  rootCause: 'root cause|the primary root-cause|single cause|the sole cause',
};

describe.each(Object.entries(patterns))('%s', (name, pattern) => {
  test('finds nothing that the quick look would pass over', () => {
    const list =
      Object.entries(phrases)
        .find(([known]) => known === name)?.[1]
        .split('|') ?? [];
    let found = 0;
    fc.assert(
      fc.property(sentence, around(list), sentence, (before, phrase, after) => {
        const text = `${before}${phrase} ${after}`;
        if (findWords(pattern, text).length === 0) return;
        found += 1;
        expect(mayBlame(text)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(50);
    for (const phrase of list) expect([phrase, findWords(pattern, phrase).length]).toEqual([phrase, 1]);
  });
});

/** One of the phrases, with something else between its words and an adverb here and there. */
function around(list: readonly string[]): fc.Arbitrary<string> {
  const between = fc.tuple(fc.constantFrom(...gaps), fc.constantFrom('', '', '', 'quickly ', 'also '));
  return fc
    .tuple(fc.constantFrom(...list), fc.array(between, { minLength: 8, maxLength: 8 }))
    .map(([phrase, fillings]) =>
      phrase
        .split(' ')
        .map((word, index) => (index === 0 ? word : `${fillings[index]?.join('') ?? ' '}${word}`))
        .join(''),
    );
}

test('a name that is found is never passed over by the quick look', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      if (findNames(text).length + findHandles(text).length > 0) expect(mayBlame(text)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('whatever the text, what is found lies inside it and holds a word', () => {
  const anyText = fc.oneof(sentence, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(anyText, (text) => {
      const spans = [
        ...Object.values(patterns).flatMap((pattern) => findWords(pattern, text).map(({ span }) => span)),
        ...findNames(text),
        ...findHandles(text),
      ];
      for (const { start, end } of spans)
        expect(text.slice(start, end)).toMatch(/^[\p{L}@].*[\p{L}\p{N}’]$/su);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['a subject again and again', 'the engineer '],
  ['a name again and again', 'Anna and '],
  ['the beginning of a wish', 'we quickly should not '],
  ['spaces as far as one may go', `we${' '.repeat(8)}\n${' '.repeat(16)}`],
  ['the beginning of a cause', 'the single '],
  ['a handle without an end', '@a-'],
  ['one long word', 'should'],
])('a megabyte of %s is looked through', (_, piece) => {
  const text = piece.repeat(Math.ceil(2 ** 20 / piece.length));
  for (const pattern of Object.values(patterns)) findWords(pattern, text);
  findHandles(text);
  findNames(text);
  expect(mayBlame(`${text} ok`)).toEqual(expect.any(Boolean));
});
