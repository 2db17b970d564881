#!/usr/bin/env node
import { Command } from 'commander';
import { CannotRun } from '../finding/cannot-run.ts';
import type { Instant } from '../time/instant.ts';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { addIssues } from './issues.ts';
import { addNew } from './new.ts';
import { addReport } from './report.ts';
import { addReview } from './review.ts';
import { addServe } from './serve.ts';
import type { Terminal } from './terminal.ts';

const terminal: Terminal = {
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  colour: !process.argv.includes('--no-color') && process.stdout.isTTY && process.stdout.hasColors(),
  rewritable: process.stderr.isTTY,
  interactive: process.stdin.isTTY && process.stdout.isTTY,
  environment: process.env,
  clock: () => Date.now() as Instant,
  folder: process.cwd(),
  exitWith: (code) => {
    process.exitCode = code;
  },
};

const program = new Command('lookback')
  .description('Postmortems and runbooks in git: checked, followed up, reviewed, published.')
  .option('--root <dir>', 'folder that holds lookback.yml', '.')
  .option('--now <instant>', 'take this RFC 3339 moment for the present')
  .option('--no-color', 'print without colour')
  .showHelpAfterError('(run with --help for what is possible)')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

for (const add of [addCheck, addIssues, addReview, addBuild, addServe, addReport, addNew])
  add(program, terminal);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  terminal.printError(`lookback: ${error.message}\n  ${error.remedy}\n`);
  terminal.exitWith(2);
}
