import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';

function outlineOf(body: string, head = '---\ntitle: x\n---\n') {
  const text = `${head}${body}`;
  const { outline } = readDocument(new TextEncoder().encode(text), 'markdown');
  const shown = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return {
    sections: outline.sections.map(({ title, heading, content, empty }) => ({
      title,
      heading: shown(heading),
      content: shown(content).trim(),
      empty,
    })),
    events: outline.events.map(({ span, time, text: what, headingDate }) => ({
      line: shown(span),
      date: headingDate ?? time.date,
      time: time.time,
      offset: time.zone?.kind === 'offset' ? time.zone.minutes : time.zone?.name,
      about: time.approximate,
      what,
    })),
  };
}

test('sections are the level-2 headings outside of code, quotes and lists', () => {
  const { sections } = outlineOf(
    [
      '# Title',
      '## Summary ##',
      'It broke.',
      '### Detail',
      'More.',
      '```md',
      '## Not a section',
      '```',
      '> ## Quoted',
      'Impact',
      '------',
      '<!-- to be written -->',
      '',
      '## **Lessons**',
    ].join('\n'),
  );
  expect(sections.map(({ title, empty }) => [title, empty])).toEqual([
    ['Summary', false],
    ['Impact', true],
    ['**Lessons**', true],
  ]);
  expect(sections[0]?.heading).toBe('## Summary ##');
  expect(sections[1]?.heading).toBe('Impact\n------');
});

test('a timeline is read from lists, with whatever the writer put around the time', () => {
  const { events } = outlineOf(
    [
      '## Timeline',
      '- 09:02 UTC — the flame goes out',
      '* **9:11** the alert fires',
      '1. ~09:40 +01:00: it is warm again',
      '- 2026-03-15 00:05 UTC | the last tray',
      '- 2026-03-15T01:00:00Z: morning',
      '- ??:?? UTC — someone opens a window',
      '- `10:02 GMT` sold out',
      '- no time, no event',
    ].join('\n'),
  );
  expect(events.map(({ date, time, offset, about, what }) => [date, time, offset, about, what])).toEqual([
    [undefined, '09:02', 0, false, 'the flame goes out'],
    [undefined, '09:11', undefined, false, 'the alert fires'],
    [undefined, '09:40', 60, true, 'it is warm again'],
    ['2026-03-15', '00:05', 0, false, 'the last tray'],
    ['2026-03-15', '01:00:00', 0, false, 'morning'],
    [undefined, 'unknown', 0, false, 'someone opens a window'],
    [undefined, '10:02', 0, false, 'sold out'],
  ]);
  expect(events[1]?.line).toBe('**9:11** the alert fires');
});

test('hours of a half day are those of the whole day', () => {
  const { events } = outlineOf(
    '## Timeline\n- 11:10 PM UTC — alarm\n- 12:05 am — quiet\n- 12:30 p.m. lunch\n- 13:10 PM odd\n',
  );
  expect(events.map(({ time, what }) => [time, what])).toEqual([
    ['23:10', 'alarm'],
    ['00:05', 'quiet'],
    ['12:30', 'lunch'],
    ['99:10', 'odd'],
  ]);
});

test('a timeline is read from a table, and from lists under headings that are dates', () => {
  const table =
    '## Timeline\n\n| Time (UTC) | Who | What |\n|---|---|---|\n| 09:02 | oven | cold |\n| later | x | y |\n';
  expect(outlineOf(table).events).toMatchObject([
    { line: '09:02 | oven | cold |', time: '09:02', what: 'oven — cold' },
  ]);
  const days = '## Timeline\n\n### 2026-03-14\n\n- 23:50 cold\n\n### Sunday, 2026-03-15\n\n- 00:10 warm\n';
  expect(outlineOf(days).events.map(({ date, time }) => `${date} ${time}`)).toEqual([
    '2026-03-14 23:50',
    '2026-03-15 00:10',
  ]);
});

test('Windows line endings and a byte order mark change no offset', () => {
  const body = '## Timeline\r\n\r\n- 09:02 UTC — cold\r\n\r\n## Lessons\r\n\r\nLook.\r\n';
  const { sections, events } = outlineOf(body, '---\r\ntitle: x\r\n---\r\n');
  expect(sections.map(({ heading, content }) => [heading, content])).toEqual([
    ['## Timeline', '- 09:02 UTC — cold'],
    ['## Lessons', 'Look.'],
  ]);
  expect(events[0]?.line).toBe('09:02 UTC — cold');
});

test('only a section named Timeline holds events', () => {
  expect(outlineOf('## Lessons\n\n- 09:02 was early\n').events).toEqual([]);
});
