import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { decodeText } from '../../src/document/text.ts';
import type { Span } from '../../src/finding/position.ts';
import { Locator } from '../../src/schema/locate.ts';
import { validate } from '../../src/schema/validate.ts';
import { ownMarkdown } from './own-markdown.ts';
import { wildMarkdown } from './wild-markdown.ts';

/** The front matter a stranger's document would be given; what it has of its own is left in the body. */
const minimal = '---\ntitle: x\nseverity: sev1\nstatus: resolved\nservices: [x]\nstarted_at: unknown\n---\n';

test('every document there is can be read as it is, and with front matter, and every place lies inside it', () => {
  const documents = [...ownMarkdown(), ...wildMarkdown()];
  let sections = 0;
  let events = 0;
  for (const { bytes } of documents) {
    const withFrontMatter = new TextEncoder().encode(minimal + (decodeText(bytes) ?? ''));
    for (const candidate of [bytes, withFrontMatter]) {
      const reading = readDocument(candidate, 'markdown');
      const text = decodeText(candidate) ?? '';
      for (const section of reading.outline.sections) expectInside(text, section.heading, section.content);
      for (const event of reading.outline.events) expectInside(text, event.span);
      sections += reading.outline.sections.length;
      events += reading.outline.events.length;
      expectPlaces(candidate, text, reading);
    }
  }
  expect(documents.length).toBeGreaterThan(20);
  expect(sections).toBeGreaterThan(100);
  expect(events).toBeGreaterThan(50);
});

function expectPlaces(bytes: Uint8Array, text: string, reading: ReturnType<typeof readDocument>): void {
  const validation = reading.values === undefined ? undefined : validate('incident', reading.values);
  const reports = [...reading.reports, ...(validation?.valid === false ? validation.reports : [])];
  const locator = new Locator(bytes, reading.yaml);
  const lines = text.split('\n');
  for (const { spot } of reports) {
    const { start, end } = locator.place(spot);
    expect(start.column).toBeLessThanOrEqual((lines[start.line - 1] ?? '').length + 1);
    expect(end.column).toBeLessThanOrEqual((lines[end.line - 1] ?? '').length + 1);
  }
}

function expectInside(text: string, ...spans: readonly Span[]): void {
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}
