import type { Command } from 'commander';
import type { GlobalOptions, Terminal } from './terminal.ts';

/** `lookback explain CODE`: what a rule asks for, why, and what it looks like when it fires. */
export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command('explain')
    .description('say what a rule asks for, why, and show it at work')
    .argument('[code]', 'the code of a finding, such as time/out-of-order; without it, all rules are listed')
    .option('--format <format>', 'text or json', 'text')
    .action((code: string | undefined, _options, command: Command) =>
      runExplain(code, command.optsWithGlobals(), terminal),
    );
}

async function runExplain(code: string | undefined, flags: GlobalOptions, terminal: Terminal): Promise<void> {
  const { explain, listRules } = await import('../app/explain.ts');
  const { renderExplanation, renderRuleList } = await import('../finding/reporters/explanation.ts');
  const { styleFor } = await import('../finding/reporters/style.ts');
  const style = styleFor(terminal.colour);
  if (code === undefined) {
    const list = listRules();
    terminal.print(flags.format === 'json' ? toJson(list) : renderRuleList(list, style));
    return;
  }
  const explanation = explain(code);
  terminal.print(flags.format === 'json' ? toJson(explanation) : renderExplanation(explanation, style));
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
