import { expect, test } from 'vitest';
import { fixed, untouched, withTimeline } from './fixed.ts';

test('items move to their time, with their further lines and lists; equal times stay as they were', () => {
  const before = withTimeline(`- 2026-03-14 05:05 UTC — the first tray of rolls is sold
- 2026-03-14 04:02 UTC — the flame goes out
  and nobody sees it

  - the valve is cold
  - so is the chimney 🔥
- **2026-03-14 05:11 +01:00** — the alert for a cold oven fires  
- 2026-03-14 04:11 UTC — the baker wakes up`);
  const after = withTimeline(`- 2026-03-14 04:02 UTC — the flame goes out
  and nobody sees it

  - the valve is cold
  - so is the chimney 🔥
- **2026-03-14 05:11 +01:00** — the alert for a cold oven fires  
- 2026-03-14 04:11 UTC — the baker wakes up
- 2026-03-14 05:05 UTC — the first tray of rolls is sold`);
  expect(fixed(before)).toEqual({
    text: after,
    done: ['put 1 event of the timeline in order'],
    left: [],
  });
});

test('rows of a table move to their time; the head stays; the file may end without a line end', () => {
  const text = (rows: string) =>
    `---\r\ntitle: Cold oven\r\n---\r\n## timeline\r\n\r\n| Time | What |\r\n|---|---|\r\n${rows}`;
  const late = '| 2026-03-14 05:05 UTC | sold \\| eaten |';
  const early = '| 2026-03-14 04:02 UTC |\tcold |';
  expect(fixed(text(`${late}\r\n${early}`))).toEqual({
    text: text(`${early}\r\n${late}`),
    done: ['put 1 event of the timeline in order'],
    left: [],
  });
});

test('items with blank lines between them keep those', () => {
  expect(
    fixed(
      withTimeline(
        '- 2026-03-14 05:05 UTC — sold\n\n\n- 2026-03-14 04:02 UTC — cold\n\n- 2026-03-15 04:02 UTC — warm',
      ),
    ).text,
  ).toBe(
    withTimeline(
      '- 2026-03-14 04:02 UTC — cold\n\n\n- 2026-03-14 05:05 UTC — sold\n\n- 2026-03-15 04:02 UTC — warm',
    ),
  );
});

test('each list is put in order for itself; nothing moves past a heading', () => {
  expect(
    fixed(
      withTimeline(`### In the kitchen

- 2026-03-14 05:05 UTC — sold
- 2026-03-14 05:01 UTC — baked

### In the shop

- 2026-03-14 04:30 UTC — asked for
- 2026-03-14 04:20 UTC — opened`),
    ),
  ).toEqual({
    text: withTimeline(`### In the kitchen

- 2026-03-14 05:01 UTC — baked
- 2026-03-14 05:05 UTC — sold

### In the shop

- 2026-03-14 04:20 UTC — opened
- 2026-03-14 04:30 UTC — asked for`),
    done: ['put 2 events of the timeline in order'],
    left: [],
  });
});

test('dates in words, and a zone that was said once above the list', () => {
  const heading = (text: string) => text.replace('## Timeline', '## Timeline (all times UTC+02:00)');
  const late = '- 14 March 2026, 06:05 — sold';
  const early = '- March 14, 2026 05:02 UTC — asked for';
  expect(fixed(heading(withTimeline(`${late}\n${early}\n- 14 March 2026 06:02 — cold`)))).toEqual({
    text: heading(withTimeline(`- 14 March 2026 06:02 — cold\n${late}\n${early}`)),
    done: ['put 1 event of the timeline in order'],
    left: [],
  });
});

test('days of which the hour is not known move among other days', () => {
  expect(fixed(withTimeline('- 2026-03-16 04:02 UTC — b\n- 2026-03-15 ??:?? UTC — a')).text).toBe(
    withTimeline('- 2026-03-15 ??:?? UTC — a\n- 2026-03-16 04:02 UTC — b'),
  );
});

test.each([
  ['an event without a date, which may be of the next day', '- 2026-03-14 23:50 UTC — a\n- 00:05 UTC — b'],
  ['times below a date', '### 2026-03-14\n\n- 23:50 UTC — a\n- 00:05 UTC — b'],
  ['an item without a time among them', '- 2026-03-14 05:05 UTC — a\n- then\n- 2026-03-14 04:02 UTC — b'],
  [
    'an event inside an item',
    '- 2026-03-14 05:05 UTC — a\n  - 2026-03-14 05:06 UTC — b\n- 2026-03-14 04:02 UTC — c',
  ],
  [
    'an event inside the last item',
    '- 2026-03-14 05:05 UTC — a\n- 2026-03-14 04:02 UTC — b\n  - 2026-03-14 04:03 UTC — c',
  ],
  ['a heading inside an item', '- 2026-03-15 05:05 UTC — a\n\n  ### Later\n- 2026-03-14 04:02 UTC — b'],
  ['a time in a zone that depends on the season', '- 2026-03-14 05:05 UTC — a\n- 2026-03-14 04:02 EST — b'],
  ['a numbered list', '1. 2026-03-14 05:05 UTC — a\n2. 2026-03-14 04:02 UTC — b'],
  ['a list in a quotation', '> - 2026-03-14 05:05 UTC — a\n> - 2026-03-14 04:02 UTC — b'],
  [
    'a day whose hour is not known among hours of that day',
    '- 2026-03-14 05:05 UTC — a\n- 2026-03-14 ??:?? UTC — b\n- 2026-03-14 04:02 UTC — c',
  ],
  [
    'HTML that spans items',
    '- 2026-03-14 05:05 UTC — a\n\n  <details>\n\n- 2026-03-14 04:02 UTC — b\n\n  </details>',
  ],
  [
    'an event further below that takes its date from the last of the list',
    '- 2026-03-15 05:05 UTC — a\n- 2026-03-14 04:02 UTC — b\n\nAnd later:\n\n- 04:30 UTC — c',
  ],
])('%s: left as it is', (_what, timeline) => {
  const text = withTimeline(timeline);
  expect(fixed(text)).toEqual(untouched(text));
});

test('lists of other sections are no timeline', () => {
  const text = withTimeline('- none').replace(
    '* None yet.',
    '- 2026-03-15 04:02 UTC — b\n- 2026-03-14 04:02 UTC — a',
  );
  expect(fixed(text)).toEqual(untouched(text));
});

test('Items stay where moving them would lead a link or a footnote elsewhere', () => {
  const items = (late: string, early: string) =>
    withTimeline(
      `- 2026-03-14 05:05 UTC — sold${late}\n- 2026-03-14 04:02 UTC — cold${early}\n- 2026-03-14 06:00 UTC — closed`,
    );
  for (const two of [
    items(' [log]\n\n  [log]: two.md', '\n\n  [LOG]: one.md'),
    items('[^1]\n\n  [^1]: The second tray.', '[^1]\n\n  [^1]: The first tray.'),
  ]) {
    const { text, done, left } = fixed(two);
    expect({ text, done, left: left.length }).toEqual({ text: two, done: [], left: 1 });
  }
  expect(fixed(items('\n\n  [one]: a.md', '\n\n  [two]: b.md')).done).toEqual([
    'put 1 event of the timeline in order',
  ]);
});

test('Items stay where a comment that silences a rule would speak of another one', () => {
  const ignore = '<!-- lookback-ignore language/human-error: the words of the supplier -->';
  const apart = withTimeline(
    `${ignore}\n- 2026-03-14 05:05 UTC — human error\n\n- 2026-03-14 04:02 UTC — cold`,
  );
  const { text, done, left } = fixed(apart);
  expect({ text, done, left: left.length }).toEqual({ text: apart, done: [], left: 1 });
  const together = `${ignore}\n- 2026-03-14 05:05 UTC — human error\n- 2026-03-14 04:02 UTC — cold`;
  expect(fixed(withTimeline(together)).done).toEqual(['put 1 event of the timeline in order']);
});
