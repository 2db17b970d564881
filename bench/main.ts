/**
 * Measures `check` and `build` on a generated repository beside a bare reading of its files and a bare
 * read + YAML + ajv loop, whole processes in turn, and prints medians and ratios.
 * Usage: npm run bench -- [--documents 1000] [--rounds 5]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { generateCorpus } from './generate-corpus.ts';

const { values: flags } = parseArgs({
  options: { documents: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '5' } },
});
const documents = Number(flags.documents);
const rounds = Number(flags.rounds);
const folder = mkdtempSync(join(tmpdir(), 'lookback-bench-'));
const corpus = join(folder, 'corpus');
let edits = 0;
const lookback = join(import.meta.dirname, '../dist/cli/lookback.js');

try {
  generateCorpus(corpus, documents);
  await bundleBareLoops();
  report(measureAll());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Contender {
  readonly name: string;
  readonly prepare?: () => void;
  readonly run: readonly string[];
}

function contenders(): Contender[] {
  const cache = join(folder, 'cache');
  const site = join(folder, 'site');
  const check = [lookback, 'check', '--root', corpus, '--cache', cache];
  const buildSite = [
    lookback,
    'build',
    '--root',
    corpus,
    '--out',
    site,
    '--cache',
    cache,
    '--audience',
    'internal',
  ];
  const forgetCache = () => rmSync(cache, { recursive: true, force: true });
  const forgetAll = () => {
    forgetCache();
    rmSync(site, { recursive: true, force: true });
  };
  return [
    { name: 'bare reading', run: [join(folder, 'bare-read.js'), corpus] },
    { name: 'bare loop', run: [join(folder, 'bare-loop.js'), corpus] },
    { name: 'check, cold', prepare: forgetCache, run: check },
    { name: 'check, warm', run: check },
    { name: 'check, one edit', prepare: editOne, run: check },
    { name: 'build, cold', prepare: forgetAll, run: buildSite },
    { name: 'build, warm', run: buildSite },
    { name: 'build, one edit', prepare: editOne, run: buildSite },
  ];
}

/** In turn, round by round: a machine that slows down slows everyone down. */
function measureAll(): Map<string, number[]> {
  const seconds = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, prepare, run } of contenders()) {
      prepare?.();
      const started = process.hrtime.bigint();
      execFileSync(process.execPath, run, { stdio: ['ignore', 'ignore', 'inherit'] });
      const taken = Number(process.hrtime.bigint() - started) / 1e9;
      // The first round only warms the file system.
      if (round > 0) seconds.set(name, [...(seconds.get(name) ?? []), taken]);
    }
    process.stderr.write(`round ${round} of ${rounds}\n`);
  }
  return seconds;
}

function report(seconds: Map<string, number[]>): void {
  const medians = new Map([...seconds].map(([name, taken]) => [name, median(taken)]));
  const reading = medians.get('bare reading') ?? 1;
  const loop = medians.get('bare loop') ?? 1;
  process.stdout.write(`${documents} documents, ${rounds} rounds, Node ${process.versions.node}\n\n`);
  process.stdout.write('| | median s | x bare reading | x bare loop |\n|---|---|---|---|\n');
  for (const [name, taken] of medians) {
    const cells = [name, taken.toFixed(3), (taken / reading).toFixed(1), (taken / loop).toFixed(1)];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  }
}

function median(taken: readonly number[]): number {
  const sorted = taken.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function editOne(): void {
  const year = readdirSync(join(corpus, 'incidents')).sort()[0] ?? '';
  const name = readdirSync(join(corpus, 'incidents', year)).sort()[0] ?? '';
  const path = join(corpus, 'incidents', year, name);
  edits += 1;
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\nEdit ${edits}.\n`);
}

async function bundleBareLoops(): Promise<void> {
  const entryPoints = ['bare-read', 'bare-loop'].map((name) => join(import.meta.dirname, `${name}.ts`));
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
}
