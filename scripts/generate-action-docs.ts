/**
 * Writes the table of inputs and outputs in each action's README from its action.yml.
 * Usage: node scripts/generate-action-docs.ts [--out DIR], where DIR takes the place of actions/.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { description: string; default?: string; required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { description: string }>>;
}

const actions = join(import.meta.dirname, '../actions');
const { values } = parseArgs({ options: { out: { type: 'string' } } });

for (const name of readdirSync(actions)) {
  const action: ActionFile = parse(readFileSync(join(actions, name, 'action.yml'), 'utf8'));
  const readme = readFileSync(join(actions, name, 'README.md'), 'utf8');
  const out = join(values.out ?? actions, name, 'README.md');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, replaced(name, readme, tables(action)));
}

function tables({ inputs = {}, outputs = {} }: ActionFile): string {
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: value, required }]) =>
      `| \`${name}\` | ${cell(description)} | ${required === true ? 'required' : value === undefined || value === '' ? '' : `\`${value}\``} |`,
  );
  const outputRows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return [
    '| input | meaning | default |\n|---|---|---|',
    ...inputRows,
    '',
    '| output | meaning |\n|---|---|',
    ...outputRows,
  ].join('\n');
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}

function replaced(name: string, readme: string, tables: string): string {
  const marks = /<!-- inputs -->[\s\S]*<!-- \/inputs -->/;
  if (!marks.test(readme))
    throw new Error(`actions/${name}/README.md has no <!-- inputs --> … <!-- /inputs --> marks.`);
  return readme.replace(marks, () => `<!-- inputs -->\n${tables}\n<!-- /inputs -->`);
}
