import { printable } from '../../finding/reporters/code-frame.ts';
import { counted } from '../../finding/reporters/counted.ts';

/** Says which documents a report is silent about, and what to do. */
export function leftOutText(paths: readonly string[]): string {
  return [
    `${counted(paths.length, 'document')} could not be measured because of mistakes in ${paths.length === 1 ? 'it' : 'them'}; \`lookback check\` explains:`,
    ...paths.map((path) => `  ${printable(path)}`),
  ].join('\n');
}
