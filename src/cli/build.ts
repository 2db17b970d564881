import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Audience } from '../site/audience.ts';
import type { BuildSiteResult } from '../site/build-result.ts';
import { presentOf } from './now.ts';
import { showProgress } from './progress.ts';
import { rootOf } from './root.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

interface BuildFlags extends GlobalOptions {
  readonly out: string;
  readonly audience: Audience;
  readonly baseUrl?: string;
  readonly keepGoing?: boolean;
  readonly cache: string | false;
}

/** `lookback build`: the status and learning site as static files. Exit 1 where documents are broken or internal text would leak. */
export function addBuild(program: Command, terminal: Terminal): void {
  program
    .command('build')
    .description('build the status and learning site as static files')
    .requiredOption('--out <dir>', 'folder the site goes into')
    .addOption(
      new Option('--audience <audience>', 'who it is for').choices(['public', 'internal']).default('public'),
    )
    .option('--base-url <url>', 'where it will lie, such as https://status.example.com/ or /lookback/')
    .option('--keep-going', 'leave broken documents out instead of refusing to build')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--cache <dir>', 'where readings and rendered bodies are kept between runs', '.lookback/cache')
    .option('--no-cache', 'read and render everything anew')
    .action((_options, command: Command) => runBuild(command.optsWithGlobals(), terminal));
}

async function runBuild(flags: BuildFlags, terminal: Terminal): Promise<void> {
  const { buildSite } = await import('../app/build-site.ts');
  const { folderTree } = await import('../io/folder-tree.ts');
  const { outputFolder } = await import('../io/output-folder.ts');
  const { openCaches } = await import('../io/caches.ts');
  const { cacheFolder } = await import('../io/cache-folder.ts');
  const { openRenderCache } = await import('../io/render-cache.ts');
  const startedAt = terminal.clock();
  const root = rootOf(flags, terminal);
  const asked = flags.cache === false ? undefined : resolve(root, flags.cache);
  const folder = cacheFolder(root, asked, terminal.environment);
  const caches = openCaches(folder);
  const renderings = openRenderCache(folder);
  const reading = showProgress('Reading', terminal);
  const rendering = showProgress('Rendering', terminal);
  const result = buildSite(
    {
      tree: folderTree(root),
      output: outputFolder(resolve(terminal.folder, flags.out)),
      readings: caches.readings,
      renderings,
    },
    {
      audience: flags.audience,
      baseUrl: flags.baseUrl,
      now: presentOf(flags, terminal),
      keepGoing: flags.keepGoing === true,
      onDocument: reading.step,
      onPage: rendering.step,
    },
  );
  reading.end();
  rendering.end();
  caches.save();
  renderings.save();
  await report(result, flags, terminal, terminal.clock() - startedAt);
  terminal.exitWith(result.outcome === 'built' ? 0 : 1);
}

async function report(
  result: BuildSiteResult,
  { format, audience, out }: BuildFlags,
  terminal: Terminal,
  milliseconds: number,
): Promise<void> {
  if (format === 'json') {
    terminal.print(`${JSON.stringify(result, undefined, 2)}\n`);
    return;
  }
  const { describeBuild } = await import('../site/describe-build.ts');
  terminal.print(describeBuild(result, { audience, out, milliseconds }));
}
