/** A command line of the two commands under test alone. */
import { Command } from 'commander';
import { addBuild } from '../../src/cli/build.ts';
import { addServe } from '../../src/cli/serve.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import type { Instant } from '../../src/incident/instant.ts';

const terminal: Terminal = {
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  colour: false,
  rewritable: false,
  interactive: false,
  environment: process.env,
  clock: () => Date.now() as Instant,
  folder: process.cwd(),
  exitWith: (code) => {
    process.exitCode = code;
  },
};

const program = new Command('lookback').option('--root <dir>', '', '.').option('--now <instant>');
addBuild(program, terminal);
addServe(program, terminal);
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  terminal.printError(`${error.message}\n${error.remedy}\n`);
  terminal.exitWith(2);
}
