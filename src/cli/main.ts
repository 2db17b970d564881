#!/usr/bin/env node
import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { CannotRun } from '../finding/cannot-run.ts';
import { screenText } from '../finding/reporters/screen-text.ts';
import type { Instant } from '../time/instant.ts';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { addDoctor } from './doctor.ts';
import { addExplain } from './explain.ts';
import { addIssues } from './issues.ts';
import { addLsp } from './lsp.ts';
import { addNew } from './new.ts';
import { addReport } from './report.ts';
import { addReview } from './review.ts';
import { addServe } from './serve.ts';
import type { Terminal } from './terminal.ts';

const terminal: Terminal = {
  print: (text) => process.stdout.write(screenText(text)),
  printError: (text) => process.stderr.write(screenText(text)),
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

requireNode(process.versions.node);

// The reader of a pipe may have seen enough: `lookback check | head` ends there, and quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('lookback')
  .configureHelp({ showGlobalOptions: true })
  .description('Postmortems and runbooks in git: checked, followed up, reviewed, published.')
  .version(manifest.version)
  .option('--root <dir>', 'folder that holds lookback.yml; without it, this one or the nearest above')
  .option('--now <instant>', 'take this RFC 3339 moment for the present')
  .option('--no-color', 'print without colour')
  .showHelpAfterError('(run with --help for what is possible)')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

for (const add of [
  addCheck,
  addExplain,
  addIssues,
  addReview,
  addDoctor,
  addBuild,
  addServe,
  addReport,
  addNew,
  addLsp,
])
  add(program, terminal);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  terminal.printError(`lookback: ${error.message}\n  ${error.remedy}\n`);
  terminal.exitWith(2);
}

/** An older Node would fail in the middle of the work, in words that help nobody. */
function requireNode(version: string): void {
  const oldest = 22;
  if (Number(version.split('.')[0]) >= oldest) return;
  process.stderr.write(`lookback: This is Node ${version}; Node ${oldest} or newer is needed.\n`);
  process.exit(2);
}
