import { type Code, catalogue, codes } from '../catalogue.ts';
import type { Level } from '../finding.ts';
import { ruleAddress } from '../rule-address.ts';

/** Stands for the root of the repository in every place of the log. */
export const rootId = '%SRCROOT%';

export const sarifLevels: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
const severities: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** Returns every rule, whether it fired or not: readers compare the rules of one log with those of another. */
export function sarifRules(): object[] {
  return codes.map(rule);
}

function rule(code: Code): object {
  const { about, why, level } = catalogue[code];
  const [area = ''] = code.split('/');
  const address = ruleAddress(code);
  return {
    id: code,
    name: nameOf(code),
    shortDescription: { text: about },
    fullDescription: { text: `${about} ${why}` },
    help: {
      text: `${about} ${why} Examples: ${address}`,
      markdown: `**${about}**\n\n${why}\n\n[\`${code}\`, with examples](${address})`,
    },
    helpUri: address,
    defaultConfiguration: { level: sarifLevels[level] },
    properties: { tags: [area], 'problem.severity': severities[level] },
  };
}

/** Returns `TimeOutOfOrder` for `time/out-of-order`. */
function nameOf(code: Code): string {
  return code.replaceAll(/(?:^|[/-])([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}
