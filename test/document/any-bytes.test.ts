import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { decodeText } from '../../src/document/text.ts';
import { Locator } from '../../src/schema/locate.ts';
import { validate } from '../../src/schema/validate.ts';

const fragments = fc.constantFrom(
  '---\n',
  '---js\n',
  '\r\n',
  '\ufeff',
  'title: ',
  '- ',
  '{ ',
  '] ',
  '"',
  '&a ',
  '*a ',
  '? ',
  ': ',
  '#',
  '\t',
  '| \n',
  '## Timeline\n',
  '- 09:02 UTC — ',
  '| 09:02 | x |\n|---|---|\n',
  '```\n',
  '<!--',
  '__proto__: ',
  'started_at: 2026-02-30T00:00:00Z\n',
);
const writing = fc
  .array(fc.oneof(fragments, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
  .map((parts) => new TextEncoder().encode(parts.join('')));

test.each([
  ['any bytes', fc.uint8Array({ maxLength: 400 })],
  ['anything made of what documents are made of', writing],
])('%s can be read, and every report lies inside the text', (_name, documents) => {
  fc.assert(
    fc.property(documents, (bytes) => {
      for (const format of ['markdown', 'yaml'] as const) {
        const reading = readDocument(bytes, format);
        const schema = reading.values === undefined ? undefined : validate('incident', reading.values);
        const reports = [...reading.reports, ...(schema === undefined || schema.valid ? [] : schema.reports)];
        const locator = new Locator(bytes, reading.yaml);
        const lines = (decodeText(bytes) ?? '').split('\n');
        for (const { spot } of reports) {
          const { start, end } = locator.place(spot);
          for (const { line, column } of [start, end]) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          }
          expect(end.line * 1e6 + end.column).toBeGreaterThanOrEqual(start.line * 1e6 + start.column);
        }
      }
    }),
    { numRuns: 1500 },
  );
});
