import { Command, CommanderError } from 'commander';
import type { Terminal } from '../../src/cli/terminal.ts';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { type Instant, parseInstant } from '../../src/time/instant.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command with its real files, on a clock that stands at 14 March 2026, 04:20:30 UTC, with nobody at the keyboard. */
export async function runCommand(
  add: (program: Command, terminal: Terminal) => void,
  args: readonly string[],
  folder: string,
): Promise<Run> {
  const run = { code: 0, out: '', err: '' };
  const terminal: Terminal = {
    print: (text) => {
      run.out += text;
    },
    printError: (text) => {
      run.err += text;
    },
    colour: false,
    rewritable: false,
    interactive: false,
    environment: {},
    clock: () => momentOf('2026-03-14T04:20:30Z'),
    folder,
    exitWith: (code) => {
      run.code = code;
    },
  };
  const program = new Command('lookback')
    .option('--root <dir>', 'folder that holds lookback.yml', '.')
    .option('--now <instant>', 'take this RFC 3339 moment for the present')
    .exitOverride()
    .configureOutput({ writeOut: terminal.print, writeErr: terminal.printError });
  add(program, terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CannotRun) terminal.printError(`lookback: ${error.message}\n  ${error.remedy}\n`);
    else if (!(error instanceof CommanderError)) throw error;
    terminal.exitWith(2);
  }
  return run;
}

/** Returns the moment; the test is wrong where there is none. */
export function momentOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`${text} is not a moment.`);
  return instant;
}
