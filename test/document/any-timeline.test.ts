import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { readWrittenTime } from '../../src/document/timestamp.ts';
import { resolveTimeline } from '../../src/incident/timeline.ts';
import { parseInstant } from '../../src/time/instant.ts';

const head = '---\ntitle: The oven went cold\n---\n';

const fragments = fc.constantFrom(
  '## Timeline\n',
  '## Timeline (UTC)\r\n',
  '### 2026-03-14\n',
  '### 09:02 UTC\n',
  '\n',
  '\r\n',
  '\r',
  '- ',
  '  - ',
  '\t1. ',
  '> ',
  '**',
  '`',
  '[',
  '] ',
  '(',
  '~',
  '09:02',
  ' – 09:40',
  '-05:00',
  ' UTC',
  ' CET',
  ' Europe/Berlin',
  '2026-03-14 ',
  '29 Feb ',
  'Mar 14, ',
  '03/04/2026 ',
  '??:??',
  '| Time | Date | What |\n|---|---|---|\n',
  '| 09:02 | 14 March | cold |\n',
  '| \\| | ',
  'All times in ',
  ' the flame goes out\n',
  '\n\n- 09:11 the alert fires\n',
  '```\n',
  '<!--',
  '\u0000',
  '\u00a0',
);
const timelines = fc
  .array(fc.oneof({ weight: 5, arbitrary: fragments }, fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 40,
  })
  .map((parts) => `${head}## Timeline\n\n${parts.join('')}`);

/** Marks of Markdown and brackets may stand around a time, and white space may be wider where it was written. */
function plain(text: string): string {
  return text.replaceAll(/\]\([^()\s]*\)/g, ']').replaceAll(/[*_`[\]()\\\s]/g, '');
}

test('every event lies inside the document, on one line, and begins with its time as it was written', () => {
  let events = 0;
  fc.assert(
    fc.property(timelines, (text) => {
      const { outline } = readDocument(new TextEncoder().encode(text), 'markdown');
      for (const { span, time, zoneAbove } of outline.events) {
        events += 1;
        expect(span.start).toBeGreaterThanOrEqual(head.length);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const line = text.slice(span.start, span.end);
        expect(line).not.toMatch(/[\r\n]/);
        const firstWord = plain(time.source.split(' ')[0] ?? '');
        // The columns of a row may have the time before the date.
        expect(plain(line)).toContain(firstWord);
        expect(plain(line).startsWith(firstWord) || line.includes('|')).toBe(true);
        if (zoneAbove !== undefined)
          expect(text.slice(zoneAbove.span.start, zoneAbove.span.end)).toMatch(/^(?:UTC|CET|Europe\/Berlin)/);
      }
    }),
    { numRuns: 2000 },
  );
  expect(events).toBeGreaterThan(200);
});

test('whatever was written, an event gets a moment or a reason why it has none', () => {
  const startedAt = parseInstant('2026-03-14T04:02:00Z');
  fc.assert(
    fc.property(timelines, (text) => {
      const { outline } = readDocument(new TextEncoder().encode(text), 'markdown');
      const placed = resolveTimeline(outline.events, startedAt);
      expect(placed).toHaveLength(outline.events.length);
      for (const { time, because, until } of placed) {
        expect(because === undefined).toBe(time.known !== 'impossible');
        if ('at' in time) {
          expect(Number.isSafeInteger(time.at)).toBe(true);
          expect(until ?? time.at).toBeGreaterThanOrEqual(time.at);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('what was read of a time reads the same again', () => {
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 6 }), (parts) => {
      const text = parts.join('');
      const time = readWrittenTime(text);
      if (time === undefined) return;
      expect(time.length).toBeLessThanOrEqual(text.length);
      const again = readWrittenTime(text.slice(0, time.length));
      expect(again).toEqual(time);
    }),
    { numRuns: 2000 },
  );
});

const mebibyte = 1024 * 1024;

/** Each would keep a careless pattern busy for minutes; the limit of a test is five seconds. */
test.each([
  ['spaces', ' '],
  ['stars', '*'],
  ['brackets', '['],
  ['digits', '1'],
  ['colons', '09:'],
  ['dashes', '-'],
  ['ranges', '09:02-'],
  ['dates', '2026-03-14 '],
  ['months', 'March '],
  ['question marks', '?'],
  ['zones', 'UTC+1 '],
  ['items', '\n- 09:02 '],
  ['empty items', '\n- '],
  ['bare dates', '\n- 2026-03-14'],
  ['headings', '\n### 09:02 UTC\n'],
  ['days', '\n### 14 March\n\nx\n'],
  ['quotations', '\n> - 09:02 x\n\n'],
  ['timelines', '\n## Timeline\n\n- 09:02\n'],
  ['paragraphs', '\n\n**09:02** x'],
  ['lines of a paragraph', '\n09:02 — x'],
  ['notes', '\n\nAll times in'],
  ['regions nobody knows', '\n- 09:02 Europe/Atlantis'],
])('a mebibyte of %s in a timeline is read in no time', (_name, part) => {
  for (const before of ['- 09:02 ', '| Time | What |\n|---|---|\n| 09:02 | ', '### ', 'All times in ', '']) {
    const body = part.repeat(Math.floor(mebibyte / part.length / 5));
    const text = `${head}## Timeline\n\n${before}${body}`;
    const { outline } = readDocument(new TextEncoder().encode(text), 'markdown');
    resolveTimeline(outline.events, parseInstant('2026-03-14T04:02:00Z'));
  }
});
