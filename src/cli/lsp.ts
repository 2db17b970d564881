import { resolve } from 'node:path';
import type { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { presentOf } from './now.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

/** `lookback lsp`: what `check` says, and completion, in any editor that speaks the Language Server Protocol. */
export function addLsp(program: Command, terminal: Terminal): void {
  program
    .command('lsp')
    .description('serve an editor by the Language Server Protocol, on standard input and output')
    .option('--stdio', 'the default, which some editors ask for')
    .option('--clientProcessId <id>', 'end when this process does')
    .addHelpText(
      'after',
      '\nWithout --root, each document belongs to the nearest folder with a lookback.yml.',
    )
    .action((_options, command: Command) => runLsp(command, terminal));
}

async function runLsp(command: Command, terminal: Terminal): Promise<void> {
  const flags: GlobalOptions = command.optsWithGlobals();
  // Said now, before the editor takes silence for consent.
  presentOf(flags, terminal);
  const { serveEditor } = await import('../io/editor/language-server.ts');
  serveEditor(process.stdin, process.stdout, {
    version: manifest.version,
    root: flags.root === undefined ? undefined : resolve(terminal.folder, flags.root),
    clock: () => presentOf(flags, terminal),
  });
}
