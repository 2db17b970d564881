import { type Command, Option } from 'commander';
import type { Diagnosis } from '../doctor/diagnose.ts';
import { presentOf } from './now.ts';
import { rootOf } from './root.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

interface DoctorFlags extends GlobalOptions {
  readonly repo?: string;
}

/** `lookback doctor`: whether a repository on GitHub is set up as Lookback needs it, and what is missing. */
export function addDoctor(program: Command, terminal: Terminal): void {
  program
    .command('doctor')
    .description('look at how a repository on GitHub is set up, and say what is missing')
    .option('--repo <owner/name>', 'repository to look at; GITHUB_REPOSITORY unless given')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nGITHUB_TOKEN asks; that of an administrator sees everything. LOOKBACK_TEAM_TOKEN, where it is set, reads teams.',
    )
    .action((_options, command: Command) => runDoctor(command.optsWithGlobals(), terminal));
}

async function runDoctor(flags: DoctorFlags, terminal: Terminal): Promise<void> {
  const { doctor } = await import('../app/doctor.ts');
  const { folderTree } = await import('../io/folder-tree.ts');
  const { doctorHostFor } = await import('../io/github/doctor-host.ts');
  const host = doctorHostFor(flags.repo, terminal.environment);
  const diagnosis = await doctor(host, folderTree(rootOf(flags, terminal)), presentOf(flags, terminal));
  terminal.print(await render(diagnosis, flags, terminal));
  terminal.exitWith(diagnosis.passed ? 0 : 1);
}

async function render(diagnosis: Diagnosis, flags: DoctorFlags, terminal: Terminal): Promise<string> {
  if (flags.format === 'json') {
    const { renderDiagnosisJson } = await import('../doctor/reporters/json.ts');
    return renderDiagnosisJson(diagnosis);
  }
  const { renderDiagnosisText } = await import('../doctor/reporters/text.ts');
  const { styleFor } = await import('../finding/reporters/style.ts');
  return renderDiagnosisText(diagnosis, styleFor(terminal.colour));
}
