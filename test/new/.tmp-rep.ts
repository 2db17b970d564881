import { Command } from 'commander';
import { addReport } from '/work/main/src/cli/report.ts';
const terminal: any = { print: (t: string) => process.stdout.write(t), printError: (t: string) => process.stderr.write(t), colour:false, rewritable:false, interactive:false, environment: process.env, clock: () => Date.now(), folder: process.cwd(), exitWith: (c: number) => { process.exitCode = c } };
const program = new Command('lookback').option('--root <dir>','', '.').option('--now <instant>');
addReport(program, terminal);
await program.parseAsync();
