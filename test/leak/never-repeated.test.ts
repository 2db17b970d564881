import { expect, test } from 'vitest';
import { check } from '../../src/app/check.ts';
import { carriedReport } from '../../src/finding/carried/carried-report.ts';
import { renderGitHub } from '../../src/finding/reporters/github.ts';
import { renderJson } from '../../src/finding/reporters/json.ts';
import { renderSarif } from '../../src/finding/reporters/sarif.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';
import { renderText } from '../../src/finding/reporters/text.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { coldOven, edit, inPieces } from '../../src/rules/fixture.ts';
import { bakeryNow, EditedBakery } from '../edited-bakery.ts';

const token = inPieces('gh', 'p_', 'Brot0123'.repeat(4), 'Kipf');
const password = inPieces('kneten', '-7-mal');
const keyLine = 'MIIBrotKneten0123456789Sauerteig'.repeat(2);
const key = inPieces('-----BEGIN PRI', `VATE KEY-----\n${keyLine}\n-----END PRI`, 'VATE KEY-----');

/** On the line of a secret something else is wrong as well, and in the line after it. */
const { tree } = new EditedBakery([
  edit(
    coldOven,
    'A cold oven looks like a quiet morning.',
    `${token}: obviously human error.\nSomeone should have looked at https://rye:${password}@till.crumb.dev/.\n\n${key}`,
  ),
]);
const result = check(
  tree,
  { readings: noCache, findings: { get: () => undefined, set: () => undefined } },
  { paths: [], strict: false, now: bakeryNow },
);

test('all of it is found', () => {
  expect(result.findings.map(({ code, secret = false }) => [code, secret])).toEqual([
    ['leak/credential', true],
    ['language/judgement', false],
    ['language/human-error', false],
    ['language/counterfactual', false],
    ['leak/secret-url', true],
    ['leak/private-key', true],
  ]);
});

test.each([
  ['text', () => renderText(result, styleFor(false))],
  ['JSON', () => renderJson(result)],
  ['SARIF', () => renderSarif(result, { version: '1.0.0' })],
  ['annotations', () => renderGitHub(result.findings)],
  ['the report that is carried to another workflow', () => JSON.stringify(carriedReport(result))],
])('%s never repeats a secret, nor most of it', (_, render) => {
  const output = render();
  expect(output).toContain('leak/credential');
  for (const secret of [token, password, keyLine]) {
    expect(output).not.toContain(secret.slice(0, 8));
    expect(output).not.toContain(secret.slice(4, 12));
    expect(output).not.toContain(secret.slice(-8));
  }
});

test('the frame shows the line, and dots where the secret stands', () => {
  const text = renderText(result, styleFor(false));
  expect(text).toContain(`${'•'.repeat(token.length)}: obviously human error.`);
  expect(text).toContain(`https://rye:${'•'.repeat(password.length)}@till.crumb.dev/`);
});
