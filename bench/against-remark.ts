/**
 * Measures `check` on many documents beside remark-cli with remark-lint-frontmatter-schema on a part of them, whole
 * processes, and prints medians, peaks of memory and ratios. The other's time is multiplied up to the same number.
 * Usage: npm run bench:remark -- [--documents 10000] [--part 1000] [--rounds 3]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { generateCorpus } from './generate-corpus.ts';

const { values: flags } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000' },
    part: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
  },
});
const documents = Number(flags.documents);
const part = Number(flags.part);
const rounds = Number(flags.rounds);
const project = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'lookback-bench-'));
const all = join(folder, 'all');
const some = join(folder, 'some');
const cache = join(folder, 'cache');

interface Measurement {
  readonly seconds: number;
  readonly megabytes: number;
}

try {
  generateCorpus(all, documents);
  generateCorpus(some, part);
  await bundleBareReading();
  installRemark();
  report();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(): void {
  const check = [join(project, 'dist/cli/lookback.js'), 'check', '--root', all, '--cache', cache];
  const forget = () => rmSync(cache, { recursive: true, force: true });
  const reading = measure([join(folder, 'bare-read.js'), all]);
  const cold = measure(check, forget);
  const warm = measure(check);
  const remark = measure(remarkOn(join(some, 'incidents')));
  const whole = (remark.seconds * documents) / part;
  process.stdout.write(`${documents} documents, ${rounds} rounds, Node ${process.versions.node}\n\n`);
  process.stdout.write('| | median s | peak MB | |\n|---|---|---|---|\n');
  row('bare reading', reading, '');
  row('check, cold', cold, `${(whole / cold.seconds).toFixed(0)} times faster than remark-cli`);
  row('check, warm', warm, `${(warm.seconds / reading.seconds).toFixed(1)} × bare reading`);
  row(`remark-cli, ${part} documents`, remark, `${whole.toFixed(0)} s for ${documents}, by multiplication`);
}

function row(name: string, { seconds, megabytes }: Measurement, remark: string): void {
  process.stdout.write(`| ${name} | ${seconds.toFixed(2)} | ${megabytes.toFixed(0)} | ${remark} |\n`);
}

/** Medians of a whole process: its seconds and the peak of its memory. The first round only warms the file system. */
function measure(args: readonly string[], prepare: () => void = () => undefined): Measurement {
  const taken = Array.from({ length: rounds + 1 }, () => {
    prepare();
    return runOnce(args);
  }).slice(1);
  return {
    seconds: median(taken.map((one) => one.seconds)),
    megabytes: median(taken.map((one) => one.megabytes)),
  };
}

function runOnce(args: readonly string[]): Measurement {
  const peakFile = join(folder, 'peak');
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'peak-memory.ts'), ...args],
    { cwd: folder, env: { ...process.env, PEAK_MEMORY_FILE: peakFile }, encoding: 'utf8', maxBuffer: 1e9 },
  );
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  // 1 is a result too: something was found.
  if (status !== 0 && status !== 1)
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
  return { seconds, megabytes: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

async function bundleBareReading(): Promise<void> {
  const entryPoints = [join(import.meta.dirname, 'bare-read.ts')];
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
}

/** Installed beside the documents, with the schemas it is to hold them against. */
function installRemark(): void {
  const home = join(folder, 'remark');
  cpSync(join(import.meta.dirname, 'remark'), home, { recursive: true });
  execFileSync('npm', ['ci', '--silent'], { cwd: home, stdio: 'inherit' });
  mkdirSync(join(folder, 'schemas'));
  for (const name of ['incident.schema.json', 'vocabulary.schema.json']) {
    // It knows draft 7 only. The keywords in use mean the same there.
    const schema = readFileSync(join(project, 'schemas', name), 'utf8')
      .replace('https://json-schema.org/draft/2020-12/schema', 'http://json-schema.org/draft-07/schema#')
      .replace(/^ *"\$id".*\n/m, '');
    writeFileSync(join(folder, 'schemas', name), schema);
  }
  writeFileSync(
    join(folder, '.remarkrc.json'),
    JSON.stringify({
      plugins: [
        './remark/node_modules/remark-frontmatter/index.js',
        [
          './remark/node_modules/remark-lint-frontmatter-schema/dist/index.js',
          { schemas: { './schemas/incident.schema.json': ['./**/*.md'] } },
        ],
      ],
    }),
  );
  proveItLints();
}

/** A linter that is set up wrongly says the same of every document, and would be measured doing nothing. */
function proveItLints(): void {
  const proof = join(folder, 'proof');
  generateCorpus(proof, 2);
  const [first = ''] = readdirSync(join(proof, 'incidents'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  const path = join(proof, 'incidents', first);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^severity:/m, 'severty:'));
  const { stderr } = spawnSync(process.execPath, remarkOn(join(proof, 'incidents')), {
    cwd: folder,
    encoding: 'utf8',
  });
  const files = stderr.split('\n').filter((line) => line.includes('.md'));
  if (files.length !== 1 || !stderr.includes("required property 'severity'"))
    throw new Error(`remark-cli lints wrongly: ${stderr}`);
}

function remarkOn(documentsFolder: string): string[] {
  return [join(folder, 'remark/node_modules/remark-cli/cli.js'), '--quiet', '--no-stdout', documentsFolder];
}
