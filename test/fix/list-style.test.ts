import { expect, test } from 'vitest';
import { fixed, untouched, withTimeline } from './fixed.ts';

test('bullets of the timeline become dashes, those further in as well, and no others', () => {
  const before = withTimeline(`* 04:02 UTC — the flame goes out
  + the valve is cold
  * * *
+ 04:11 UTC — the *alert* fires
- 04:40 UTC — warm + golden

### Later

 *	05:05 UTC — the first tray
   * of rolls

\`\`\`
* not a list
\`\`\``);
  const after = withTimeline(`- 04:02 UTC — the flame goes out
  - the valve is cold
  * * *
- 04:11 UTC — the *alert* fires
- 04:40 UTC — warm + golden

### Later

 -	05:05 UTC — the first tray
   - of rolls

\`\`\`
* not a list
\`\`\``);
  expect(fixed(before)).toEqual({
    text: after,
    done: ['wrote 5 bullets of the timeline as `-`'],
    left: [],
  });
});

test('a list that had two kinds of bullets can be put in order at once', () => {
  expect(fixed(withTimeline('* 2026-03-14 05:05 UTC — sold\n- 2026-03-14 04:02 UTC — cold'))).toEqual({
    text: withTimeline('- 2026-03-14 04:02 UTC — cold\n- 2026-03-14 05:05 UTC — sold'),
    done: ['wrote 1 bullet of the timeline as `-`', 'put 1 event of the timeline in order'],
    left: [],
  });
});

test.each([
  ['two lists that a blank line keeps apart', '* 04:02 UTC — cold\n\n+ 04:11 UTC — alert'],
  ['two lists of which one has paragraphs', '* 04:02 UTC — cold\n\n  The valve.\n- 04:11 UTC — alert'],
  ['a list in a quotation', '> * 04:02 UTC — cold'],
  ['a list inside a numbered one', '1. * 04:02 UTC — cold'],
  ['a line across the page', '* * *'],
])('%s: left as it is', (_what, timeline) => {
  const text = withTimeline(timeline);
  expect(fixed(text)).toEqual(untouched(text));
});

test.each(['* - -', '* --'])(
  '`%s`, which a dash would turn into a line across the page, is left and named',
  (timeline) => {
    const text = withTimeline(timeline);
    expect(fixed(text)).toEqual({ text, done: [], left: ['the bullets of its timeline'] });
  },
);
