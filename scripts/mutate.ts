/**
 * Mutation testing of src/rules and src/document: changes the code in thousands of small ways, one at a time, and counts for how many some
 * test fails. Prints a score for each area and all survivors of an area that is named. Usage: npm run mutate [-- AREA...]
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Mutant {
  readonly status:
    | 'Killed'
    | 'Timeout'
    | 'Survived'
    | 'NoCoverage'
    | 'Ignored'
    | 'RuntimeError'
    | 'CompileError'
    | 'Pending';
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}
interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

const root = join(import.meta.dirname, '..');
const required = 85;
const named = process.argv.slice(2);
const areas = named.length > 0 ? named : ['document', ...ruleAreas()];
const totals = { caught: 0, all: 0 };

for (const area of areas) {
  const mutants = mutate(area);
  const caught = mutants.filter(({ mutant }) => mutant.status === 'Killed' || mutant.status === 'Timeout');
  totals.caught += caught.length;
  totals.all += mutants.length;
  process.stdout.write(
    `${area}: ${percent(caught.length, mutants.length)} (${caught.length} of ${mutants.length})\n`,
  );
  for (const { file, mutant } of named.length > 0 ? mutants : []) {
    if (mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') continue;
    const { line, column } = mutant.location.start;
    process.stdout.write(`  ${file}:${line}:${column} ${mutant.mutatorName}: ${mutant.replacement ?? ''}\n`);
  }
}
process.stdout.write(`all: ${percent(totals.caught, totals.all)} (${totals.caught} of ${totals.all})\n`);
if (totals.caught * 100 < required * totals.all) {
  process.stderr.write(`Below ${required} %.\n`);
  process.exitCode = 1;
}

/** Folders of rules that hold more than fixtures. */
function ruleAreas(): string[] {
  const rules = join(root, 'src/rules');
  return readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(rules, name)).some((file) => !file.endsWith('.fixture.ts')));
}

/** Returns the mutants of an area that could be tried; those Stryker leaves out say nothing. */
function mutate(area: string): { file: string; mutant: Mutant }[] {
  const { status } = spawnSync('stryker', ['run'], {
    cwd: root,
    env: { ...process.env, RULE_AREA: area },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status} on ${area}.`);
  const report: MutationReport = JSON.parse(
    readFileSync(join(root, `.lookback/mutation-${area}.json`), 'utf8'),
  );
  return Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants
      .filter((mutant) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(mutant.status))
      .map((mutant) => ({ file, mutant })),
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? 'nothing to change' : `${((100 * part) / whole).toFixed(1)} %`;
}
