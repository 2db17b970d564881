import { expect, test } from 'vitest';
import { amended, burnerLog, unchanged, valveReceipt } from './bakery-incident.ts';

function evidence(before: string, ...urls: string[]) {
  const result = amended(
    `actions:\n  - id: spare-valve\n    evidence:${before}\n    service: oven-control\n`,
    {
      action: 'spare-valve',
      addEvidence: urls,
    },
  );
  return typeof result === 'string' ? result.split('evidence:')[1]?.split('\n    service:')[0] : result;
}

test.each([
  ['', ` ["${burnerLog}", "${valveReceipt}"]`],
  [' # none yet', ` ["${burnerLog}", "${valveReceipt}"] # none yet`],
  [' null', ` ["${burnerLog}", "${valveReceipt}"]`],
  [' []', ` ["${burnerLog}", "${valveReceipt}"]`],
  [' [ ] # none yet', ` ["${burnerLog}", "${valveReceipt}"] # none yet`],
  [' [ # none yet\n      ]', ` ["${burnerLog}", "${valveReceipt}" # none yet\n      ]`],
  [` ["${burnerLog}"]`, ` ["${burnerLog}", "${valveReceipt}"]`],
  [` [ '${burnerLog}' ]`, ` [ '${burnerLog}', '${valveReceipt}' ]`],
  [` [${burnerLog}]`, ` [${burnerLog}, ${valveReceipt}]`],
  [
    ` [\n      "${burnerLog}", # the log\n    ]`,
    ` [\n      "${burnerLog}", # the log\n      "${valveReceipt}",\n    ]`,
  ],
  [
    ` [\n      "${burnerLog}" # the log\n    ]`,
    ` [\n      "${burnerLog}", # the log\n      "${valveReceipt}"\n    ]`,
  ],
  [`\n      - ${burnerLog} # the log`, `\n      - ${burnerLog} # the log\n      - ${valveReceipt}`],
  [
    `\n    -   "${burnerLog}"\n    # Loose.`,
    `\n    -   "${burnerLog}"\n    -   "${valveReceipt}"\n    # Loose.`,
  ],
  [
    `\n      - '${burnerLog}'\n        # Deep.`,
    `\n      - '${burnerLog}'\n        # Deep.\n      - '${valveReceipt}'`,
  ],
  [`\n      - >-\n        ${burnerLog}\n`, `\n      - >-\n        ${burnerLog}\n      - "${valveReceipt}"\n`],
  [`\n      # None yet.\n      []`, `\n      # None yet.\n      ["${burnerLog}", "${valveReceipt}"]`],
])('evidence written as %j becomes %j', (before, after) => {
  expect(evidence(before, burnerLog, valveReceipt, burnerLog)).toBe(after);
});

test('what is linked already is not linked again', () => {
  expect(evidence(` ['${burnerLog}']`, burnerLog)).toEqual(unchanged);
  expect(evidence(' []')).toEqual(unchanged);
});

test('an address that would mean something in brackets is in quotes', () => {
  expect(evidence(` [${burnerLog}]`, 'https://example.com/rolls?sizes=[1,2]')).toBe(
    ` [${burnerLog}, "https://example.com/rolls?sizes=[1,2]"]`,
  );
});

test('an address that has its mark behind a hash stays plain in a list with dashes', () => {
  expect(evidence(`\n      - ${burnerLog}`, `${valveReceipt}#page-2`)).toBe(
    `\n      - ${burnerLog}\n      - ${valveReceipt}#page-2`,
  );
});

test('a list that is none is for its author to mend', () => {
  expect(evidence(` ${burnerLog}`, valveReceipt)).toEqual({
    is: 'impossible',
    why: { is: 'not-editable', action: 'spare-valve' },
  });
});

test('more than a document may link to is refused', () => {
  const urls = Array.from({ length: 21 }, (_none, page) => `${burnerLog}/${page}`);
  expect(evidence(' []', ...urls)).toEqual({
    is: 'impossible',
    why: { is: 'refused-value', action: 'spare-valve', key: 'evidence' },
  });
  expect(evidence(' []', ...urls.slice(1))).toMatch(/^ \["https:/);
});
