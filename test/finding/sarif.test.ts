import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { codes } from '../../src/finding/catalogue.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { renderSarif } from '../../src/finding/reporters/sarif.ts';
import { coldOven, edit, flourShortage } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';
import schema from './sarif-2.1.0.schema.json' with { type: 'json' };

interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] };
      };
      readonly invocations: readonly {
        readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
      }[];
      readonly results: readonly Result[];
    },
  ];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
}

const valid = new Ajv({
  strict: false,
  // One of its patterns has a bracket of its own.
  unicodeRegExp: false,
  formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true },
}).compile(schema);

/** The log of a bakery, held against the schema. */
function logOf(bakery: Bakery, maxResults?: number): Log {
  const options = { version: '1.2.3', ...(maxResults === undefined ? {} : { maxResults }) };
  return validated(renderSarif(bakery.check(), options));
}

function validated(text: string): Log {
  const log: unknown = JSON.parse(text);
  expect(valid(log), JSON.stringify(valid.errors, undefined, 2)).toBe(true);
  return log as Log;
}

const twice = { file: 'incidents/2026/2026-03-15-oven.md', text: '---\naliases: [2026-03-14-oven]\n---\n' };

test('the schema refuses what is no log', () => {
  expect(valid({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  expect(valid({ version: '2.1.0', runs: [], more: 1 })).toBe(false);
});

test('a clean repository is a valid log with every rule and no result', () => {
  using bakery = new Bakery();
  const [run] = logOf(bakery).runs;
  expect(run.results).toEqual([]);
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(codes);
  expect(run.tool.driver.rules[0]?.helpUri).toMatch(/^https:.*\/docs\/rules\.md#document-too-large$/);
});

test('a finding has its rule, its level, and its place to the column after its end', () => {
  using bakery = new Bakery([edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10')]);
  const [run] = logOf(bakery).runs;
  expect(run.results).toEqual([
    {
      ruleId: 'action/due-before-incident',
      ruleIndex: codes.indexOf('action/due-before-incident'),
      level: 'error',
      message: { text: 'This is due on 2025-04-10, before the incident began on 2026-03-14. Mend the date.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: coldOven, uriBaseId: '%SRCROOT%' },
            region: { startLine: 28, startColumn: 10, endLine: 28, endColumn: 20 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
    },
  ]);
});

test('columns count UTF-16 code units', () => {
  using bakery = new Bakery([
    edit(flourShortage, 'services: [online-orders]', 'services: ["🍞", on-orders]'),
  ]);
  const [run] = logOf(bakery).runs;
  const regions = run.results.map(({ locations }) => locations[0]?.physicalLocation.region);
  expect(regions).toContainEqual({ startLine: 5, startColumn: 18, endLine: 5, endColumn: 27 });
});

test('the second place of a finding is a related location', () => {
  using bakery = new Bakery([twice]);
  const related = logOf(bakery).runs[0].results.flatMap(({ relatedLocations }) => relatedLocations ?? []);
  expect(related).toMatchObject([
    {
      id: 1,
      message: { text: 'This document has the id already.' },
      physicalLocation: { artifactLocation: { uri: coldOven, uriBaseId: '%SRCROOT%' } },
    },
  ]);
});

test('nothing names the machine, and odd file names are addresses', () => {
  using bakery = new Bakery([{ file: 'runbooks/Cold oven #1 (50 %)?.md', text: 'x' }]);
  const text = renderSarif(bakery.check(), { version: '1.2.3' });
  expect(text).not.toContain(bakery.root);
  expect(text).not.toContain('file://');
  const uris = validated(text).runs[0].results.map(
    ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri,
  );
  expect(new Set(uris)).toEqual(new Set(['runbooks/Cold%20oven%20%231%20(50%20%25)%3F.md']));
});

test('a fingerprint survives lines that come and go above it, and tells equal lines apart', () => {
  using bakery = new Bakery([
    edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10'),
    edit(flourShortage, 'severity: sev2', 'severty: sev2'),
    edit(flourShortage, 'resolved_at: unknown', 'resolved_at: unknown\nseverty2: 1'),
  ]);
  const before = prints(bakery);
  expect(new Set(before).size).toBe(before.length);
  bakery.edit(edit(coldOven, 'tags: [oven]', 'tags: [oven, heat]'));
  bakery.edit(edit(coldOven, 'kind: incident\n', 'kind: incident\n# one\n# two\n'));
  bakery.edit(edit(flourShortage, 'severty: sev2\nstatus: resolved', 'status: resolved\nseverty: sev2'));
  expect(prints(bakery)).toEqual(before);
});

/** Sorted, for the order of the results follows the lines. */
function prints(bakery: Bakery): string[] {
  return logOf(bakery)
    .runs[0].results.filter(({ ruleId }) => ruleId !== 'schema/missing-key')
    .map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints.primaryLocationLineHash}`)
    .sort();
}

test('words of a document are not one of the links of SARIF', () => {
  const finding: Finding = {
    code: 'schema/unknown-key',
    level: 'error',
    file: flourShortage,
    start: { line: 3, column: 1 },
    end: { line: 3, column: 4 },
    message: 'There is no key `[here](https://bread.example)` here.',
    help: 'Half a character: \ud83c.',
  };
  const log = validated(renderSarif({ findings: [finding], textOf: () => '' }, { version: '1.2.3' }));
  expect(log.runs[0].results[0]?.message.text).toBe(
    'There is no key `[here] (https://bread.example)` here. Half a character: \u{fffd}.',
  );
});

test('where only so many fit, the worst stay, and how many are missing is said', () => {
  using bakery = new Bakery([
    edit(flourShortage, '[2026-03-14-cold-oven]', '[2026-03-14-oven, 2026-03-14-warm-oven]'),
  ]);
  expect(logOf(bakery).runs[0].results.map(({ level }) => level)).toEqual(['warning', 'error']);
  const [run] = logOf(bakery, 1).runs;
  expect(run.results.map(({ level }) => level)).toEqual(['error']);
  expect(run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
    '1 finding did not fit here. Run `lookback check` to see all.',
  );
});

function isUri(text: string): boolean {
  return URL.canParse(text);
}

function isReference(text: string): boolean {
  return !/[\s<>"{}|\\^`]|%(?![0-9A-F]{2})/i.test(text) && URL.canParse(text, 'https://base.example/');
}
