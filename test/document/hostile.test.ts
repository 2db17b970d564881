import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { Locator } from '../../src/schema/locate.ts';
import { validate } from '../../src/schema/validate.ts';

const head = '---\ntitle: x\n---\n';

/** Texts that make a careless reader loop, recurse or fill the memory; the test's own time limit is the measure. */
const hostile: Record<string, string> = {
  'a line of a million brackets': head + '['.repeat(1_000_000),
  'a million quotation marks': head + '>'.repeat(1_000_000),
  'quotes within quotes': head + '> '.repeat(500_000),
  'lists within lists': head + '- '.repeat(500_000),
  'comments that are never closed': `${head}## a\n${'<!--\n'.repeat(200_000)}`,
  'a table of half a million cells': `${head}## Timeline\n${'|'.repeat(500_000)}\n${'|-'.repeat(250_000)}`,
  'a timeline of a hundred thousand events': `${head}## Timeline\n${'- 09:02 x\n'.repeat(100_000)}`,
  'a time of half a million digits': `${head}## Timeline\n- ${'9'.repeat(500_000)}`,
  'fences that never close': `---\n${'--- \t'.repeat(200_000)}`,
  'mappings within mappings': `---\na: ${'{a: '.repeat(15_000)}\n---\n`,
  'compact lists within lists': `---\n${'- '.repeat(30_000)}\n---\n`,
  'complex keys within complex keys': `---\n${'? '.repeat(30_000)}\n---\n`,
  'thousands of unknown keys': `---\n${Array.from({ length: 7000 }, (_, at) => `k${at}: 1`).join('\n')}\n---\n`,
  'thousands of aliases': `---\na: &a x\n${Array.from({ length: 6000 }, (_, at) => `k${at}: *a`).join('\n')}\n---\n`,
  'thousands of broken escapes': `---\na: "${'\\x'.repeat(30_000)}\n---\n`,
  'thousands of names without quotes': `---\n${Array.from({ length: 6000 }, (_, at) => `k${at}: @a`).join('\n')}\n---\n`,
  'thousands of colons': `---\n${Array.from({ length: 6000 }, (_, at) => `k${at}: a: b`).join('\n')}\n---\n`,
  'thousands of open quotes': `---\n${Array.from({ length: 6000 }, (_, at) => `k${at}: "a`).join('\n')}\n---\n`,
  'thousands of equal keys': `---\n${'a: 1\n'.repeat(12_000)}---\n`,
  'thousands of tabs': `---\na:\n${'\tb: 1\n'.repeat(10_000)}---\n`,
  'a colon after every word': `---\na: ${'b: '.repeat(20_000)}\n---\n`,
  'a document of blanks behind an at sign': `---\na: @${' '.repeat(60_000)}\n---\n`,
  'front matter that never ends': `---\n${'# a\n\n'.repeat(200_000)}`,
};

test.each(Object.entries(hostile))(
  '%s: read, reported and located in good time',
  (_name, text) => {
    const bytes = new TextEncoder().encode(text);
    const reading = readDocument(bytes, 'markdown');
    const validation = reading.values === undefined ? undefined : validate('incident', reading.values);
    const reports = [...reading.reports, ...(validation?.valid === false ? validation.reports : [])];
    const locator = new Locator(bytes, reading.yaml);
    expect(reports.length).toBeGreaterThan(0);
    for (const { spot } of reports) expect(locator.place(spot).start.line).toBeGreaterThanOrEqual(1);
  },
  30_000,
);
