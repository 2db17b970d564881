import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { FixFlags } from './check-fix.ts';
import { presentOf } from './now.ts';
import { showProgress } from './progress.ts';
import { pathFromRoot, rootOf } from './root.ts';
import type { Terminal } from './terminal.ts';

interface CheckFlags extends FixFlags {
  readonly strict?: boolean;
  readonly base?: string;
  readonly watch?: boolean;
  readonly cache: string | false;
}

/** `lookback check`: every rule on every document, or on the named ones. */
export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .description('hold every document, or the named ones, against every rule')
    .argument('[path...]', 'files or folders to report on')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['text', 'json', 'github', 'sarif'])
        .default('text'),
    )
    .option('--strict', 'let warnings fail as well')
    .option('--base <ref>', 'let only documents decide that changed since this branch or commit was left')
    .option('--fix', 'first mend what can be mended without a doubt')
    .option('--dry-run', 'with --fix: show what would be mended, and write nothing')
    .option('--watch', 'check again whenever a document changes')
    .option('--cache <dir>', 'where readings are kept between runs', '.lookback/cache')
    .option('--no-cache', 'read everything anew')
    .action((paths: string[], _options, command: Command) =>
      checkOrWatch(paths, command.optsWithGlobals(), terminal),
    );
}

async function checkOrWatch(paths: string[], flags: CheckFlags, terminal: Terminal): Promise<void> {
  if (flags.watch !== true) return runCheck(paths, flags, terminal);
  const { watchCheck } = await import('./check-watch.ts');
  return watchCheck(rootOf(flags, terminal), () => runCheck(paths, flags, terminal), terminal);
}

async function runCheck(paths: string[], flags: CheckFlags, terminal: Terminal): Promise<void> {
  keepYoungMemorySmall();
  const { check } = await import('../app/check.ts');
  const { folderTree } = await import('../io/folder-tree.ts');
  const { openCaches } = await import('../io/caches.ts');
  const { cacheFolder } = await import('../io/cache-folder.ts');
  const root = rootOf(flags, terminal);
  const asked = flags.cache === false ? undefined : resolve(root, flags.cache);
  const caches = openCaches(cacheFolder(root, asked, terminal.environment));
  const chosen = paths.map((path) => pathFromRoot(root, path, terminal));
  if (flags.fix === true || flags.dryRun === true) {
    const { fixFirst } = await import('./check-fix.ts');
    if ((await fixFirst(root, chosen, caches, flags, terminal)) === 'shown') return;
  }
  const progress = showProgress('Reading', terminal);
  const result = check(folderTree(root), caches, {
    paths: chosen,
    strict: flags.strict === true,
    now: presentOf(flags, terminal),
    changes: flags.base === undefined ? undefined : await changesOf(flags.base, root, terminal),
    onProgress: progress.step,
  });
  caches.save();
  progress.end();
  terminal.print(await render(result, flags, terminal));
  terminal.exitWith(result.passed ? 0 : 1);
}

async function changesOf(base: string, root: string, terminal: Terminal) {
  const { changesSince } = await import('./changes-since.ts');
  return changesSince(base, root, terminal);
}

/**
 * What is read of thousands of documents stays to the end. Left to itself the part of memory for short-lived things grows to 64 MB beside
 * it, and half as much again in what is copied out of it: a hundred megabytes for a tenth of the time.
 */
function keepYoungMemorySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

type Result = ReturnType<typeof import('../app/check.ts').check>;

async function render(result: Result, flags: CheckFlags, terminal: Terminal): Promise<string> {
  switch (flags.format) {
    case 'json': {
      const { renderJson } = await import('../finding/reporters/json.ts');
      return renderJson(result);
    }
    case 'sarif': {
      const { renderSarif } = await import('../finding/reporters/sarif.ts');
      return renderSarif(result, { version: manifest.version });
    }
    case 'github': {
      const { renderGitHub } = await import('../finding/reporters/github.ts');
      return renderGitHub([...result.blocking, ...result.elsewhere]);
    }
    default: {
      const { renderText } = await import('../finding/reporters/text.ts');
      const { styleFor } = await import('../finding/reporters/style.ts');
      const text = renderText(result, styleFor(terminal.colour));
      if (terminal.environment.GITHUB_ACTIONS !== 'true') return text;
      const { logText } = await import('../finding/reporters/log-text.ts');
      return logText(text);
    }
  }
}
