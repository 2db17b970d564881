import { type Command, Option } from 'commander';
import type { NewKind } from '../app/new/scene.ts';
import type { NewDocument } from '../app/new-document.ts';
import { presentOf } from './now.ts';
import { rootOf } from './root.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

type OptionText = readonly [flags: string, description: string];

const slug: OptionText = ['--slug <words>', 'name of the file, where the title gives none: checkout-latency'];
const visibility: OptionText = ['--visibility <who>', 'internal (unless given), status or public'];

const optionsOf: Readonly<Record<NewKind, readonly OptionText[]>> = {
  incident: [
    ['--title <text>', 'what happened, in one line'],
    ['--severity <id>', 'a severity of lookback.yml'],
    ['--services <ids>', 'affected services, with commas between them'],
    [
      '--started-at <moment>',
      'when impact began: 2026-03-14T09:02:00Z, ~ before it if approximate, or unknown',
    ],
    ['--kind <kind>', 'incident (unless given), near_miss or drill'],
    ['--commander <who>', 'who leads the response: @login, or a team'],
    ['--owner <who>', 'who sees to the postmortem: @login, or a team'],
    visibility,
    slug,
  ],
  runbook: [
    ['--title <text>', 'what it is for'],
    ['--services <ids>', 'services it is about, with commas between them'],
    ['--owner <who>', 'who keeps it true: @login, or a team'],
    ['--alerts <names>', 'alerts that lead to it, with commas between them'],
    ['--review-every <duration>', 'how long a review holds (P6M unless given)'],
    visibility,
    slug,
  ],
  service: [['--title <text>', 'what people call it'], ['--owner <team>', 'a team of lookback.yml'], slug],
  maintenance: [
    ['--title <text>', 'what will be done'],
    ['--services <ids>', 'services it touches, with commas between them'],
    ['--starts-at <moment>', 'when the window opens: 2026-03-14T09:00:00Z'],
    ['--ends-at <moment>', 'when it closes'],
    ['--impact <text>', 'what users will notice, in one sentence'],
    visibility,
    slug,
  ],
};

const descriptions: Readonly<Record<NewKind, string>> = {
  incident: 'an incident that is being responded to',
  runbook: 'one alert or one procedure',
  service: 'an entry of the service catalogue',
  maintenance: 'a window of planned work',
};

const kinds: readonly NewKind[] = ['incident', 'runbook', 'service', 'maintenance'];

/** `lookback new <kind>`: a document without errors, from flags, or from answers where flags are missing. */
export function addNew(program: Command, terminal: Terminal): void {
  const parent = program.command('new').description('write a new document without errors');
  for (const kind of kinds) {
    const command = parent.command(kind).description(descriptions[kind]);
    for (const [flags, description] of optionsOf[kind]) command.option(flags, description);
    command
      .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
      .action((_options, self: Command) => runNew(kind, self, terminal));
  }
}

async function runNew(kind: NewKind, command: Command, terminal: Terminal): Promise<void> {
  const flags: GlobalOptions = command.optsWithGlobals();
  const now = presentOf(flags, terminal);
  const { newDocument } = await import('../app/new-document.ts');
  const { folderTree } = await import('../io/folder-tree.ts');
  const { newFilesIn } = await import('../io/new-file.ts');
  const { terminalQuestions } = await import('../io/terminal-questions.ts');
  const root = rootOf(flags, terminal);
  // With JSON asked for, nothing else may appear on standard output.
  const ask = terminal.interactive && flags.format !== 'json' ? terminalQuestions() : undefined;
  const ports = { tree: folderTree(root), create: newFilesIn(root), ask };
  const written = await newDocument(ports, { kind, given: givenTo(command), now });
  terminal.print(flags.format === 'json' ? `${JSON.stringify(written)}\n` : textOf(written));
  terminal.exitWith(0);
}

/** What the flags say, by their names without dashes. */
function givenTo(command: Command): Record<string, string> {
  return Object.fromEntries(
    command.options.flatMap((option): [string, string][] => {
      const value: unknown = command.getOptionValue(option.attributeName());
      return typeof value === 'string' && option.long ? [[option.long.slice(2), value]] : [];
    }),
  );
}

function textOf({ path, next }: NewDocument): string {
  return [`Wrote ${path}`, ...next.map((step) => `  · ${step}`), ''].join('\n');
}
