import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { BuildSiteOptions, BuildSitePorts } from '../app/build-site.ts';
import type { DocumentReading } from '../document/document.ts';
import { CannotRun } from '../finding/cannot-run.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import type { Audience } from '../site/audience.ts';
import { interruption } from './interruption.ts';
import { presentOf } from './now.ts';
import { showProgress } from './progress.ts';
import { rootOf } from './root.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

interface ServeFlags extends GlobalOptions {
  readonly port: number;
  readonly audience: Audience;
  readonly keepGoing?: boolean;
}

/** `lookback serve`: builds the site, serves it to this machine, and builds it again whenever the content changes. */
export function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('build the site, serve it on this machine, and reload it as the content changes')
    .option('--port <port>', 'where to listen; the next free one where it is taken', readPort, 4000)
    .addOption(
      new Option('--audience <audience>', 'who it is for').choices(['public', 'internal']).default('public'),
    )
    .option('--keep-going', 'leave broken documents out instead of waiting for them to be mended')
    .action((_options, command: Command) => runServe(command.optsWithGlobals(), terminal));
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError('A port is a number below 65536.');
}

async function runServe(flags: ServeFlags, terminal: Terminal): Promise<void> {
  const { startSiteServer } = await import('../io/site-server.ts');
  const { watchContent } = await import('../io/watch.ts');
  const root = rootOf(flags, terminal);
  const temporary = mkdtempSync(join(tmpdir(), 'lookback-site-'));
  const folder = join(temporary, 'site');
  try {
    const build = await builder(root, folder, flags, terminal);
    build();
    const server = await startSiteServer(folder, flags.port);
    const watch = watchContent(root, () => {
      server.whenIdle(() => {
        if (build()) server.reload();
      });
    });
    if (server.port !== flags.port && flags.port !== 0) terminal.print(`Port ${flags.port} is taken.\n`);
    terminal.print(`Serving the ${flags.audience} site at ${server.address} (Ctrl-C ends it).\n`);
    await interruption();
    watch.close();
    await server.close();
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Returns what builds the site and says whether it did. A failed build leaves the last good one in place. */
async function builder(
  root: string,
  out: string,
  flags: ServeFlags,
  terminal: Terminal,
): Promise<() => boolean> {
  const { folderTree } = await import('../io/folder-tree.ts');
  const { outputFolder } = await import('../io/output-folder.ts');
  const { reloadScriptPath } = await import('../io/site-server.ts');
  const { memoryRenderCache } = await import('../site/markdown/render-cache.ts');
  const ports: BuildSitePorts = {
    tree: folderTree(root),
    output: outputFolder(out),
    readings: memoryReadings(),
    renderings: memoryRenderCache(),
  };
  const { buildSite } = await import('../app/build-site.ts');
  const { describeBuild } = await import('../site/describe-build.ts');
  return () => {
    const startedAt = terminal.clock();
    const progress = showProgress('Rendering', terminal);
    const options: BuildSiteOptions = {
      audience: flags.audience,
      baseUrl: '/',
      now: presentOf(flags, terminal),
      keepGoing: flags.keepGoing === true,
      reloadScript: reloadScriptPath,
      onPage: progress.step,
    };
    const result = attempt(() => buildSite(ports, options), terminal);
    progress.end();
    if (result === undefined) return false;
    const milliseconds = terminal.clock() - startedAt;
    terminal.print(describeBuild(result, { audience: flags.audience, out: 'memory', milliseconds }));
    return result.outcome === 'built';
  };
}

/** A reason the site could not be built now, such as a missing lookback.yml, may be gone after the next change. */
function attempt<Result>(work: () => Result, terminal: Terminal): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    terminal.printError(`lookback: ${error.message}\n  ${error.remedy}\n`);
    return undefined;
  }
}

/** An unchanged document is not read twice while the command runs. */
function memoryReadings(): ReadingCache {
  const known = new Map<string, DocumentReading>();
  return { get: (key) => known.get(key), set: (key, reading) => known.set(key, reading) };
}
