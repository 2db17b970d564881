import { isAbsolute, relative, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { showProgress } from './progress.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

interface CheckFlags extends GlobalOptions {
  readonly strict?: boolean;
  readonly cache: string | false;
}

/** `lookback check`: every rule on every document, or on the named ones. */
export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .description('hold every document, or the named ones, against every rule')
    .argument('[path...]', 'files or folders to report on, from the root')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'json', 'github']).default('text'),
    )
    .option('--strict', 'let warnings fail as well')
    .option('--cache <dir>', 'where readings are kept between runs', '.lookback/cache')
    .option('--no-cache', 'read everything anew')
    .action((paths: string[], _options, command: Command) =>
      runCheck(paths, command.optsWithGlobals(), terminal),
    );
}

async function runCheck(paths: string[], flags: CheckFlags, terminal: Terminal): Promise<void> {
  const { check } = await import('../app/check.ts');
  const { folderTree } = await import('../io/folder-tree.ts');
  const { openCaches } = await import('../io/caches.ts');
  const progress = showProgress('Reading', terminal);
  const root = resolve(terminal.folder, flags.root);
  const caches = openCaches(flags.cache === false ? undefined : resolve(root, flags.cache));
  const result = check(folderTree(root), caches, {
    paths: paths.map((path) => fromRoot(root, path)),
    strict: flags.strict === true,
    onProgress: progress.step,
  });
  caches.save();
  progress.end();
  terminal.print(await render(result, flags, terminal));
  terminal.exitWith(result.passed ? 0 : 1);
}

/** Shells complete absolute paths, and Windows writes backslashes. */
function fromRoot(root: string, path: string): string {
  const below = isAbsolute(path) ? relative(root, path) || '.' : path;
  return below.replaceAll('\\', '/');
}

type Result = ReturnType<typeof import('../app/check.ts').check>;

async function render(result: Result, flags: CheckFlags, terminal: Terminal): Promise<string> {
  switch (flags.format) {
    case 'json': {
      const { renderJson } = await import('../finding/reporters/json.ts');
      return renderJson(result.documents, result.findings, result.counts);
    }
    case 'github': {
      const { renderGitHub } = await import('../finding/reporters/github.ts');
      return renderGitHub(result.findings);
    }
    default: {
      const { renderText } = await import('../finding/reporters/text.ts');
      const { styleFor } = await import('../finding/reporters/style.ts');
      return renderText(result, styleFor(terminal.colour));
    }
  }
}
