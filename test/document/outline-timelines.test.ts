import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { offsetOfCell } from '../../src/document/timeline-table.ts';

function eventsOf(body: string) {
  const text = `---\ntitle: The oven went cold\n---\n${body}`;
  const { outline } = readDocument(new TextEncoder().encode(text), 'markdown');
  return outline.events.map((event) => ({
    ...event,
    line: text.slice(event.span.start, event.span.end),
    body: text,
  }));
}

/** When, by which date and zone above, and what. */
function told(body: string): string[] {
  return eventsOf(body).map(({ time, headingDate, zoneAbove, text }) =>
    [time.source, headingDate, zoneAbove && name(zoneAbove.zone), text]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

function name(zone: { kind: string; minutes?: number; name?: string }): string {
  return zone.kind === 'offset' ? `${zone.minutes}` : (zone.name ?? '');
}

test.each([
  '# Timeline',
  '## Timeline',
  '### Timeline',
  '## Timeline (UTC)',
  '## Timeline of events',
  '## Incident timeline',
  '## Chronology',
  '## Sequence of events',
  '**Timeline**\n------',
])('a timeline stands below %j', (heading) => {
  expect(eventsOf(`${heading}\n\n- 09:02 the flame goes out\n`)).toHaveLength(1);
});

test.each(['## Lessons', '## What happened at 09:02', '> ## Timeline', '**Timeline**'])(
  'none stands below %j',
  (heading) => {
    expect(eventsOf(`${heading}\n\n- 09:02 the flame goes out\n`)).toEqual([]);
  },
);

test('a timeline ends where another section begins, and not at one of its own days', () => {
  const body = `# The timeline of a cold oven

- 08:00 the day begins

### 2026-03-14

- 09:02 the flame goes out

## Lessons

- 10:00 is late

## Timeline

### Detection

- 11:00 the alert fires

## 12:00 the oven is warm

### 12:30

Rolls are sold.

## 14 March

- 13:00 is no event of a timeline
`;
  expect(eventsOf(body).map(({ time, timeline }) => [timeline, time.time])).toEqual([
    [0, '08:00'],
    [0, '09:02'],
    [1, '11:00'],
    [1, '12:00'],
    [1, '12:30'],
  ]);
});

test('headings with a time are events, told by their words or by what stands below', () => {
  const body = `## Timeline

### 09:02 UTC

The flame goes out.

### 09:11 UTC: the alert fires

Nobody hears it.

### 09:40 (maybe later)

- It is warm.

### 10:00

`;
  expect(told(body)).toEqual([
    '09:02 UTC | The flame goes out.',
    '09:11 UTC | the alert fires',
    '09:40 | (maybe later) — It is warm.',
    '10:00 | ',
  ]);
});

test('a heading that is a day is the day of what stands below it, or an event where no hour does', () => {
  const body = `## Timeline

### 12 March

A baker smells gas.

### Saturday, 14 March 2026

- 09:02 the flame goes out

### 15 March 2026 — the burner is changed

### 16 March 2026

`;
  expect(told(body)).toEqual([
    '12 March | --03-12 | A baker smells gas.',
    '09:02 | 2026-03-14 | the flame goes out',
    '15 March 2026 | 2026-03-15 | the burner is changed',
  ]);
});

test('a date on a line of its own, or on an item with a list below it, holds for what follows', () => {
  const body = `## Timeline

**2026-03-14**

- 09:02 the flame goes out
- 2026-03-15:
  - 08:00 the burner is changed
    - 08:10 it is lit
- 16 March
  1. 09:00 rolls are sold
`;
  expect(told(body)).toEqual([
    '09:02 | 2026-03-14 | the flame goes out',
    '08:00 | 2026-03-15 | the burner is changed',
    '08:10 | 2026-03-15 | it is lit',
    '09:00 | --03-16 | rolls are sold',
  ]);
});

test.each([
  ['## Timeline (UTC+1)\n\n', '60'],
  ['## Timeline\n\nAll times are in UTC-7.\n\n', '-420'],
  ['## Timeline\n\n- All times in CET\n', 'CET'],
  ['All times Europe/Berlin.\n\n## Summary\n\nCold.\n\n## Timeline\n\n', 'Europe/Berlin'],
])('a zone said once in %j holds for all', (before, zone) => {
  expect(told(`${before}- 09:02 the flame goes out\n- 09:11 the alert\n`)).toEqual([
    `09:02 | ${zone} | the flame goes out`,
    `09:11 | ${zone} | the alert`,
  ]);
});

test('the place of a zone said once is its name', () => {
  const [event] = eventsOf('## Timeline\n\nNote that all of these\ntimes are in **CET**.\n\n- 09:02 cold\n');
  expect(event?.body.slice(0, event.zoneAbove?.span.end)).toMatch(/times are in \*\*CET$/);
  expect(event?.body.slice(event.zoneAbove?.span.start)).toMatch(/^CET\*\*/);
});

test('a sentence with a zone may give the day too', () => {
  expect(
    told('## Timeline\n\nAll times in UTC, on March 14th 2026\n\n* [09:02] The flame goes out.\n'),
  ).toEqual(['09:02 | 2026-03-14 | 0 | The flame goes out.']);
});

test('columns of a table may stand in any order, and dates in one of their own', () => {
  const body = `## Timeline

| What | Time (UTC) | Who | Date |
| --- | --- | --- | --- |
| the flame goes out at 09:02 | 09:02 | oven | 2026-03-14 |
| the alert \\| fires | 09:11 | alarm | |
| the burner is ordered | | baker | 2026-03-15 |
| | | | |
| nobody knows | TBC | | |
`;
  expect(told(body)).toEqual([
    '2026-03-14 09:02 | 0 | the flame goes out at 09:02 — oven',
    '09:11 | 0 | the alert | fires — alarm',
    '2026-03-15 | 0 | the burner is ordered — baker',
    'TBC | 0 | nobody knows',
  ]);
  expect(eventsOf(body).map(({ line }) => line)).toEqual([
    '09:02 | oven | 2026-03-14 |',
    '09:11 | alarm | |',
    '2026-03-15 |',
    'TBC | | |',
  ]);
});

test.each([
  [
    '| Date and time in CET | Event |\n|---|---|\n| 2026-03-14 09:02 | cold |',
    ['2026-03-14 09:02 | CET | cold'],
  ],
  ['| Wann | Was |\n|---|---|\n| 09:02 | cold |', ['09:02 | cold']],
  ['| Day | What |\n|---|---|\n| 14 March | cold |', ['14 March | cold']],
  ['| Start | End | What |\n|---|---|---|\n| 09:02 | 09:40 | cold |', ['09:02 | 09:40 — cold']],
  ['| Duration | When | What |\n|---|---|---|\n| 1:30 | 09:02 | cold |', ['09:02 | 1:30 — cold']],
  ['| What | Oven |\n|---|---|\n| cold | 09:02 |', []],
  ['| Wann | Was |\n|---|---|\n| 14 March | cold |', ['14 March | cold']],
  ['| What | Day |\n|---|---|\n| cold | 14 March |', ['14 March | cold']],
  ['| Time | Date | What |\n|---|---|---|\n| 09:02 | 2026-03-14 | cold |', ['2026-03-14 09:02 | cold']],
  ['| Wann | Day | Was |\n|---|---|---|\n| 09:02 | 2026-03-14 | cold |', ['2026-03-14 09:02 | cold']],
  ['| Time | Due | What |\n|---|---|---|\n| 09:02 | 2026-03-20 | order |', ['09:02 | 2026-03-20 — order']],
  [
    '| Date/Time | What |\n|---|---|\n| 2026-03-14 09:02 | cold |\n| 2026-03-15 | warm |',
    ['2026-03-14 09:02 | cold', '2026-03-15 | warm'],
  ],
  [`| Time | What |\n|---|---|\n${'| | a loaf is sold |\n'.repeat(5)}| 09:02 | cold |`, []],
])('a table %j', (table, expected) => {
  expect(told(`## Timeline\n\n${table}\n`)).toEqual(expected);
});

test('paragraphs are events where their time is set apart', () => {
  const body = `## Timeline

**09:02 UTC** The flame goes out.

09:11 UTC — the alert fires
09:40 UTC — it is warm

10:00 UTC was a quiet hour, and at
10:30 UTC - more so.
`;
  expect(told(body)).toEqual([
    '09:02 UTC | The flame goes out.',
    '09:11 UTC | the alert fires',
    '09:40 UTC | it is warm',
  ]);
});

test('quotations, code and placeholders hold no events', () => {
  expect(eventsOf('## Timeline\n\n> - 09:02 said someone\n\n```\n- 09:11 x\n```\n\n- TBC\n- 09:\n')).toEqual(
    [],
  );
});

test('a carriage return alone ends a line too', () => {
  expect(eventsOf('## Timeline\r\r- 09:02 cold\r- 09:11 warm\n').map(({ line }) => line)).toEqual([
    '09:02 cold',
    '09:11 warm',
  ]);
});

test.each([
  ['the first', '| oven | mill |', ['oven', 'mill'], 0, 2],
  ['the second', '| oven | mill |', ['oven', 'mill'], 1, 9],
  ['the second of the same words', '|oven|oven|', ['oven', 'oven'], 1, 6],
  ['behind an escaped bar', '| oven \\| mill | mill |', ['oven | mill', 'mill'], 1, 17],
  ['behind one that is written otherwise', '| o | mill | x |', ['a cold oven', 'o'], 1, 2],
  ['one that is written otherwise', '| o | mill |', ['a cold oven', 'mill'], 0, 0],
  ['one that is not there', '| oven | mill |', ['oven', 'mill'], 2, 0],
])('in a row %s cell begins at its text', (_, line, cells, column, offset) => {
  expect(offsetOfCell(line, cells, column)).toBe(offset);
});

describe('what else stands in or above a timeline', () => {
  test.each([
    [
      'a zone of its own goes before the one said at the top',
      'All times in CET.\n\n## Timeline\n\n- 09:02 UTC cold\n- 09:11 warm\n',
      ['09:02 UTC | cold', '09:11 | CET | warm'],
    ],
    [
      'so does the one in its heading',
      'All times in CET.\n\n## Timeline (UTC)\n\n- 09:02 cold\n',
      ['09:02 | 0 | cold'],
    ],
    [
      'a list at the top says no zone',
      '- All times in CET.\n\n## Timeline\n\n- 09:02 cold\n',
      ['09:02 | cold'],
    ],
    ['nor does what is not of all', 'Times are in CET.\n\n## Timeline\n\n- 09:02 cold\n', ['09:02 | cold']],
    ['nor does what is no zone', 'All ovens were cold.\n\n## Timeline\n\n- 09:02 cold\n', ['09:02 | cold']],
    [
      'a time right above its heading is not of it',
      '**08:00** The day begins.\n\n## Timeline\n\n- 09:02 cold\n',
      ['09:02 | cold'],
    ],
    [
      'a day is an event where nothing else follows',
      '## Timeline\n\n### 12 March\n\nA baker smells gas.\n',
      ['12 March | --03-12 | A baker smells gas.'],
    ],
    [
      'a day may say the zone',
      '## Timeline\n\n### 14 March 2026 (UTC)\n\n- 09:02 cold\n',
      ['09:02 | 2026-03-14 | 0 | cold'],
    ],
    [
      'the second paragraph of an item is none of its own',
      '## Timeline\n\n- 09:02 cold\n\n  09:11 — still cold\n- 09:40 warm\n',
      ['09:02 | cold', '09:40 | warm'],
    ],
    [
      'a day with words is an event, not the day of what follows',
      '## Timeline\n\n- 2026-03-14: the oven is swept\n- 09:02 cold\n',
      ['2026-03-14 | the oven is swept', '09:02 | cold'],
    ],
    [
      'a time nobody knows is one where words say what happened',
      '## Timeline\n\n- TBC — the oven went cold\n- TBC\n- 09:02\n',
      ['TBC | the oven went cold', '09:02 | '],
    ],
    [
      'a date within a sentence is not the day of what follows',
      '## Timeline\n\n- The last check was on 2026-03-01.\n- 09:02 cold\n',
      ['09:02 | cold'],
    ],
    [
      'a paragraph goes on where its next line begins with no time',
      '## Timeline\n\n**09:02** The flame goes out,\nand nobody sees it.\n',
      ['09:02 | The flame goes out,\nand nobody sees it.'],
    ],
    [
      'a paragraph may begin with a date alone',
      '## Timeline\n\n2026-03-14 — the oven is swept\n',
      ['2026-03-14 | the oven is swept'],
    ],
    [
      'a quotation in a quotation ends with the outer one',
      '## Timeline\n\n> - 09:02 said someone\n>\n> > - 09:05 said another\n>\n> - 09:07 said a third\n\n- 09:11 warm\n',
      ['09:11 | warm'],
    ],
    [
      'a heading without words does not take those of the next',
      '## Timeline\n\n### 09:02\n\n### 09:11\n\nIt is warm.\n',
      ['09:02 | ', '09:11 | It is warm.'],
    ],
  ])('%s', (_, body, expected) => expect(told(body)).toEqual(expected));

  test('each line of a paragraph has its own place', () => {
    const body = '## Timeline\n\n09:11 — the alert\n09:40 — it is warm\n10:00 — rolls are sold\n';
    expect(eventsOf(body).map(({ line }) => line)).toEqual([
      '09:11 — the alert',
      '09:40 — it is warm',
      '10:00 — rolls are sold',
    ]);
  });
});
