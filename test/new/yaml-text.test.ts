import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yamlText } from '../../src/app/new/yaml-text.ts';
import { loadYamlCore } from '../../src/document/yaml-core.ts';

test('texts that YAML would take for something else are quoted, the others are left alone', () => {
  expect(
    yamlText({
      title: 'Rolls: late again # really',
      owner: '@crumb/shop',
      started_at: '~2026-03-14T04:02:00Z',
      resolved_at: '2026-03-14T05:02:00Z',
      tags: ['no', '1.10', 'null', 'a, b', 'oven'],
      postmortem: { state: 'none' },
    }),
  ).toBe(`title: "Rolls: late again # really"
owner: "@crumb/shop"
started_at: "~2026-03-14T04:02:00Z"
resolved_at: 2026-03-14T05:02:00Z
tags: [no, "1.10", "null", "a, b", oven]
postmortem:
  state: none
`);
});

test('whatever a text looks like, the reader of documents reads the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      expect(loadYamlCore(yamlText({ title, services: [title] }))).toEqual({ title, services: [title] });
    }),
    { numRuns: 500 },
  );
});
