import type { Code } from './catalogue.ts';

const documentation = 'https://github.com/example/lookback/blob/main/docs/rules.md';

/** Returns where a rule is explained, with examples. */
export function ruleAddress(code: Code): string {
  return `${documentation}#${code.replace('/', '-')}`;
}
