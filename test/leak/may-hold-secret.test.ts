import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintSourceCode } from '@secretlint/types';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHoldSecret } from '../../src/leak/may-hold-secret.ts';

/** These are left out (src/leak/secretlint.ts), or have a rule of ours. */
const leftOut = /-(?:gcp|privatekey|filter-comments)$/;

/** The patterns of a rule, caught as it looks at a text. */
function patternsOf(rule: (typeof rules)[number]): RegExp[] {
  const patterns: RegExp[] = [];
  const content = Object.assign(new String(''), {
    matchAll: (pattern: RegExp) => {
      patterns.push(pattern);
      return [];
    },
  });
  const handler = rule.create(
    {
      sharedOptions: {},
      createTranslator: () => () => ({ message: '', messageId: '', data: undefined }),
      report: () => undefined,
      ignore: () => undefined,
    },
    {},
  );
  const source: unknown = { content, filePath: undefined, ext: '.md' };
  void handler.file?.(source as SecretLintSourceCode);
  return patterns;
}

/** What stands around a secret cannot be made up by the generator, and only narrows the pattern. */
function withoutSurroundings({ source, flags }: RegExp): RegExp {
  const plain = source
    .replaceAll(/\(\?<?!(?:\\p\{L\}|\[[^\]]*\]|\\w)\)|\\b/g, '')
    .replaceAll(/\(\?<\w+>/g, '(?:');
  return new RegExp(plain, flags.replaceAll(/[gi]/g, ''));
}

const scanned = rules
  .filter(({ meta }) => !leftOut.test(meta.id))
  .map((rule) => [rule.meta.id, rule] as const);

test('secretlint has the rules that the quick look was made for', () => {
  expect(scanned.length).toBe(25);
  expect(scanned.filter(([, rule]) => patternsOf(rule).length === 0)).toEqual([]);
});

describe.each(scanned)('the quick look is wider than %s', (_, rule) => {
  test.each(patternsOf(rule))('%s', (pattern) => {
    const wide = withoutSurroundings(pattern);
    const secrets = pattern.ignoreCase ? fc.mixedCase(fc.stringMatching(wide)) : fc.stringMatching(wide);
    fc.assert(
      fc.property(secrets, fc.string(), fc.string(), (secret, before, after) => {
        // Addresses without a password are matched, and passed over afterwards.
        const groups = new RegExp(pattern, 'i').exec(secret)?.groups ?? {};
        const { password } = groups;
        fc.pre(!('password' in groups) || password !== undefined);
        expect(mayHoldSecret(`${before} ${secret} ${after}`)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
