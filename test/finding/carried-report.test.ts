import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { carriedLimits, carriedReport } from '../../src/finding/carried/carried-report.ts';
import { readCarriedReport } from '../../src/finding/carried/read-report.ts';
import { coldOven, edit } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';

const written = {
  version: 1,
  documents: 7,
  scope: { is: 'changes', documents: 1, configuration: false },
  blocking: { error: 1, warning: 0, info: 0 },
  elsewhere: { error: 2, warning: 0, info: 0 },
  findings: [
    {
      code: 'time/impossible',
      level: 'error',
      file: coldOven,
      line: 3,
      column: 7,
      message: 'This is not a date.',
      help: 'Look at the month.',
    },
  ],
};

/** The report with the value at a path replaced; undefined takes it away. */
function changed(path: string, value: unknown): string {
  const copy: unknown = structuredClone(written);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((object, key) => Reflect.get(Object(object), key), copy);
  Object.defineProperty(holder, last, { value, enumerable: value !== undefined, configurable: true });
  return JSON.stringify(copy);
}

function refusal(text: string): string {
  try {
    readCarriedReport(text);
  } catch (error) {
    if (error instanceof CannotRun) return error.message.replace('The report is refused: ', '');
    throw error;
  }
  return 'it is read';
}

test('what one run writes the other reads', () => {
  using bakery = new Bakery([edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10')]);
  const report = carriedReport(bakery.check());
  expect(readCarriedReport(JSON.stringify(report))).toEqual(report);
  expect(readCarriedReport(JSON.stringify(written))).toEqual(written);
});

test('what is written stays within what is read, whatever the documents hold', () => {
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const long = '🍞'.repeat(5000);
  const finding = {
    code: 'time/impossible',
    level: 'error',
    file: `incidents/${long}`,
    message: long,
    help: long,
    ...place,
  } as const;
  const report = carriedReport({
    documents: 1,
    scope: { is: 'unknown', why: 'Nobody knows.' },
    blocking: Array.from({ length: 5000 }, () => finding),
    elsewhere: [],
  });
  const text = JSON.stringify(report);
  expect(Buffer.byteLength(text)).toBeLessThan(carriedLimits.bytes);
  expect(readCarriedReport(text)).toEqual(report);
  expect(report).toMatchObject({ scope: { is: 'unknown' }, blocking: { error: 5000 } });
  expect(report.findings).toHaveLength(carriedLimits.findings);
});

test.each([
  ['no JSON', '{"version": 1', 'it is not JSON.'],
  ['no mapping', '[]', 'it is a list and no mapping.'],
  ['nothing', 'null', 'it is null and no mapping.'],
  ['another version', changed('version', 2), 'version is 2, which is not known.'],
  ['the version as text', changed('version', '1'), 'version is "1", which is not known.'],
  ['a key too many', changed('pull', 12), 'it has a key "pull", which is not known.'],
  ['a key of every object', changed('toString', 1), 'it has a key "toString", which is not known.'],
  [
    'the key of prototypes',
    JSON.stringify(written).replace('{', '{"__proto__": {},'),
    'it has a key "__proto__", which is not known.',
  ],
  ['a key too few', changed('elsewhere', undefined), 'it has no elsewhere.'],
  ['a count below nothing', changed('documents', -1), 'documents is -1 and no count.'],
  ['a count with a fraction', changed('blocking.error', 1.5), 'blocking.error is 1.5 and no count.'],
  [
    'a count beyond counting',
    changed('elsewhere.info', 1e12),
    'elsewhere.info is 1000000000000 and no count.',
  ],
  ['an unknown scope', changed('scope', { is: 'nothing' }), 'scope.is is "nothing", which is not known.'],
  [
    'a scope that says too much',
    changed('scope', { is: 'everything', why: 'x' }),
    'scope has a key "why", which is not known.',
  ],
  [
    'a scope that is half said',
    changed('scope.configuration', 'no'),
    'scope.configuration is "no", which is not known.',
  ],
  ['findings that are no list', changed('findings', {}), 'findings is a mapping and no list.'],
  [
    'more findings than fit',
    changed('findings', Array(201).fill(written.findings[0])),
    'findings holds 201 items, more than 200.',
  ],
  [
    'more findings than it counts',
    changed('findings', Array(2).fill(written.findings[0])),
    'findings lists 2 of level error, and 1 are counted.',
  ],
  [
    'an unknown rule',
    changed('findings.0.code', 'time/travel'),
    'findings[0].code is "time/travel", which is not known.',
  ],
  [
    'a rule of every object',
    changed('findings.0.code', 'constructor'),
    'findings[0].code is "constructor", which is not known.',
  ],
  [
    'an unknown level',
    changed('findings.0.level', 'fatal'),
    'findings[0].level is "fatal", which is not known.',
  ],
  [
    'a path that leads out',
    changed('findings.0.file', '../.ssh'),
    'findings[0].file is "../.ssh" and no path below the root.',
  ],
  [
    'a path from the top',
    changed('findings.0.file', '/etc/passwd'),
    'findings[0].file is "/etc/passwd" and no path below the root.',
  ],
  ['a path that is no text', changed('findings.0.file', 7), 'findings[0].file is 7 and no text.'],
  ['words that are none', changed('findings.0.help', ['x']), 'findings[0].help is a list and no text.'],
  [
    'words without end',
    changed('findings.0.message', 'x'.repeat(1001)),
    'findings[0].message has 1001 characters, more than 1000.',
  ],
  [
    'a key too many in a finding',
    changed('findings.0.url', 'x'),
    'findings[0] has a key "url", which is not known.',
  ],
])('refused: %s', (_, text, why) => {
  expect(refusal(text)).toBe(why);
});

test('a refusal quotes a stranger only a little, on one line', () => {
  const why = refusal(changed('findings.0.code', '\n::error::'.repeat(50)));
  expect(why).toMatch(/^findings\[0\]\.code is ".{59}…, which is not known\.$/);
});

test('whatever a stranger sends, it is read as it is or refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((value) => changed('findings.0.message', value)),
      ),
      (text) => {
        const why = refusal(text);
        expect(why === 'it is read' || why.length < 300).toBe(true);
      },
    ),
  );
});
